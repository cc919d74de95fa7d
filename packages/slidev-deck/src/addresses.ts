/** Whether every slide can be reached by its address. */
import type { SlideInfo } from '@slidev/types'
import { relative } from 'node:path'

/** What is needed to know of a slide, and where it stands. */
export interface AddressedSlide {
  no: number
  routeAlias: unknown
  /** File and line, as in `slides.md:12`. */
  place: string
}

/** A slide as Slidev has read it; an imported one stands where the talk imports it. */
export function addressed({ index, frontmatter, source, importChain }: Pick<SlideInfo, 'index' | 'frontmatter' | 'source' | 'importChain'>): AddressedSlide {
  const { filepath, start } = importChain?.[0] ?? source
  return {
    no: index + 1,
    routeAlias: frontmatter.routeAlias,
    place: `${relative('', filepath)}:${start + 1}`,
  }
}

/** What Slidev and the deck have at addresses of their own. */
const PAGES = [
  'presenter',
  'print',
  'export',
  'entry',
  'overview',
  'notes',
  'notes-edit',
  'rehearsal',
  'index.html',
]

/**
 * The first `routeAlias` that leads elsewhere than to its slide, in one line with every place that it concerns.
 * Slidev takes a name that is given twice for the first of them, so that the second is never reached and moving on ends
 * there; a number for that slide's number; and its own pages before any slide.
 */
export function addressFault(slides: readonly AddressedSlide[]): string | undefined {
  const known = new Map<string, AddressedSlide>()
  for (const slide of slides) {
    if (slide.routeAlias === undefined || slide.routeAlias === null)
      continue
    const alias = String(slide.routeAlias)
    const said = `${slide.place}: the routeAlias "${alias}" of slide ${slide.no}`
    const other = known.get(alias)
    if (other)
      return `${said} is that of slide ${other.no}, too (${other.place}): give each a name of its own`
    // Slidev compares by `Number`, to which "07", "1e1" and "" are numbers, too.
    if (!Number.isNaN(Number(alias))) {
      return `${said} ${alias.trim()
        ? 'is a number'
        : 'is empty'}, as slides have by themselves: give it a name with letters`
    }
    if (PAGES.includes(alias))
      return `${said} is a page of Slidev or of this deck: give it another name`
    if (/[/?#\\%\s]/.test(alias))
      return `${said} has a sign that an address can't have: use letters, digits, - and _`
    known.set(alias, slide)
  }
}
