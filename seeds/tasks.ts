import type { ClaimId } from './claims.ts'

/** One of the things that the meeting can do together. */
export interface Task {
  readonly id: string
  readonly name: string
  readonly claims: readonly ClaimId[]
}

export const tasks = [
  {
    id: 'face',
    name: 'Face the crisis',
    claims: ['9.3b', '9.3e'],
  },
  {
    id: 'govern',
    name: 'Promote inclusive governance',
    claims: ['9.3c'],
  },
  {
    id: 'act',
    name: 'Coordinate action',
    claims: ['9.3d'],
  },
] as const satisfies readonly Task[]
