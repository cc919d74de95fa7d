import type { ClaimId } from './claims.ts'

/** How far the effects of Taliban rule reach, from the inside out. */
export interface Reach {
  readonly id: string
  /** Where the article says only that it might. */
  readonly possible?: boolean
  readonly claims: readonly ClaimId[]
}

export const reaches = [
  {
    id: 'afghanistan',
    claims: ['2.2a', '2.2b', '9.2a'],
  },
  {
    id: 'region',
    claims: ['6.1b', '6.1c'],
  },
  {
    id: 'europe',
    claims: ['2.1b'],
  },
  {
    id: 'world',
    possible: true,
    claims: ['2.2c', '2.2d'],
  },
] as const satisfies readonly Reach[]
