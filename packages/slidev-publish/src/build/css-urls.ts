/** Addresses in stylesheets; runs in the page too. */

/** A stylesheet with what `replacement` makes of each address in it but fragments and `data:`; it stays where that is nothing. */
export async function replaceUrls(css: string, replacement: (address: string) => Promise<string | undefined>): Promise<string> {
  return replaceAsync(css, /(?<=url\()([^)"']+|\s*"[^"]*"\s*|\s*'[^']*'\s*)(?=\))/g, async (quoted) => {
    const address = quoted.trim().replace(/^["']|["']$/g, '')
    return /^(?:#|data:)/.test(address)
      ? quoted
      : await replacement(address) ?? quoted
  })
}

/** A text with what `replacement` makes of the first group of each match. */
export async function replaceAsync(text: string, pattern: RegExp, replacement: (first: string) => Promise<string>): Promise<string> {
  const values = await Promise.all(Array.from(text.matchAll(pattern), ([, first = '']) => replacement(first)))
  return text.replace(pattern, () => values.shift() ?? '')
}
