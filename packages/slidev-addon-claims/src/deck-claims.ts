/** What a deck hands in: `setup/claims.ts` beside its slides. */
import type { Ledger } from './cite.ts'
import type { Identity } from './fingerprint.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

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

/** Where a deck hands in its ledger, from its folder. */
export const DECK_CLAIMS = 'setup/claims.ts'

/** The file with the ledger of the deck in `root`, where it has one. */
export function deckClaimsFile(root: string): string | undefined {
  const file = join(root, DECK_CLAIMS)
  return existsSync(file)
    ? file
    : undefined
}

/** The ledger of the deck in `root`; an empty one where it hands in none. */
export async function deckClaims(root: string): Promise<DeckClaims> {
  const file = deckClaimsFile(root)
  return file
    ? await import(pathToFileURL(file).href) as DeckClaims
    : { claims: [], datasets: {} }
}
