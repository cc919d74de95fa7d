import type { Claim, Seed } from './claim.ts'

/** What slides can cite. */
export interface Ledger {
  claims: readonly Claim[]
  /** Data by the name that `shows:` uses. */
  datasets: Readonly<Record<string, readonly Seed[]>>
}

/** What a slide cites. */
export interface Citation {
  /** The claims, in the order of the article, each once. */
  claims: Claim[]
  /** Those that its frontmatter itself lists. */
  own: Claim[]
  /** The records that it shows. */
  records: Seed[]
  /** Ids that are in neither the ledger nor the data, with where they stand: `claims`, `shows` or a record. */
  unknown: { id: string, where: string }[]
}

/**
 * The claims of a slide: those that its frontmatter names in `claims:`, and those of the data that it
 * names in `shows:` (`benchmarks`, or one record as `benchmarks.aid`).
 */
export function cite(frontmatter: Record<string, unknown>, { claims, datasets }: Ledger): Citation {
  const unknown: Citation['unknown'] = []
  const records = list(frontmatter.shows).flatMap((name) => {
    const [dataset = '', id] = name.split('.')
    const found = datasets[dataset]?.filter(record => id === undefined || record.id === id) ?? []
    if (found.length === 0)
      unknown.push({ id: name, where: 'shows' })
    return found
  })
  const listed = list(frontmatter.claims)
  const cited = new Set([
    ...listed.map(id => [id, 'claims'] as const),
    ...records.flatMap(record => record.claims.map(id => [id, `record ${record.id}`] as const)),
  ].map(([id, where]) => {
    if (!claims.some(claim => claim.id === id))
      unknown.push({ id, where })
    return id
  }))
  return {
    claims: claims.filter(({ id }) => cited.has(id)),
    own: claims.filter(({ id }) => listed.includes(id)),
    records,
    unknown,
  }
}

/** YAML gives one entry or several, and numbers where an id lacks its letter. */
function list(value: unknown): string[] {
  return [value].flat().filter(entry => entry !== undefined && entry !== null).map(String)
}
