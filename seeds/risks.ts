import type { ClaimId } from './claims.ts'

/** A risk that Taliban rule feeds. The grouping into six is the deck's. */
export interface Risk {
  readonly id: string
  readonly name: string
  /** How it shows, in two lines at most. */
  readonly signs: string
  readonly claims: readonly ClaimId[]
}

export const risks = [
  {
    id: 'insecurity',
    name: 'Insecurity',
    signs: 'more conflict with neighbours❞ and terrorist groups across borders not controlled❞',
    claims: ['6.1a', '6.1c'],
  },
  {
    id: 'flight',
    name: 'Flight',
    signs: 'millions forced to flee❞ by Taliban policies, burdens on neighbours and Europe❞',
    claims: ['5.1a', '5.1c'],
  },
  {
    id: 'exclusion',
    name: 'Exclusion',
    signs: 'divisions entrenched, unity weakened, Tajiks, Hazaras and Uzbeks completely sidelined❞',
    claims: ['6.4c', '6.5b'],
  },
  {
    id: 'repression',
    name: 'Repression',
    signs: 'Taliban terror silences journalists, activists, minorities, opposition: rule neither democratic nor by consent',
    claims: ['7.3a', '7.3b', '7.3c'],
  },
  {
    id: 'deprivation',
    name: 'Deprivation',
    signs: 'aid restricted, no basic services, jobs or security: deeper poverty',
    claims: ['8.3a', '8.3b'],
  },
  {
    id: 'failure',
    name: 'Towards state failure❞',
    signs: 'fragmented leadership, weak structures; in isolation, no meaningful recognition or investment',
    claims: ['3.5a', '7.4c'],
  },
] as const satisfies readonly Risk[]
