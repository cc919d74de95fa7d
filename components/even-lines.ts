/**
 * A text in two lines that are as even as its words allow. Of two cuts that differ by a letter or two it is the one with
 * the shorter first line: fewer prepositions stand at its end. A single word stays one line.
 */
export function evenLines(text: string): string[] {
  const words = text.split(' ')
  const cuts = words.slice(1).map((_, index) => [
    words.slice(0, index + 1).join(' '),
    words.slice(index + 1).join(' '),
  ] as [string, string])
  const width = ([first, second]: [string, string]) => Math.max(first.length + 2, second.length)
  return cuts.sort((a, b) => width(a) - width(b))[0] ?? [text]
}
