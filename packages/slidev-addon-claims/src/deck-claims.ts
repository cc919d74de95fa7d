/** What a deck hands in: `setup/claims.ts` beside its slides. */
import type { Ledger } from './cite.ts'
import type { Identity } from './fingerprint.ts'
import { fromSetup } from 'slidev-deck/setup-file'

/** The text that the ledger was made from. */
export interface Source extends Identity {
  /** Names of organisations and offices: nobody can say them in other words. */
  readonly names: readonly string[]
}

/** The exports of a deck's `setup/claims.ts`. */
export interface DeckClaims extends Ledger {
  /** What identifies the text; without it nothing is said of sentences that no claim covers. */
  source?: Source
  /** Files with words of the deck beside its slides, as a glob: they are compared with the text, too. */
  records?: string
}

/** The ledger of the deck in `root`; an empty one where it hands in none. */
export async function deckClaims(root: string, lang: string): Promise<DeckClaims> {
  return {
    claims: [],
    datasets: {},
    ...await fromSetup<DeckClaims>(root, 'claims', lang),
  }
}
