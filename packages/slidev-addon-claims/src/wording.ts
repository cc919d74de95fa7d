/** Where a text calls the article "the source", as it stands there. */
export function sourceWords(text: string): string[] {
  const plain = text.replaceAll('’', '\'')
  return Array.from(plain.matchAll(/\b(?:the|our|one|this) source(?:'s)?\b|\bsource (?:says|argues|reports|calls|warns|names)\b/gi), ([phrase]) => phrase)
}
