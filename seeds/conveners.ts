import type { ClaimId } from './claims.ts'

/** An organisation that convenes the meeting. */
export interface Convener {
  readonly id: string
  /** Short form, as said aloud. */
  readonly acronym: string
  readonly name: string
  /** What it does. */
  readonly worksFor: string
  /** What it wants or promotes. */
  readonly standsFor: string
  readonly claims: readonly ClaimId[]
}

export const conveners = [
  {
    id: 'id',
    acronym: 'ID',
    name: 'Independent Diplomat',
    worksFor: 'Supports Afghan-led initiatives and civil society, to keep the world’s attention on Afghanistan’s future',
    standsFor: 'Proposes an inclusive and democratic political environment',
    claims: ['1.3a', '1.3b', '1.3c'],
  },
  {
    id: 'efd',
    acronym: 'EFD',
    name: 'European Foundation for Democracy',
    worksFor: 'Works in the front line against violent extremism and radicalisation',
    standsFor: 'Promotes basic human rights across Europe: democracy, pluralism, civil rights',
    claims: ['1.4a', '1.4b'],
  },
] as const satisfies readonly Convener[]
