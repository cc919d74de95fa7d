import type { ClaimId } from './claims.ts'

/** From policy to flight to its effects abroad. */
export interface Flight {
  readonly id: string
  readonly claims: readonly ClaimId[]
}

export const flight = {
  id: 'flight',
  claims: ['5.1a', '5.1b', '5.1c'],
} as const satisfies Flight
