import { asPattern } from 'slidev-deck/regexp'

/** What to look for, by entry: the letters that an alternative begins with, and the whole of it. */
const known = new Map<string, { start: string, pattern: RegExp }[]>()

/**
 * Whether a text has an entry of decisive words. `a|b` gives alternatives; several words must follow each other, with
 * blanks or hyphens between them. A word of four letters or more is a stem that begins a word, a shorter one is a whole
 * word. Letter case, the kind of apostrophe and hyphen, and the mark ❞ do not count.
 */
export function finds(entry: string, text: string): boolean {
  const alternatives = known.get(entry) ?? entry.split('|').map(toAlternative)
  known.set(entry, alternatives)
  const looked = plain(text)
  // Most texts have no such letters, and V8 takes 2 ms to compile a pattern with classes of all letters at its first use.
  return alternatives.some(({ start, pattern }) => looked.includes(start) && pattern.test(looked))
}

/** The entries that a text does not have. */
export function missingWords(words: readonly string[], text: string): string[] {
  return words.filter(entry => !finds(entry, text))
}

function toAlternative(alternative: string): { start: string, pattern: RegExp } {
  const words = plain(alternative).trim().split(/[\s-]+/)
  const stems = words.map((word) => {
    return asPattern(word) + ([...word].length > 3
      ? String.raw`[\p{L}\p{N}']*`
      : String.raw`(?![\p{L}\p{N}])`)
  })
  return {
    start: words[0] ?? '',
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])${stems.join(String.raw`[\s-]+`)}`, 'u'),
  }
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[’‘]/g, '\'').replace(/[‐‑]/g, '-').replace(/[❞\s]+/g, ' ')
}
