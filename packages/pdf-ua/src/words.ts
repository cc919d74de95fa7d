/** The words of elements, read from where they are painted. */
import type { Content } from './content.ts'
import type { Kid } from './tree.ts'
import type { Reader } from './unicode.ts'
import { markKey } from './tree.ts'
import { spaced } from './unicode.ts'

/** What is written in each mark; with a space before it where it stands apart from the mark before. */
export type Words = ReadonlyMap<string, string>

export function readWords(contents: readonly Content[], reader: Reader): Words {
  const words = new Map<string, string>()
  /** What stands for the words of a mark is said once, however many pieces it is painted in. */
  const spoken = new Map<string, Uint8Array | undefined>()
  for (const { stream, paints, resources } of contents) {
    for (const { mcid, shown } of paints) {
      if (mcid === undefined || shown.length === 0)
        continue
      const key = markKey({ stream, mcid })
      const fresh = shown.filter(({ actualText }) => !actualText || actualText !== spoken.get(key))
      spoken.set(key, shown.at(-1)?.actualText)
      const read = reader.read(fresh, resources)
      words.set(key, join(words.get(key) ?? '', fresh[0]?.apart
        ? ` ${read}`
        : read))
    }
  }
  return words
}

function join(before: string, next: string): string {
  return next.startsWith(' ') && before !== ''
    ? spaced(before, next.slice(1))
    : before + next
}

/** The words of an element in reading order; what is for screen readers alone is in its description. */
export function wordsOf(kid: Kid, words: Words): string {
  return [
    ...pieces(kid, words),
  ].reduce(join, '').replace(/\s+/g, ' ').trim()
}

function* pieces(kid: Kid, words: Words): Generator<string> {
  if (kid.kind === 'mark')
    yield words.get(markKey(kid)) ?? ''
  if (kid.kind !== 'element')
    return
  if (kid.type === 'Span' && kid.alt !== undefined) {
    yield ` ${kid.alt} `
    return
  }
  for (const inner of kid.kids)
    yield* pieces(inner, words)
}
