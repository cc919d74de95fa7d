/** What must hold for a slide, a note and a claim; each rule gives one line for each fault, with the remedy. */
import type { ClaimTrace } from './claims.ts'
import type { TracedSlide } from './slide.ts'
import { MARK } from 'slidev-deck/marks'
import { attributions } from './attribution.ts'
import { markedWords, marks } from './marked.ts'
import { withoutCode } from './pieces.ts'

/** Something that must be put right before the talk is shown. */
export interface Fault {
  /** Where it stands: a slide, a note, a claim or a file. */
  where: string
  message: string
}

/** How many spoken attributions a talk of its own may have, and an excerpt. */
const ATTRIBUTIONS = { talk: 10, excerpt: 4 } as const

/** Claims that a slide lists, and what its words make of them. */
export function slideFaults({ slide, backup, claims, listings, unknown }: TracedSlide): Fault[] {
  const leftOut = claims.filter(claim => claim.leftOut)
  const absent = listings.filter(({ missing }) => missing.length > 0)
  const sensitive = claims.filter(claim => claim.contested?.sensitive && !backup)
  return [
    ...unknown.map(id => `${id} is in neither the ledger nor the data; correct the id`),
    ...leftOut.map(({ id, leftOut }) => `${id} is left out of the talk: ${leftOut} Take it off the slide, or its reason out of the ledger`),
    ...absent.map(({ claim, record, missing }) =>
      `${record
        ? `record ${record} lists`
        : 'lists'} ${claim.id}, but its words are not there: ${missing.join(', ')}; show them or take the claim off the list`),
    ...sensitive.map(({ id }) => `${id} is sensitive and stands on a main slide; move it to a backup page`),
  ].map(message => ({ where: `slide ${slide.no}`, message }))
}

/** Contested claims that a slide carries without a mark at their words, and marks that stand at no such claim's. */
export function markFaults({ slide, confirm, pieces, claims, carried, listings }: TracedSlide): Fault[] {
  if (confirm)
    return []
  const contested = claims.filter(claim => claim.contested)
  const bare = carried.filter(claim => claim.contested && !listings.some(each => each.claim === claim && each.marked))
  const stray = pieces.flatMap(markedWords).filter(words => !contested.some(claim => marks(words, claim)))
  return [
    ...bare.map(({ id, words }) => `${id} is contested and has no ${MARK} at its words (${words.join(', ')}); put one right after them`),
    ...stray.map(words => `${MARK} stands at "${words}", which is no contested claim of this slide; take it away or list the claim`),
  ].map(message => ({ where: `slide ${slide.no}`, message }))
}

/** Where a text calls the article "the source", as it stands there. */
export function sourceWords(text: string): string[] {
  const plain = text.replaceAll('’', '\'')
  return Array.from(plain.matchAll(/\b(?:the|our|one|this) source(?:'s)?\b|\bsource (?:says|argues|reports|calls|warns|names)\b/gi), ([phrase]) => phrase)
}

/** Where a slide or its note calls the article "the source". */
export function wordingFaults({ slide, pieces }: TracedSlide): Fault[] {
  const faults = (where: string, text: string) => Array.from(new Set(sourceWords(text)), phrase => ({ where, message: `says "${phrase}"; say "the article"` }))
  return [
    ...faults(`slide ${slide.no}`, `${pieces.join('\n')}\n${withoutCode(slide.content)}`),
    ...faults(`note of slide ${slide.no}`, slide.note),
  ]
}

/** A claim that went nowhere, whose reason no longer holds, or that is spoken as if it were the speaker's own. */
export function claimFaults({ id, state, seen, reason, notes, spoken }: ClaimTrace, excerpt: boolean): Fault[] {
  const uncovered = excerpt
    ? undefined
    : coverageFault(state, seen, reason, notes)
  const unattributed = spoken && !spoken.attributed
    && `is contested and first spoken on slide ${spoken.slide} as the speaker's own: "${spoken.text}"; say "the article warns" or the like in that sentence or beside it`
  return [uncovered, unattributed].flatMap(message => message
    ? { where: `claim ${id}`, message }
    : [])
}

function coverageFault(state: ClaimTrace['state'], seen: number[], reason: string | undefined, notes: number[]): string | undefined {
  if (state === 'missing')
    return 'no slide carries it; show its words on a slide that lists it, or give the ledger a reason (spokenOnly, leftOut)'
  if (state === 'seen' && reason)
    return `has a reason for not being seen, and is seen on ${numbered('slide', seen)}; take the reason out of the ledger`
  if (state === 'spoken only' && notes.length === 0)
    return 'is said to be spoken only, and no note has its words; say them, or leave it out with a reason'
}

/** More spoken attributions than a talk can bear; notes of backup pages are spoken on request and do not count. */
export function attributionFaults(slides: readonly TracedSlide[], excerpt: boolean): Fault[] {
  const phrases = slides.filter(({ backup }) => !backup).flatMap(({ slide }) => attributions(slide.note))
  const limit = ATTRIBUTIONS[excerpt ? 'excerpt' : 'talk']
  return phrases.length > limit
    ? [
        { where: 'notes', message: `${phrases.length} attributions to the article are spoken, ${limit} at most; let ${MARK} do it on the slide` },
      ]
    : []
}

/** "slide 3", "slides 3, 5". */
export function numbered(noun: string, numbers: readonly number[]): string {
  return `${noun}${numbers.length === 1
    ? ''
    : 's'} ${numbers.join(', ')}`
}
