/** Whether every slide can be reached by its address. */
import type { SlideInfo } from '@slidev/types'
import type { Fault } from './fault.ts'
import { relative } from 'node:path'
import { placeInFile } from './fault.ts'

/** A slide and where it stands; an imported one stands where the talk imports it. */
function placeOf({ source, importChain, index }: SlideInfo) {
  const { filepath, start } = importChain?.[0] ?? source
  return {
    file: relative('', filepath),
    line: start + 1,
    slide: index + 1,
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
 * The first `routeAlias` that leads elsewhere than to its slide, with every place that it concerns.
 * Slidev takes a name that is given twice for the first of them, so that the second is never reached and moving on ends
 * there; a number for that slide's number; and its own pages before any slide.
 */
export function addressFault(slides: readonly SlideInfo[]): Fault | undefined {
  const known = new Map<string, SlideInfo>()
  for (const slide of slides) {
    const { routeAlias } = slide.frontmatter
    if (routeAlias === undefined || routeAlias === null)
      continue
    const alias = String(routeAlias)
    const fault = (reason: string, remedy: string): Fault => ({
      ...placeOf(slide),
      problem: `the routeAlias "${alias}" ${reason}`,
      remedy,
    })
    const other = known.get(alias)
    if (other)
      return fault(`is that of slide ${other.index + 1}, too (${placeInFile(placeOf(other))})`, 'give each a name of its own')
    // Slidev compares by `Number`, to which "07", "1e1" and "" are numbers, too.
    if (!Number.isNaN(Number(alias))) {
      return fault(`${alias.trim()
        ? 'is a number'
        : 'is empty'}, as slides have by themselves`, 'give it a name with letters')
    }
    if (PAGES.includes(alias))
      return fault('is a page of Slidev or of this deck', 'give it another name')
    if (/[/?#\\%\s]/.test(alias))
      return fault('has a sign that an address can\'t have', 'use letters, digits, - and _')
    known.set(alias, slide)
  }
}
