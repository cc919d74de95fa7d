/** What each translated piece was made from: fingerprints of both texts, kept in `seeds/words/translations.json`. */
import type { Piece } from './words.ts'
import { createHash } from 'node:crypto'

/** By the piece's name, the fingerprints of the English and of the translation, with a blank between. */
export type Fingerprints = Readonly<Record<string, string>>

export type Freshness = 'fresh' | 'stale' | 'unrecorded'

/** Eight characters of the SHA-256 of a text; blanks count as one. */
function fingerprint(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 8)
}

/**
 * Whether a translation is still of the English as it stands: stale where only the English has changed since it was recorded,
 * unrecorded where both have, or where nothing is recorded.
 */
export function freshness({ name, text }: Piece, translation: string, recorded: Fingerprints): Freshness {
  const [english, translated] = recorded[name]?.split(' ') ?? []
  if (english === fingerprint(text))
    return 'fresh'
  return english !== undefined && translated === fingerprint(translation)
    ? 'stale'
    : 'unrecorded'
}

/**
 * The record brought up to date: pieces that are new or that changed on both sides are taken to be translated anew. A stale one
 * stays stale, unless it is among `unchanged`: its translation needs no change.
 */
export function recordOf(pairs: readonly { piece: Piece, translation: string }[], recorded: Fingerprints, unchanged: readonly string[] = []): Fingerprints {
  return Object.fromEntries(pairs.map(({ piece, translation }) => {
    const { name, text } = piece
    const keep = freshness(piece, translation, recorded) === 'stale' && !unchanged.some(each => name === each || name.startsWith(`${each} `) || name.startsWith(`${each}.`))
    return [
      name,
      keep
        ? recorded[name] ?? ''
        : `${fingerprint(text)} ${fingerprint(translation)}`,
    ]
  }))
}
