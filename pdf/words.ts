/** The words of elements, read from where they are painted. */
import type { Content } from './content.ts'
import type { Kid } from './tree.ts'
import type { Reader } from './unicode.ts'
import { markKey, marks } from './tree.ts'

/** What is written in each mark. */
export type Words = ReadonlyMap<string, string>

export function readWords(contents: readonly Content[], reader: Reader): Words {
  const words = new Map<string, string>()
  for (const { stream, paints, resources } of contents) {
    for (const { mcid, shown } of paints) {
      if (mcid === undefined || shown.length === 0)
        continue
      const key = markKey({ stream, mcid })
      words.set(key, (words.get(key) ?? '') + reader.read(shown, resources))
    }
  }
  return words
}

/** The words of an element in reading order. */
export function wordsOf(kid: Kid, words: Words): string {
  return [
    ...marks(kid),
  ].map(mark => words.get(markKey(mark)) ?? '').join('').replace(/\s+/g, ' ').trim()
}
