import type { ClaimId } from './claims.ts'

/** A right of women and girls; none weighs more than another. */
export interface Right {
  readonly id: string
  readonly claims: readonly ClaimId[]
}

export const rights = [
  {
    id: 'education',
    claims: ['4.1b'],
  },
  {
    id: 'employment',
    claims: ['4.1c'],
  },
  {
    id: 'movement',
    claims: ['4.1d'],
  },
  {
    id: 'participation',
    claims: ['4.1e'],
  },
] as const satisfies readonly Right[]

/** What the Taliban deny today, and what hangs on it. */
export const rightsToday = {
  id: 'today',
  claims: [
    '4.1g',
    '7.1a',
    '7.1b',
    '7.1c',
    '7.2a',
    '7.2b',
  ],
} as const satisfies { readonly id: string, readonly claims: readonly ClaimId[] }
