/** The faults that the trace of a talk's claims finds, one for each claim. */
import type { Ledger } from 'slidev-addon-claims/cite'
import type { Fault } from 'slidev-addon-claims/rules'
import type { Message, Place } from './message.ts'
import type { CheckedTalk } from './talk.ts'
import { traceDeck } from 'slidev-addon-claims/report'
import { translationFaults } from 'slidev-addon-claims/translation'
import { MARK } from 'slidev-deck/marks'
import { inParts } from './message.ts'
import { headmatterOf, message, noteOf, placeOf } from './talk.ts'

/** What a talk's claims rest on: the ledger, the data, and how many sentences the article has. */
export interface ClaimsInput extends Ledger {
  sentences: readonly number[]
}

/** What to do where a fault itself does not say it. */
const FURTHER = 'see npm run claims'

/** What is amiss between a talk and its ledger. */
export function ledgerFaults(talk: CheckedTalk, { claims, datasets, sentences }: ClaimsInput): Message[] {
  return claimMessages(talk, traceDeck({
    deck: talk.deck,
    claims,
    datasets,
    sentences,
  }).faults)
}

/** Where a translation cites other claims than the talk that it was made from, whose words the ledger has. */
export function translationMessages(talk: CheckedTalk, original: CheckedTalk): Message[] {
  return translationFaults(original.deck.slides, talk.deck.slides).map(fault => message('claims', ...inParts(fault.message, FURTHER), faultPlace(talk, fault)))
}

/** The claim that a fault is about, by its id; undefined where it is about none. */
function claimOf({ where, message }: Fault): string | undefined {
  return /^claim (\S+)$/.exec(where)?.[1] ?? /^(?:record \S+ )?(?:lists )?(\d+\.\d+[a-z])\b/.exec(message)?.[1]
}

/**
 * The faults as messages. A claim whose words have changed is at fault on each slide that lists it, in the ledger and at
 * its mark: that is one message with all its slides.
 */
export function claimMessages(talk: CheckedTalk, faults: readonly Fault[]): Message[] {
  const [ofClaims, others] = [
    faults.filter(claimOf),
    faults.filter(fault => !claimOf(fault)),
  ]
  const listed = new Set(ofClaims.map(({ where }) => where))
  return [
    ...Array.from(Map.groupBy(ofClaims, claimOf), ([id = '', group]) => aboutClaim(talk, id, group)),
    // A mark whose claim is found nowhere is told with that claim.
    ...others.filter(({ where, message }) => !(message.startsWith(MARK) && listed.has(where))).map(fault => aboutFault(talk, fault)),
  ]
}

function aboutClaim(talk: CheckedTalk, id: string, faults: readonly Fault[]): Message {
  const text = faults[0]!.message.replace(/^(?:record \S+ )?lists /, '').replace(/^(?!\d)/, `${id} `).replace(/^(\S+), but/, 'lists the claim $1, but')
  const places = faults.map(fault => faultPlace(talk, fault, id))
  const onSlides = places.filter(({ no }) => no !== undefined)
  return message('claims', ...inParts(text, FURTHER), ...onSlides.length > 0
    ? onSlides
    : places)
}

function aboutFault(talk: CheckedTalk, fault: Fault): Message {
  const [problem, remedy] = inParts(fault.message, FURTHER)
  const isOnSlide = /^(?:slide|note of|headmatter)/.test(fault.where)
  return message('claims', isOnSlide
    ? problem
    : `${fault.where}: ${problem}`, remedy, faultPlace(talk, fault))
}

function faultPlace(talk: CheckedTalk, { where, message }: Fault, claim?: string): Place {
  const no = Number(/^(?:note of )?slide (\d+)$/.exec(where)?.[1] ?? /first spoken on slide (\d+)/.exec(message)?.[1])
  const slide = talk.deck.slides[no - 1]
  if (slide && (where.startsWith('note') || /first spoken/.test(message)))
    return noteOf(talk, slide)
  if (slide)
    return placeOf(talk, slide, claim ?? /"([^"]+)"/.exec(message)?.[1])
  if (where === 'headmatter')
    return headmatterOf(talk, 'title')
  return {
    talk: talk.entry,
    file: claim
      ? `seeds/claims/${claim.split('.')[0]}.ts`
      : talk.entry,
  }
}
