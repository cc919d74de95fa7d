import type { Ledger } from '../src/cite.ts'
import type { Claim } from '../src/claim.ts'

function claim(id: Claim['id'], rest: Partial<Claim> = {}): Claim {
  return {
    id,
    paragraph: Number(id[0]),
    sentence: Number(id[2]),
    kind: 'fact',
    text: `What ${id} says.`,
    words: ['heron', 'wait'],
    ...rest,
  }
}

const contested = {
  id: 'disputed',
  short: 'A disputed point',
  article: 'Frozen water drives herons away.',
  check: 'The figure, with a census.',
  group: 'home',
} as const

/** An article of two paragraphs: 1.1, 1.2 (contested), 2.1 (left out). */
export const ledger: Ledger & { sentences: number[] } = {
  sentences: [2, 1],
  claims: [
    claim('1.1a'),
    claim('1.1b', {
      words: ['pond|lake', 'all'],
    }),
    claim('1.2a', {
      words: ['drive|drove', 'frozen water'],
      contested,
    }),
    claim('2.1a', {
      words: ['fish'],
      leftOut: 'It is beside the point of the talk.',
    }),
  ],
  datasets: {
    cards: [
      {
        id: 'one',
        claims: ['1.1a'],
      },
      {
        id: 'two',
        claims: ['1.2a', '1.1b'],
      },
    ],
    broken: [
      {
        id: 'bad',
        claims: ['7.7z'],
      },
    ],
  },
}
