import type { ClaimId } from './claims.ts'

/** Who the article names among those who must talk, and how they stand today. The grouping is the deck's. */
export interface Stakeholder {
  readonly id: string
  readonly claims: readonly ClaimId[]
}

export const stakeholders = [
  {
    id: 'parties',
    claims: ['3.5c', '6.3a', '6.3b'],
  },
  {
    id: 'peoples',
    claims: ['6.5a', '6.5b', '6.6c', '6.6d'],
  },
  {
    id: 'minorities',
    claims: ['6.4a', '6.4b'],
  },
  {
    id: 'women',
    claims: ['4.1e', '7.1c'],
  },
  {
    id: 'opposition',
    claims: ['7.3a', '9.3a'],
  },
] as const satisfies readonly Stakeholder[]
