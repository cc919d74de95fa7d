/**
 * The mark of a contested claim in Markdown and in data: it stands right behind the words that are meant.
 * HEAVY DOUBLE COMMA QUOTATION MARK ORNAMENT, which no text of the deck needs for anything else.
 */
export const MARK = '❞'

/** How it is drawn where no font has it: two commas in a box of 20 by 15. */
export const MARK_PATH = [1, 11.6].map(x => `M${x} 1h7.4v6.2c0 4-2.2 6.4-6 7.3v-3c1.7-.6 2.6-1.7 2.7-3.5h-4.1z`).join('')

/** A stretch of text; `marked` is its last word where a mark follows. */
export interface Stretch {
  readonly text: string
  readonly marked?: string
}

/** Splits a text at its marks: the words before each, and the one word that no line break may part from its mark. */
export function splitMarks(text: string): Stretch[] {
  const stretches = text.split(MARK)
  return stretches.map((stretch, index) => {
    if (index === stretches.length - 1)
      return { text: stretch }
    const start = stretch.search(/\S+$/)
    return start < 0
      ? { text: stretch, marked: '' }
      : {
          text: stretch.slice(0, start),
          marked: stretch.slice(start),
        }
  }).filter(({ text, marked }) => text !== '' || marked !== undefined)
}

/** A text without its marks, for titles and file names. */
export function withoutMarks(text: string): string {
  return text.replaceAll(MARK, '')
}

/** How many marks stand in a text. */
export function countMarks(text: string): number {
  return text.split(MARK).length - 1
}

/** Parts of a slide's Markdown in which a mark is data for someone else: code, scripts, comments, tags. */
const CODE = /^(```|~~~)[\s\S]+?^\1|<(script|style)\b[\s\S]*?<\/\2>|<!--[\s\S]*?-->|<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gim

/** Where marks stand in the text of a slide's Markdown: from the start of the marked word to the end of the mark. */
export function findMarks(markdown: string): { start: number, end: number, word: string }[] {
  const text = markdown.replace(CODE, code => ' '.repeat(code.length))
  return Array.from(text.matchAll(/(\S*)❞/g)).map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    word: match[1] ?? '',
  }))
}
