import { MARK } from 'slidev-deck/marks'
import { finds } from './stems.ts'

/**
 * What the marks of a piece stand at: for each, the words from the mark before it, or from where its sentence begins.
 * A mark with no words before it belongs to a legend and is left out.
 */
export function markedWords(piece: string): string[] {
  return piece.split(MARK).slice(0, -1).map(stretch => stretch.split(/[.!?]["”’)]*\s+/).at(-1)?.trim() ?? '').filter(words => /[\p{L}\p{N}]/u.test(words))
}

/** Whether a mark at these words marks the claim: one of its decisive words is among them. */
export function marks(words: string, claim: { words: readonly string[] }): boolean {
  return claim.words.some(entry => finds(entry, words))
}

/** The first piece that has a mark at the claim's words. */
export function markedPiece(claim: { words: readonly string[] }, pieces: readonly string[]): string | undefined {
  return pieces.find(piece => markedWords(piece).some(words => marks(words, claim)))
}
