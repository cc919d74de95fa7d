/** What a deck hands in: `setup/claims.ts` beside its slides. */
import type { Ledger } from './cite.ts'
import type { Identity } from './fingerprint.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { codeOf } from 'slidev-deck/language'

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

/** Where the deck in `root` in the language `lang` hands in its ledger: `setup/claims.fr.ts` for French, or `setup/claims.ts`. */
export function deckClaimsFile(root: string, lang: string): string | undefined {
  return [`setup/claims.${codeOf(lang)}.ts`, 'setup/claims.ts'].map(file => join(root, file)).find(file => existsSync(file))
}

/** The ledger of the deck in `root`; an empty one where it hands in none. */
export async function deckClaims(root: string, lang: string): Promise<DeckClaims> {
  const file = deckClaimsFile(root, lang)
  return file
    ? await import(pathToFileURL(file).href) as DeckClaims
    : { claims: [], datasets: {} }
}
