import paragraph1 from './claims/1.ts'
import paragraph2 from './claims/2.ts'
import paragraph3 from './claims/3.ts'
import paragraph4 from './claims/4.ts'
import paragraph5 from './claims/5.ts'
import paragraph6 from './claims/6.ts'
import paragraph7 from './claims/7.ts'
import paragraph8 from './claims/8.ts'
import paragraph9 from './claims/9.ts'

/** The ledger: every claim of the article, in its order. */
export const ledger = [
  ...paragraph1,
  ...paragraph2,
  ...paragraph3,
  ...paragraph4,
  ...paragraph5,
  ...paragraph6,
  ...paragraph7,
  ...paragraph8,
  ...paragraph9,
] as const

export type ClaimId = typeof ledger[number]['id']
