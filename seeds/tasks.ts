import type { ClaimId } from './claims.ts'

/** One of the things that the meeting can do together. */
export interface Task {
  readonly id: string
  /** The verb. */
  readonly name: string
  /** What it acts on. */
  readonly object: string
  /** Why, or against what. */
  readonly purpose: string
  readonly claims: readonly ClaimId[]
}

export const tasks = [
  {
    id: 'address',
    name: 'Address',
    object: 'the challenges of Taliban rule',
    purpose: 'which threaten regional and global security❞',
    claims: ['9.2b'],
  },
  {
    id: 'promote',
    name: 'Promote',
    object: 'inclusive governance',
    purpose: 'which the Taliban have blocked',
    claims: ['7.1d', '9.3c'],
  },
  {
    id: 'coordinate',
    name: 'Coordinate',
    object: 'meaningful international action',
    purpose: 'the opposition and Europe’s decision-makers together',
    claims: ['9.3d'],
  },
] as const satisfies readonly Task[]
