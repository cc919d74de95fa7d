import type { ClaimId } from './claims.ts'

/** A people of Afghanistan that the article names. */
export interface People {
  readonly name: string
  /** A figure that the article gives. */
  readonly share?: string
  /** Whether the article says that the Taliban keep it out of governance. */
  readonly sidelined: boolean
}

/** What a settlement needs and whom it must represent, against what the Taliban do today. */
export interface Settlement {
  readonly id: string
  readonly needed: string
  readonly terms: string
  /** Named side by side, at equal size. */
  readonly peoples: readonly People[]
  readonly today: string
  readonly how: string
  readonly claims: readonly ClaimId[]
}

export const settlement = {
  id: 'settlement',
  needed: 'Genuine negotiations among all Afghan stakeholders',
  terms: 'for an inclusive, representative settlement: fair representation, not token posts',
  peoples: [
    { name: 'Pashtuns', share: '40–42 %❞ of the population, to be reflected in government', sidelined: false },
    { name: 'Tajiks', sidelined: true },
    { name: 'Hazaras', sidelined: true },
    { name: 'Uzbeks', sidelined: true },
  ],
  today: 'Completely sidelined❞ from governance by the Taliban',
  how: 'who refuse genuine dialogue and an inclusive government, and push religious minorities aside',
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
