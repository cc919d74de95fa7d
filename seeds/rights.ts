import type { ClaimId } from './claims.ts'

/** How the source describes a right today; `unspecified` where it names no particular. */
export const rightStates = ['denied', 'unspecified'] as const
export type RightState = typeof rightStates[number]

/** A right of women and girls that the source calls non-negotiable. */
export interface Right {
  readonly id: string
  readonly name: string
  readonly icon: 'education' | 'employment' | 'movement' | 'participation'
  readonly state: RightState
  /** Today's state in a few words. */
  readonly today: string
  readonly claims: readonly ClaimId[]
}

export const rights = [
  {
    id: 'education',
    name: 'Education',
    icon: 'education',
    state: 'denied',
    today: 'Girls shut out',
    claims: ['4.1b', '7.1b'],
  },
  {
    id: 'employment',
    name: 'Employment',
    icon: 'employment',
    state: 'unspecified',
    today: 'No detail given',
    claims: ['4.1c'],
  },
  {
    id: 'movement',
    name: 'Freedom of movement',
    icon: 'movement',
    state: 'unspecified',
    today: 'No detail given',
    claims: ['4.1d'],
  },
  {
    id: 'participation',
    name: 'Civic participation',
    icon: 'participation',
    state: 'denied',
    today: 'Women kept from public life',
    claims: ['4.1e', '7.1c'],
  },
] as const satisfies readonly Right[]
