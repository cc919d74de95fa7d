/** What a claim is, in the order in which a reader asks for proof. */
export const claimKinds = [
  'fact',
  'figure',
  'assessment',
  'demand',
  'forecast',
] as const

/** What a reader is told: a fact of the source is not yet one of ours. */
export const kindNames: Readonly<Record<ClaimKind, string>> = {
  fact: 'stated as fact',
  figure: 'figure given',
  assessment: 'assessment',
  demand: 'demand',
  forecast: 'forecast',
}

export type ClaimKind = typeof claimKinds[number]

/** Why a claim must not be repeated as it stands, and what would settle it. */
export interface Contested {
  /** Its subject in 2 to 8 words; claims on one subject share it. */
  short: string
  /** What would have to be checked, and with what kind of source. */
  check: string
}

/** One claim as the ledger holds it. */
export interface ClaimRecord {
  /** `<paragraph>.<sentence><letter>`, counted from 1 in the source. */
  id: `${number}.${number}${string}`
  kind: ClaimKind
  /** The claim in the deck's own words, never stronger than the source. */
  text: string
  contested?: Contested
  /** Why no slide uses it. */
  leftOut?: string
}

/** A claim with its place in the source. */
export interface Claim extends ClaimRecord {
  paragraph: number
  sentence: number
}

/** A record in `seeds/` that a slide can show: it names the claims that it rests on. */
export interface Seed {
  id: string
  claims: readonly string[]
}
