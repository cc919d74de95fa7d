/** What a talk needs to be read aloud, as far as its source shows whether the author has given it. */
import type { Fault } from 'slidev-deck/fault'
import type { Deck } from 'slidev-deck/read'
import { withoutInvisible } from 'slidev-deck/offline-faults'

const PICTURE_WITHOUT_WORDS = /!\[\s*\]\(\s*<?([^)\s>]+)/g

/**
 * What is not there: title and language of the talk, and descriptions of pictures in Markdown. On the page,
 * such a picture has an empty `alt`, as one has that only adorns.
 */
export function missingIn({ title, headmatter, slides }: Pick<Deck, 'title' | 'headmatter' | 'slides'>): Fault[] {
  const pictures = slides.flatMap(({ no, content }) => Array.from(withoutInvisible(content).join('\n').matchAll(PICTURE_WITHOUT_WORDS), ([, address]) =>
    ({ slide: no, problem: `the picture ${address} has no description`, remedy: `write it between the brackets, ![…](${address})` })))
  return [
    ...title === ''
      ? [
          { problem: 'the deck: it has no title', remedy: 'write title: into the headmatter' },
        ]
      : [],
    ...headmatter.lang === undefined
      ? [
          { problem: 'the deck: no language is named, so it counts as English', remedy: 'write lang: into the headmatter' },
        ]
      : [],
    ...pictures,
  ]
}
