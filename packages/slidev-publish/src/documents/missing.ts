/** What a talk needs to be read aloud, as far as its source shows whether the author has given it. */
import type { Deck } from 'slidev-deck/read'
import { withoutInvisible } from 'slidev-deck/offline-faults'

const PICTURE_WITHOUT_WORDS = /!\[\s*\]\(\s*<?([^)\s>]+)/g

/**
 * What is not there, a line each: title and language of the talk, and descriptions of pictures in Markdown. On the page,
 * such a picture has an empty `alt`, as one has that only adorns.
 */
export function missingIn({ title, headmatter, slides }: Pick<Deck, 'title' | 'headmatter' | 'slides'>): string[] {
  const pictures = slides.flatMap(({ no, content }) => Array.from(withoutInvisible(content).join('\n').matchAll(PICTURE_WITHOUT_WORDS), ([, address]) =>
    `slide ${no}: the picture ${address} has no description: write it between the brackets, ![…](${address})`))
  return [
    ...title === ''
      ? ['the deck: it has no title: write title: into the headmatter']
      : [],
    ...headmatter.lang === undefined
      ? ['the deck: no language is named, so it counts as English: write lang: into the headmatter']
      : [],
    ...pictures,
  ]
}

/** The lines about the whole deck, then those about each slide, in their order; without slides that are not `kept`. */
export function inOrder(lines: readonly string[], kept?: readonly number[]): string[] {
  const slideOf = (line: string) => Number(/^slide (\d+)/.exec(line)?.[1] ?? 0)
  return [
    ...new Set(lines),
  ].filter(line => slideOf(line) === 0 || !kept || kept.includes(slideOf(line))).sort((a, b) => slideOf(a) - slideOf(b))
}
