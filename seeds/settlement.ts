import type { ClaimId } from './claims.ts'

/** A people of Afghanistan that the article names. */
export interface People {
  readonly id: string
  /** Whether the article says that the Taliban keep it out of governance. */
  readonly sidelined: boolean
}

/** What a settlement needs and whom it must represent, against what the Taliban do today. */
export interface Settlement {
  readonly id: string
  /** Named side by side, at equal size. */
  readonly peoples: readonly People[]
  readonly claims: readonly ClaimId[]
}

export const settlement = {
  id: 'settlement',
  peoples: [
    { id: 'pashtuns', sidelined: false },
    { id: 'tajiks', sidelined: true },
    { id: 'hazaras', sidelined: true },
    { id: 'uzbeks', sidelined: true },
  ],
  claims: [
    '3.2a',
    '3.3a',
    '3.3b',
    '6.3a',
    '6.4a',
    '6.5b',
    '6.6a',
    '6.6c',
    '6.6d',
  ],
} as const satisfies Settlement
