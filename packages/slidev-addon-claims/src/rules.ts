/** What must hold for a slide, a note and a claim. */
import type { Fault } from 'slidev-deck/fault'
import type { Citation } from './cite.ts'
import type { ClaimTrace } from './claims.ts'
import type { TracedSlide } from './slide.ts'
import { MARK } from 'slidev-deck/marks'
import { attributions } from './attribution.ts'
import { markedWords, marks } from './marked.ts'
import { withoutCode } from './pieces.ts'

/** Something that must be put right before the talk is shown. */
export interface TraceFault extends Fault {
  /** The claim that it is about, by its id. */
  claim?: string
  /** The words that are wrong, as they stand there. */
  words?: string
  /** The words of a mark that belongs to no claim. */
  stray?: string
}

/** How many spoken attributions a talk of its own may have, and an excerpt. */
const ATTRIBUTIONS = { talk: 10, excerpt: 4 } as const

const about = (claim: string, problem: string, remedy: string): TraceFault => ({ claim, problem, remedy })

/** An id that a slide names and nothing has. */
export function unknownFault(slide: number, { id, where }: Citation['unknown'][number]): TraceFault {
  return {
    slide,
    ...about(id, `${where}: ${id} is in neither the ledger nor the data`, 'correct the id'),
  }
}

/** Claims that a slide lists, and what its words make of them. */
export function slideFaults({ slide, backup, claims, listings, unknown }: TracedSlide): TraceFault[] {
  const leftOut = claims.filter(claim => claim.leftOut)
  const absent = listings.filter(({ missing }) => missing.length > 0)
  const sensitive = claims.filter(claim => claim.contested?.sensitive && !backup)
  return [
    ...unknown.map(each => unknownFault(slide.no, each)),
    ...leftOut.map(({ id, leftOut = '' }) => about(id, `${id} is left out of the talk: ${leftOut.replace(/\.$/, '')}`, 'take it off the slide, or its reason out of the ledger')),
    ...absent.map(({ claim: { id }, record, missing }) =>
      about(id, `${record
        ? `record ${record} lists`
        : 'lists'} the claim ${id}, but its words are not there: ${missing.join(', ')}`, 'show them or take the claim off the list')),
    ...sensitive.map(({ id }) => about(id, `${id} is sensitive and stands on a main slide`, 'move it to a backup page')),
  ].map(fault => ({ slide: slide.no, ...fault }))
}

/** Contested claims that a slide carries without a mark at their words, and marks that stand at no such claim's. */
export function markFaults({ slide, confirm, pieces, claims, carried, listings }: TracedSlide): TraceFault[] {
  if (confirm)
    return []
  const contested = claims.filter(claim => claim.contested)
  const bare = carried.filter(claim => claim.contested && !listings.some(each => each.claim === claim && each.marked))
  const stray = pieces.flatMap(markedWords).filter(words => !contested.some(claim => marks(words, claim)))
  return [
    ...bare.map(({ id, words }) => about(id, `${id} is contested and has no ${MARK} at its words (${words.join(', ')})`, 'put one right after them')),
    ...stray.map(words => ({ stray: words, problem: `${MARK} stands at "${words}", which is no contested claim of this slide`, remedy: 'take it away or list the claim' })),
  ].map(fault => ({ slide: slide.no, ...fault }))
}

/** Where a text calls the article "the source", as it stands there. */
export function sourceWords(text: string): string[] {
  const plain = text.replaceAll('’', '\'')
  return Array.from(plain.matchAll(/\b(?:the|our|one|this) source(?:'s)?\b|\bsource (?:says|argues|reports|calls|warns|names)\b/gi), ([phrase]) => phrase)
}

/** Where a slide or its note calls the article "the source". */
export function wordingFaults({ slide, pieces }: TracedSlide): TraceFault[] {
  const faults = (text: string) => Array.from(new Set(sourceWords(text)), words => ({ words, problem: `says "${words}"`, remedy: 'say "the article"' }))
  return [
    ...faults(`${pieces.join('\n')}\n${withoutCode(slide.content)}`),
    ...faults(slide.note).map(fault => ({ part: 'note' as const, ...fault })),
  ].map(fault => ({ slide: slide.no, ...fault }))
}

/** A claim that went nowhere, whose reason no longer holds, or that is spoken as if it were the speaker's own. */
export function claimFaults({ id, state, seen, reason, notes, spoken }: ClaimTrace, excerpt: boolean): TraceFault[] {
  const faults: TraceFault[] = []
  const tell = (problem: string, remedy: string) => faults.push(about(id, `${id} ${problem}`, remedy))
  if (!excerpt && state === 'missing')
    tell('is carried by no slide', 'show its words on a slide that lists it, or give the ledger a reason (spokenOnly, leftOut)')
  if (!excerpt && state === 'seen' && reason)
    tell(`has a reason for not being seen, and is seen on ${numbered('slide', seen)}`, 'take the reason out of the ledger')
  if (!excerpt && state === 'spoken only' && notes.length === 0)
    tell('is said to be spoken only, and no note has its words', 'say them, or leave it out with a reason')
  if (spoken && !spoken.attributed) {
    faults.push({
      slide: spoken.slide,
      part: 'note',
      ...about(id, `${id} is contested and first spoken here as the speaker's own: "${spoken.text}"`, 'say "the article warns" or the like in that sentence or beside it'),
    })
  }
  return faults
}

/** More spoken attributions than a talk can bear; notes of backup pages are spoken on request and do not count. */
export function attributionFaults(slides: readonly TracedSlide[], excerpt: boolean): TraceFault[] {
  const phrases = slides.filter(({ backup }) => !backup).flatMap(({ slide }) => attributions(slide.note))
  const limit = ATTRIBUTIONS[excerpt ? 'excerpt' : 'talk']
  return phrases.length > limit
    ? [
        { problem: `${phrases.length} attributions to the article are spoken in notes, ${limit} at most`, remedy: `let ${MARK} do it on the slide` },
      ]
    : []
}

/** "slide 3", "slides 3, 5". */
export function numbered(noun: string, numbers: readonly number[]): string {
  return `${noun}${numbers.length === 1
    ? ''
    : 's'} ${numbers.join(', ')}`
}
