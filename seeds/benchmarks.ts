import type { ClaimId } from './claims.ts'

/** One of the conditions by which the meeting's success is measured. */
export interface Benchmark {
  readonly id: string
  /** Its place in the talk, from 1. */
  readonly number: number
  /** The `routeAlias` of its detail slide. */
  readonly to: string
  readonly claims: readonly ClaimId[]
}

export const benchmarks = [
  {
    id: 'settlement',
    number: 1,
    to: 'settlement',
    claims: ['3.3a', '3.3b', '3.4b'],
  },
  {
    id: 'ties',
    number: 2,
    to: 'security',
    claims: ['3.6a', '3.6b'],
  },
  {
    id: 'detainees',
    number: 3,
    to: 'security',
    claims: ['3.7b', '3.7c', '3.7d'],
  },
  {
    id: 'rights',
    number: 4,
    to: 'rights',
    claims: ['4.1a'],
  },
  {
    id: 'aid',
    number: 5,
    to: 'aid',
    claims: ['4.2a', '4.2c', '4.3a'],
  },
] as const satisfies readonly Benchmark[]
