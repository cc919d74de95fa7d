import type { ClaimId } from './claims.ts'

/** One of the things that the meeting can do together. */
export interface Task {
  readonly id: string
  readonly claims: readonly ClaimId[]
}

export const tasks = [
  {
    id: 'address',
    claims: ['9.2b'],
  },
  {
    id: 'promote',
    claims: ['7.1d', '9.3c'],
  },
  {
    id: 'coordinate',
    claims: ['9.3d'],
  },
] as const satisfies readonly Task[]
