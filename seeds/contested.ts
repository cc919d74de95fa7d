import type { Contested, ContestedGroup } from './claim.ts'
import type { ClaimId } from './claims.ts'
import { claims } from './claims.ts'

/** The contested claims on one subject: a row of the table "point, what the article says, what to check it against". */
export interface ContestedTopic extends Omit<Contested, 'sensitive'> {
  readonly id: string
  readonly sensitive: boolean
  readonly paragraphs: readonly number[]
  readonly claims: readonly ClaimId[]
}

/** What must be confirmed before it is repeated, by subject, in the order of the article. */
export const points: readonly ContestedTopic[] = [
  ...Map.groupBy(
    claims.filter((claim): claim is typeof claim & { contested: Contested } => !!claim.contested && !claim.leftOut),
    claim => claim.contested,
  ),
].map(([topic, group]) => ({
  ...topic,
  id: topic.short.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
  sensitive: topic.sensitive ?? false,
  paragraphs: [
    ...new Set(group.map(claim => claim.paragraph)),
  ],
  claims: group.map(claim => claim.id),
}))

const inGroup = (wanted: ContestedGroup) => points.filter(({ group }) => group === wanted)

/** The points on migration, terrorism and events abroad. */
export const contestedAbroad = inGroup('abroad')

/** The other points. */
export const contestedHome = inGroup('home')
