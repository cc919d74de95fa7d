import type { ClaimId } from './claims.ts'

/** A risk that the source ties to Taliban rule. */
export interface Risk {
  readonly id: string
  readonly name: string
  readonly icon: 'security' | 'exclusion' | 'rights' | 'humanitarian' | 'civic' | 'isolation'
  /** How it shows, in a few words. */
  readonly signal: string
  readonly claims: readonly ClaimId[]
}

export const risks = [
  {
    id: 'security',
    name: 'Security',
    icon: 'security',
    signal: 'Cross-border groups not controlled',
    claims: ['6.1a', '6.1c'],
  },
  {
    id: 'exclusion',
    name: 'Exclusion',
    icon: 'exclusion',
    signal: 'Minorities sidelined',
    claims: ['6.4b'],
  },
  {
    id: 'rights',
    name: 'Rights',
    icon: 'rights',
    signal: 'Violations continue',
    claims: ['7.2a'],
  },
  {
    id: 'humanitarian',
    name: 'Livelihoods',
    icon: 'humanitarian',
    signal: 'Aid curbed, poverty deeper',
    claims: ['7.4a', '7.4b', '8.3b'],
  },
  {
    id: 'civic',
    name: 'Civic space',
    icon: 'civic',
    signal: 'Critics silenced',
    claims: ['7.3a', '7.3b', '8.2b'],
  },
  {
    id: 'isolation',
    name: 'Isolation',
    icon: 'isolation',
    signal: 'No meaningful recognition or investment',
    claims: ['8.1a', '8.1b'],
  },
] as const satisfies readonly Risk[]
