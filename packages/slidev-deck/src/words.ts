/** How much of a speaker's note is spoken. */

/** What interpreters can follow, in words a minute; the project's own rule for the whole talk. */
export const INTERPRETERS = { slowest: 80, fastest: 120 } as const

/** What an unhurried speaker says in a minute, where a talk has no length of its own. */
export const SPOKEN_A_MINUTE = 110

/** How long the speaker rests at a `[pause]` in a note, in seconds. */
export const PAUSE = 2

/**
 * A note as it is read: click marks, comments, tags and Markdown's own signs taken out, a link's text kept and its
 * address dropped. The speaker's own `[pause]` stays.
 */
export function readText(note: string): string {
  return note
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/\[click(?::\d+)?\]/gi, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<\/?[a-z][^>]*>/gi, ' ')
    .replace(/^\s*(?:#{1,6}|[-*+>]|\d+[.)])\s+/gm, '')
    .replace(/[*_`~]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The words of a note as they are spoken: as it is read, without the pauses. */
export function spokenText(note: string): string {
  return readText(note.replace(/\[pause\]/gi, ' '))
}

/** The sentences of a text, as its language (BCP 47) ends them (UAX #29): in Arabic script with signs of its own. */
export function sentencesOf(text: string, lang: string): string[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment.trim()).filter(Boolean)
}

/** Letters of scripts that put no blanks between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Thai}]/u
// The dictionaries go by script, whatever the locale.
const wordSegmenter = new Intl.Segmenter('en', { granularity: 'word' })

/**
 * How many words a speaker says; a dash between words or a lone sign is none. What blanks do not part (Japanese, Chinese,
 * Thai) is segmented (UAX #29); elsewhere that would part compounds, which are said as one word.
 */
export function countWords(note: string | undefined): number {
  return spokenText(note ?? '')
    .split(/[\s—]+/)
    .filter(word => /[\p{L}\p{N}]/u.test(word))
    .reduce((sum, word) => sum + (UNSPACED.test(word)
      ? Array.from(wordSegmenter.segment(word)).filter(({ isWordLike }) => isWordLike).length
      : 1), 0)
}

/** The seconds of a note's planned pauses, in which nothing is spoken. */
export function pauseSeconds(note: string | undefined): number {
  return (note?.match(/\[pause\]/gi)?.length ?? 0) * PAUSE
}

/** Words a minute, or nothing where there is no time to say them in. */
export function wordsAMinute(words: number, seconds: number): number | undefined {
  return seconds > 0
    ? words / seconds * 60
    : undefined
}
