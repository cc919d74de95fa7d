import type { ClaimId } from './claims.ts'

/** How far the effects of Taliban rule reach, from the inside out. */
export interface Reach {
  readonly id: string
  readonly name: string
  /** What happens there; each string a paragraph. */
  readonly effects: readonly string[]
  /** Where the article says only that it might. */
  readonly possible?: boolean
  readonly claims: readonly ClaimId[]
}

export const reaches = [
  {
    id: 'afghanistan',
    name: 'Afghanistan',
    effects: [
      'Oppressive Taliban policies undermine governance, human rights and social stability.',
      'Chaos and violations.',
    ],
    claims: ['2.2a', '2.2b', '9.2a'],
  },
  {
    id: 'region',
    name: 'Region',
    effects: ['more volatile, more conflict with neighbours❞'],
    claims: ['6.1b', '6.1c'],
  },
  {
    id: 'europe',
    name: 'Europe',
    effects: ['burdens to carry, security threatened❞'],
    claims: ['2.1b'],
  },
  {
    id: 'world',
    name: 'World',
    effects: ['rising extremism might spread beyond Afghanistan❞'],
    possible: true,
    claims: ['2.2c', '2.2d'],
  },
] as const satisfies readonly Reach[]
