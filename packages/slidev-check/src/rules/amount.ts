import type { Found, SlideFacts } from '../facts.ts'
import { codeOf } from 'slidev-deck/language'

/** Words that can be seen on a slide, the source line, the page marker and the map's disclaimer apart. */
function wordsOf({ texts }: SlideFacts): number {
  return texts.filter(({ role }) => role !== 'footer' && role !== 'disclaimer')
    .reduce((sum, { text }) => sum + text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length, 0)
}

/** How many words a slide bears: a table of reference is read at leisure, behind the talk. */
const most = { plain: 60, cards: 90, reference: 200 } as const

/**
 * How many words a language needs for 100 of English. Counted on 117 sentences in four languages: 117 in French, 107 in
 * Dari, 114 in Pashto, which writes cases and tenses as words of their own and, in phrases without a verb, needs 120.
 */
const WORDS_FOR_100 = new Map([
  ['fr', 115],
  ['fa', 110],
  ['ps', 120],
])

/** 60 English words a slide, 90 where a table or cards are its content; as much in other languages. */
export function fewWords(facts: SlideFacts): Found[] {
  const needed = WORDS_FOR_100.get(codeOf(facts.lang)) ?? 100
  const words = wordsOf(facts)
  const limit = Math.floor(most[facts.content] * needed / 100)
  return words > limit
    ? [
        { element: 'the slide', measure: `${words} words, ${limit} at most` },
      ]
    : []
}

/** How many lines texts stand in: pieces of one line are less than half a size of their type apart. */
function linesIn(texts: SlideFacts['texts']): number {
  const middles = texts.flatMap(({ lines, size }) => lines.map(({ y, height }) => ({ at: y + height / 2, size }))).sort((a, b) => a.at - b.at)
  return middles.filter(({ at, size }, index) => index === 0 || at - middles[index - 1]!.at > size / 2).length
}

/** A headline of two lines at most, three on the cover and the closing slide, and exactly one of them. */
export function shortHeadline({ cover, texts }: SlideFacts): Found[] {
  const headline = texts.filter(({ role }) => role === 'headline')
  const lines = linesIn(headline)
  const most = cover ? 3 : 2
  return lines > most || lines === 0
    ? [
        { element: headline[0]?.element ?? 'h1', measure: `${lines} lines, 1 to ${most} are right` },
      ]
    : []
}

/** Eight rows in a table at most, its head apart. */
export function shortTables({ tables }: SlideFacts): Found[] {
  return tables.filter(({ rows }) => rows > 8).map(({ element, rows }) => ({ element, measure: `${rows} rows, 8 at most` }))
}

/** The picture that is a slide's content fills 35 % of it or more. */
export function fullPictures({ width, height, pictures }: SlideFacts): Found[] {
  return pictures
    .map(({ element, box }) => ({ element, part: box.width * box.height / width / height }))
    .filter(({ part }) => part < 0.35)
    .map(({ element, part }) => ({ element, measure: `${(part * 100).toFixed(1)} % of the slide, 35 % at least` }))
}
