import { createHash } from 'node:crypto'

/** What identifies a text: its bytes, and counts that anyone can check by hand. */
export interface Identity {
  readonly sha256: string
  readonly words: number
  /** Sentences of each paragraph. */
  readonly sentences: readonly number[]
}

/** Measures a text of paragraphs with a blank line between them. Throws nothing. */
export function identify(bytes: Uint8Array): Identity {
  const text = new TextDecoder().decode(bytes).trim()
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    words: text.split(/\s+/).filter(Boolean).length,
    sentences: text.split(/\n\s*\n/).map(paragraph => paragraph.split(/(?<=[.!?])\s+(?=[“"(]?\p{Lu})/u).filter(Boolean).length),
  }
}

/** In what a file differs from the text that the ledger was made from, in words; empty where in nothing. */
export function differences(found: Identity, expected: Identity): string[] {
  return ([
    ['SHA-256', found.sha256, expected.sha256],
    ['words', found.words, expected.words],
    ['paragraphs', found.sentences.length, expected.sentences.length],
    [
      'sentences by paragraph',
      found.sentences.join(' '),
      expected.sentences.join(' '),
    ],
  ] as const).flatMap(([what, is, should]) => is === should
    ? []
    : [`${what}: ${is}, expected ${should}`])
}
