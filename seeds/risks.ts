import type { ClaimId } from './claims.ts'

/** A risk that Taliban rule feeds. The grouping into six is the deck's. */
export interface Risk {
  readonly id: string
  readonly claims: readonly ClaimId[]
}

export const risks = [
  {
    id: 'insecurity',
    claims: ['6.1a', '6.1c'],
  },
  {
    id: 'flight',
    claims: ['5.1a', '5.1c'],
  },
  {
    id: 'exclusion',
    claims: ['6.4c', '6.5b'],
  },
  {
    id: 'repression',
    claims: ['7.3a', '7.3b', '7.3c'],
  },
  {
    id: 'deprivation',
    claims: ['8.3a', '8.3b'],
  },
  {
    id: 'failure',
    claims: ['3.5a', '7.4c'],
  },
] as const satisfies readonly Risk[]
