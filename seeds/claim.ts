import type { ContestedGroup, TopicId } from './contested.ts'

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
  readonly group: ContestedGroup
  /** Kept off the main slides: backup pages alone show it. */
  readonly sensitive?: true
}

/** One claim as the ledger holds it; its text stands with the words of each language. */
export interface ClaimRecord {
  /** `<paragraph>.<sentence><letter>`, counted from 1 in the article. */
  id: `${number}.${number}${string}`
  kind: ClaimKind
  /** The text of a claim that is left out: no language shows it. */
  text?: string
  /**
   * The decisive words, 1 to 4 entries: a slide that lists the claim must show all of them.
   * `a|b` gives alternatives, several words must follow each other. A word of four letters or more is a stem
   * ("negotiat" finds "negotiations"), a shorter one is found whole ("all" does not find "allow").
   */
  words: readonly string[]
  /** The subject of the points to confirm that it belongs to. */
  contested?: TopicId
  /** The talk does not use it at all; why, stands with the words of each language. */
  leftOut?: true
  /** Why no slide shows it, though a note says it. */
  spokenOnly?: string
}

/** A claim with its place in the article, in the words of one language. */
export interface Claim {
  id: string
  kind: ClaimKind
  paragraph: number
  sentence: number
  /** The claim in the deck's own words, never stronger than the article. */
  text: string
  words: readonly string[]
  contested?: Contested
  /** Why the talk does not use it at all. */
  leftOut?: string
  spokenOnly?: string
}

/** A record in `seeds/` that a slide can show: it names the claims that it rests on. */
export interface Seed {
  id: string
  claims: readonly string[]
}
