import type { ClaimId } from './claims.ts'

/** A right of women and girls; none weighs more than another. */
export interface Right {
  readonly id: string
  readonly name: string
  readonly claims: readonly ClaimId[]
}

export const rights = [
  {
    id: 'education',
    name: 'Education',
    claims: ['4.1b'],
  },
  {
    id: 'employment',
    name: 'Employment',
    claims: ['4.1c'],
  },
  {
    id: 'movement',
    name: 'Freedom of movement',
    claims: ['4.1d'],
  },
  {
    id: 'participation',
    name: 'Civic participation',
    claims: ['4.1e'],
  },
] as const satisfies readonly Right[]

/** What the Taliban deny today, and what hangs on it. */
export const rightsToday = {
  id: 'today',
  denied: ['The Taliban deny girls education', 'The Taliban exclude women from public life'],
  pattern: 'They persistently turn down necessary reforms. Violations continue, and show a regime unwilling to meet the most basic international obligations.',
  recovery: 'These rights are central to political and economic recovery.',
  claims: [
    '4.1g',
    '7.1a',
    '7.1b',
    '7.1c',
    '7.2a',
    '7.2b',
  ],
} as const satisfies { readonly id: string, readonly denied: readonly string[], readonly pattern: string, readonly recovery: string, readonly claims: readonly ClaimId[] }
