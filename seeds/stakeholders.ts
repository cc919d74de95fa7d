import type { ClaimId } from './claims.ts'

/** Who the article names among those who must talk, and how they stand today. The grouping is the deck's. */
export interface Stakeholder {
  readonly id: string
  readonly name: string
  readonly today: string
  readonly need: string
  readonly claims: readonly ClaimId[]
}

export const stakeholders = [
  {
    id: 'parties',
    name: 'The Afghan parties',
    need: 'dialogue between them: a major part of the solution',
    today: 'The Taliban refuse genuine dialogue, and so block any path to stability and peace',
    claims: ['3.5c', '6.3a', '6.3b'],
  },
  {
    id: 'peoples',
    name: 'Pashtuns, Tajiks, Hazaras, Uzbeks',
    need: 'a diverse population: fair representation, no token posts',
    today: 'Tajiks, Hazaras and Uzbeks completely sidelined❞',
    claims: ['6.5a', '6.5b', '6.6c', '6.6d'],
  },
  {
    id: 'minorities',
    name: 'Ethnic and religious minorities',
    need: 'an inclusive government, national unity',
    today: 'The Taliban refuse such a government, and sideline them',
    claims: ['6.4a', '6.4b'],
  },
  {
    id: 'women',
    name: 'Women',
    need: 'civic participation',
    today: 'The Taliban exclude them from public life',
    claims: ['4.1e', '7.1c'],
  },
  {
    id: 'opposition',
    name: 'The democratic opposition',
    need: 'a forum: it meets Europe’s decision-makers in Brussels',
    today: 'The Taliban silence political opposition through terror',
    claims: ['7.3a', '9.3a'],
  },
] as const satisfies readonly Stakeholder[]
