import type { ClaimId } from './claims.ts'

/** The share of one community as a range; the source gives none for the others. */
export interface PopulationShare {
  readonly label: string
  /** Bounds, in whole per cent of the population. */
  readonly low: number
  readonly high: number
  readonly rest: string
  /** Named among the rest, with no share. */
  readonly members: readonly string[]
  readonly claims: readonly ClaimId[]
}

export const populationShare = {
  label: 'Pashtuns, the source says',
  low: 40,
  high: 42,
  rest: 'Others, among them',
  members: ['Tajiks', 'Hazaras', 'Uzbeks'],
  claims: ['6.5a', '6.6a'],
} as const satisfies PopulationShare
