import type { ClaimId } from './claims.ts'

/** An organisation that convenes the meeting. */
export interface Convener {
  readonly id: string
  /** Short form, as said aloud, in Latin letters in every language. */
  readonly acronym: string
  readonly claims: readonly ClaimId[]
}

export const conveners = [
  {
    id: 'id',
    acronym: 'ID',
    claims: ['1.3a', '1.3b', '1.3c'],
  },
  {
    id: 'efd',
    acronym: 'EFD',
    claims: ['1.4a', '1.4b'],
  },
] as const satisfies readonly Convener[]
