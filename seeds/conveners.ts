import type { ClaimId } from './claims.ts'

/** An organisation that convenes the meeting. */
export interface Convener {
  readonly id: string
  /** Short form, as said aloud. */
  readonly acronym: string
  readonly name: string
  /** What it stands for. */
  readonly mandate: string
  /** What it brings to this meeting. */
  readonly brings: string
  readonly claims: readonly ClaimId[]
}

export const conveners = [
  {
    id: 'id',
    acronym: 'ID',
    name: 'Independent Diplomat',
    mandate: 'Backs Afghan-led initiatives and civil society',
    brings: 'Helps keep the world watching Afghanistan',
    claims: ['1.1c', '1.1d', '1.3a', '1.3b'],
  },
  {
    id: 'efd',
    acronym: 'EFD',
    name: 'European Foundation for Democracy',
    mandate: 'Counters violent extremism and radicalisation',
    brings: 'Promotes democracy, pluralism, civil rights across Europe',
    claims: ['1.1c', '1.1d', '1.4a', '1.4b'],
  },
] as const satisfies readonly Convener[]
