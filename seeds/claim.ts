import type { ClaimKind } from 'slidev-addon-claims/claim'
import type { TopicId } from './contested.ts'

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
