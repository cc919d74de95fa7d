import type { ClaimId } from './claims.ts'
import { claims } from './claims.ts'

/** The contested claims on one subject. */
export interface ContestedTopic {
  readonly id: string
  readonly short: string
  readonly paragraphs: readonly number[]
  readonly claims: readonly ClaimId[]
}

/** What must be checked before it is repeated, by subject, in the order of the source. */
export const contested: readonly ContestedTopic[] = [
  ...Map.groupBy(
    claims.filter(claim => claim.contested && !claim.leftOut),
    claim => claim.contested?.short ?? '',
  ),
].map(([short, group]) => ({
  id: short.toLowerCase().replaceAll(/\W+/g, '-'),
  short,
  paragraphs: [
    ...new Set(group.map(claim => claim.paragraph)),
  ],
  claims: group.map(claim => claim.id),
}))
