import type { ClaimId } from './claims.ts'

/** One of the conditions by which the meeting's success is measured. */
export interface Benchmark {
  readonly id: string
  /** Its place in the talk, from 1. */
  readonly number: number
  /** The demand in two to four words, for the card. */
  readonly title: string
  /** The demand as a sentence, for the detail slide. */
  readonly demand: string
  /** Who has to act. */
  readonly actor: string
  /** How one sees that it is met. */
  readonly sign: string
  readonly claims: readonly ClaimId[]
}

export const benchmarks = [
  {
    id: 'settlement',
    number: 1,
    title: 'Inclusive settlement',
    demand: 'All Afghan parties to negotiate in earnest.',
    actor: 'All Afghan parties',
    sign: 'Genuine negotiations',
    claims: ['3.2a', '3.3a', '3.3b', '3.5c'],
  },
  {
    id: 'ties',
    number: 2,
    title: 'Terrorist ties cut',
    demand: 'Cut every tie with terrorists',
    actor: 'The Taliban',
    sign: 'No extremists active',
    claims: ['3.6a', '3.6b'],
  },
  {
    id: 'detainees',
    number: 3,
    title: 'Foreign nationals freed',
    demand: 'Free all foreign nationals, unconditionally',
    actor: 'The Taliban',
    sign: 'Unconditional release',
    claims: ['3.7b'],
  },
  {
    id: 'rights',
    number: 4,
    title: 'Rights protected',
    demand: 'Protect the rights of women and girls.',
    actor: 'Source names none',
    sign: 'Four rights upheld',
    claims: ['4.1a', '4.1f'],
  },
  {
    id: 'aid',
    number: 5,
    title: 'Aid unhindered',
    demand: 'Let aid through, as humanitarian law requires.',
    actor: 'Source names none',
    sign: 'No obstruction',
    claims: ['4.2a', '4.2b', '4.3a'],
  },
] as const satisfies readonly Benchmark[]

export type BenchmarkId = typeof benchmarks[number]['id']
