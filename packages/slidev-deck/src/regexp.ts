/** A text as a regular expression that finds it. `RegExp.escape` does the same from Node 24 on; on a Mac the deck runs on 22. */
export function asPattern(text: string): string {
  return text.replace(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`)
}
