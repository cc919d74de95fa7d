import type { DeckSlide } from 'slidev-deck/read'
import type { Citation, Ledger } from './cite.ts'
import type { Claim, Seed } from './claim.ts'
import { cite } from './cite.ts'
import { markedPiece } from './marked.ts'
import { shownPieces } from './pieces.ts'
import { missingWords } from './stems.ts'

/** A claim that a slide lists, and whether the words there carry it. */
export interface Listing {
  claim: Claim
  /** The record that lists it; nothing where the slide's frontmatter does. */
  record?: string
  /** Its decisive words that do not stand there. */
  missing: string[]
  /** The piece with a mark at its words. */
  marked?: string
}

/** What the check needs to know of a slide. */
export interface TracedSlide {
  slide: DeckSlide
  /** Behind the talk, for questions. */
  backup: boolean
  /** Its contested points are the subject, so that no mark is needed: front matter `confirm: true`. */
  confirm: boolean
  /** Every piece of text that it shows, its data included. */
  pieces: string[]
  claims: Claim[]
  listings: Listing[]
  /** The claims that its words carry. */
  carried: Claim[]
  /** What it names that is not known. */
  unknown: Citation['unknown']
}

/**
 * Reads a talk's slides against the ledger. The slides behind the last one with time in the talk are backup pages
 * (`time: 0s`); in a talk without times there are none.
 */
export function traceSlides(slides: readonly DeckSlide[], ledger: Ledger): TracedSlide[] {
  const last = slides.findLastIndex(({ frontmatter: { time } }) => /[1-9]/.test(String(time ?? '')))
  return slides.map((slide, index) => {
    const { claims, own, records, unknown } = cite(slide.frontmatter, ledger)
    const written = [
      ...[slide.frontmatter.kicker].flat().filter(kicker => typeof kicker === 'string'),
      ...shownPieces(slide.content),
    ]
    const pieces = [
      ...written,
      ...records.flatMap(recordPieces),
    ]
    const listings = [
      ...own.map(claim => listing(claim, pieces)),
      ...records.flatMap(record => ledger.claims
        .filter(({ id }) => record.claims.includes(id))
        .map(claim => listing(claim, [
          slide.title,
          ...recordPieces(record),
        ], record.id))),
    ]
    return {
      slide,
      backup: last >= 0 && index > last,
      confirm: slide.frontmatter.confirm === true,
      pieces,
      claims,
      listings,
      carried: claims.filter(claim => listings.some(each => each.claim === claim && each.missing.length === 0)),
      unknown,
    }
  })
}

function listing(claim: Claim, pieces: string[], record?: string): Listing {
  return {
    claim,
    record,
    missing: missingWords(claim.words, pieces.join('\n')),
    marked: markedPiece(claim, pieces),
  }
}

/** Fields of a record that name or steer something instead of being shown. */
const unseen = new Set([
  'id',
  'claims',
  'group',
  'icon',
  'kind',
  'role',
  'to',
])

/** Every text that a record holds, at any depth. */
export function recordPieces(record: Seed): string[] {
  return Object.entries(record).flatMap(([name, value]) => unseen.has(name)
    ? []
    : textsIn(value))
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string')
    return [value]
  if (typeof value !== 'object' || value === null)
    return []
  return Array.isArray(value)
    ? value.flatMap(textsIn)
    : recordPieces(value as Seed)
}
