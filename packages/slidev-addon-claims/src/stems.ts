const patterns = new Map<string, RegExp>()

/**
 * Whether a text has an entry of decisive words. `a|b` gives alternatives; several words must follow each other, with
 * blanks or hyphens between them. A word of four letters or more is a stem that begins a word, a shorter one is a whole
 * word. Letter case, the kind of apostrophe and hyphen, and the mark ❞ do not count.
 */
export function finds(entry: string, text: string): boolean {
  const pattern = patterns.get(entry) ?? new RegExp(entry.split('|').map(toPattern).join('|'), 'iu')
  patterns.set(entry, pattern)
  return pattern.test(plain(text))
}

/** The entries that a text does not have. */
export function missingWords(words: readonly string[], text: string): string[] {
  return words.filter(entry => !finds(entry, text))
}

function toPattern(alternative: string): string {
  const words = plain(alternative).trim().split(/[\s-]+/).map((word) => {
    const escaped = word.replace(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`)
    return [...word].length > 3
      ? String.raw`${escaped}[\p{L}\p{N}']*`
      : String.raw`${escaped}(?![\p{L}\p{N}])`
  })
  return String.raw`(?<![\p{L}\p{N}])${words.join(String.raw`[\s-]+`)}`
}

function plain(text: string): string {
  return text.replace(/[’‘]/g, '\'').replace(/[‐‑]/g, '-').replace(/[❞\s]+/g, ' ')
}
