import type { Claim } from './claim.ts'
import paragraph1 from './claims/1.ts'
import paragraph2 from './claims/2.ts'
import paragraph3 from './claims/3.ts'
import paragraph4 from './claims/4.ts'
import paragraph5 from './claims/5.ts'
import paragraph6 from './claims/6.ts'
import paragraph7 from './claims/7.ts'
import paragraph8 from './claims/8.ts'
import paragraph9 from './claims/9.ts'

const records = [
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

export type ClaimId = typeof records[number]['id']

/** The ledger: every claim of the article, in its order, in the deck's own words. */
export const claims: readonly (Claim & { id: ClaimId })[] = records.map((record) => {
  const [paragraph, sentence] = record.id.split('.').map(part => Number.parseInt(part)) as [number, number]
  return { ...record, paragraph, sentence }
})
