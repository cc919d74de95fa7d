import type { ClaimId } from './claims.ts'

/** From policy to flight to its effects abroad. */
export interface Flight {
  readonly id: string
  readonly stations: readonly string[]
  readonly caption: string
  readonly claims: readonly ClaimId[]
}

export const flight = {
  id: 'flight',
  stations: [
    'Harsh and misguided Taliban policies',
    'Millions of Afghans forced to flee❞',
    'Instability abroad, burdens on neighbours and Europe❞',
  ],
  caption: 'Our subject is the policies, not the people who flee them. Borders imply no position.',
  claims: ['5.1a', '5.1b', '5.1c'],
} as const satisfies Flight
