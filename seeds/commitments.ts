import type { ClaimId } from './claims.ts'

/** What is asked of the Taliban, what they do today, and what hangs on it. */
export interface Commitment {
  readonly id: string
  /** The benchmark's, where it is one. */
  readonly number?: number
  readonly claims: readonly ClaimId[]
}

/** Benchmarks 2 and 3, each with today's conduct. */
export const securityDemands = [
  {
    id: 'ties',
    number: 2,
    claims: ['3.6a', '3.6b', '6.1a', '6.1b', '6.1c'],
  },
  {
    id: 'detainees',
    number: 3,
    claims: ['3.7a', '3.7b', '3.7c', '3.7d'],
  },
] as const satisfies readonly Commitment[]

export const commitments = [
  {
    id: 'agreements',
    claims: ['6.2a', '6.2b', '6.2c'],
  },
  {
    id: 'terrorism',
    claims: ['6.1a', '6.1b'],
  },
  {
    id: 'dialogue',
    claims: ['6.3a', '6.3b'],
  },
  {
    id: 'government',
    claims: ['6.4a', '6.4b', '6.4c'],
  },
] as const satisfies readonly Commitment[]
