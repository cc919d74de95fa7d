import type { ClaimId } from './claims.ts'

/** One of the conditions by which the meeting's success is measured. */
export interface Benchmark {
  readonly id: string
  /** Its place in the talk, from 1. */
  readonly number: number
  /** What it is called in a list, in two to six words. */
  readonly name: string
  /** What must happen, in two to four words. */
  readonly ask: string
  /** Who must act, or among whom, or on what terms. */
  readonly scope: string
  /** Why it matters. */
  readonly why: string
  /** The `routeAlias` of its detail slide. */
  readonly to: string
  readonly claims: readonly ClaimId[]
}

export const benchmarks = [
  {
    id: 'settlement',
    number: 1,
    name: 'An inclusive, negotiated settlement',
    ask: 'Genuine negotiations',
    scope: 'among all Afghan stakeholders',
    why: 'stability and legitimacy',
    to: 'settlement',
    claims: ['3.3a', '3.3b', '3.4b'],
  },
  {
    id: 'ties',
    number: 2,
    name: 'Terrorist ties cut',
    ask: 'All links to terrorists cut',
    scope: 'by the Taliban',
    why: 'no extremist group operating from Afghanistan',
    to: 'security',
    claims: ['3.6a', '3.6b'],
  },
  {
    id: 'detainees',
    number: 3,
    name: 'All foreign nationals freed',
    ask: 'All foreign nationals freed',
    scope: 'by the Taliban, unconditionally',
    why: 'respect for international norms, a way to formal diplomacy',
    to: 'security',
    claims: ['3.7b', '3.7c', '3.7d'],
  },
  {
    id: 'rights',
    number: 4,
    name: 'The rights of women and girls',
    ask: 'Basic human rights protected',
    scope: 'above all those of women and girls',
    why: 'political and economic recovery',
    to: 'rights',
    claims: ['4.1a'],
  },
  {
    id: 'aid',
    number: 5,
    name: 'Aid without interference',
    ask: 'Unrestricted humanitarian access',
    scope: 'no political interference, no obstruction',
    why: 'help for millions of Afghans',
    to: 'aid',
    claims: ['4.2a', '4.2c', '4.3a'],
  },
] as const satisfies readonly Benchmark[]

export type BenchmarkId = typeof benchmarks[number]['id']
