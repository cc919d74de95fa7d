/** What a claim is, in the order in which a reader asks for proof. */
export const claimKinds = [
  'fact',
  'figure',
  'assessment',
  'demand',
  'forecast',
] as const

export type ClaimKind = typeof claimKinds[number]

/** Why a claim must not be repeated as it stands, and what would settle it. Claims on one subject share one record. */
export interface Contested {
  readonly id: string
  /** Its subject in 2 to 8 words. */
  readonly short: string
  /** What the article says of it, in the deck's own words: 14 words at most, a table cell. */
  readonly article: string
  /** What to check it against: 16 words at most, a table cell. */
  readonly check: string
  /** The table that shows it. */
  readonly group: string
  /** Kept off the main slides: backup pages alone show it. */
  readonly sensitive?: true
}

/** A claim with its place in the article, in the words of one language. */
export interface Claim {
  id: string
  kind: ClaimKind
  paragraph: number
  sentence: number
  /** The claim in the deck's own words, never stronger than the article. */
  text: string
  /**
   * The decisive words, 1 to 4 entries: a slide that lists the claim must show all of them.
   * `a|b` gives alternatives, several words must follow each other. A word of four letters or more is a stem
   * ("negotiat" finds "negotiations"), a shorter one is found whole ("all" does not find "allow").
   */
  words: readonly string[]
  contested?: Contested
  /** Why the talk does not use it at all. */
  leftOut?: string
  /** Why no slide shows it, though a note says it. */
  spokenOnly?: string
}

/** A record in `seeds/` that a slide can show: it names the claims that it rests on. */
export interface Seed {
  id: string
  claims: readonly string[]
}
