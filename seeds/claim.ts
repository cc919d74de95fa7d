/** What a claim is, in the order in which a reader asks for proof. */
export const claimKinds = [
  'fact',
  'figure',
  'assessment',
  'demand',
  'forecast',
] as const

/** What a reader is told: what the article states as fact is not yet one. */
export const kindNames: Readonly<Record<ClaimKind, string>> = {
  fact: 'stated as fact',
  figure: 'figure given',
  assessment: 'assessment',
  demand: 'demand',
  forecast: 'forecast',
}

export type ClaimKind = typeof claimKinds[number]

/** The two tables of points to confirm: migration, terrorism and events abroad; the rest. */
export const contestedGroups = ['abroad', 'home'] as const

export type ContestedGroup = typeof contestedGroups[number]

/** Why a claim must not be repeated as it stands, and what would settle it. Claims on one subject share one record. */
export interface Contested {
  /** Its subject in 2 to 8 words. */
  short: string
  /** What the article says of it, in the deck's own words: 14 words at most, a table cell. */
  article: string
  /** What to check it against: 16 words at most, a table cell. */
  check: string
  group: ContestedGroup
  /** Kept off the main slides: backup pages alone show it. */
  sensitive?: true
}

/** One claim as the ledger holds it. */
export interface ClaimRecord {
  /** `<paragraph>.<sentence><letter>`, counted from 1 in the article. */
  id: `${number}.${number}${string}`
  kind: ClaimKind
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

/** A claim with its place in the article. */
export interface Claim extends ClaimRecord {
  paragraph: number
  sentence: number
}

/** A record in `seeds/` that a slide can show: it names the claims that it rests on. */
export interface Seed {
  id: string
  claims: readonly string[]
}
