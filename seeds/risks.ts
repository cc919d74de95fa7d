import type { ClaimId } from './claims.ts'

/** A risk that Taliban rule feeds. The grouping into six, abroad and at home, is the deck's. */
export interface Risk {
  readonly id: string
  readonly abroad: boolean
  readonly claims: readonly ClaimId[]
}

export const risks = [
  {
    id: 'insecurity',
    abroad: true,
    claims: ['6.1a', '6.1c'],
  },
  {
    id: 'flight',
    abroad: true,
    claims: ['5.1a', '5.1c'],
  },
  {
    id: 'exclusion',
    abroad: false,
    claims: ['6.4c', '6.5b'],
  },
  {
    id: 'repression',
    abroad: false,
    claims: ['7.3a', '7.3b', '7.3c'],
  },
  {
    id: 'deprivation',
    abroad: false,
    claims: ['8.3a', '8.3b'],
  },
  {
    id: 'failure',
    abroad: false,
    claims: ['3.5a', '7.4c'],
  },
] as const satisfies readonly Risk[]
