/** The faults that the trace of a talk's claims finds, one for each claim. */
import type { Ledger } from 'slidev-addon-claims/cite'
import type { TraceFault } from 'slidev-addon-claims/rules'
import type { Message, Place } from './message.ts'
import type { CheckedTalk } from './talk.ts'
import { traceDeck } from 'slidev-addon-claims/report'
import { translationFaults } from 'slidev-addon-claims/translation'
import { headmatterOf, message, noteOf, placeOf } from './talk.ts'

/** What a talk's claims rest on: the ledger, the data, and how many sentences the article has. */
export interface ClaimsInput extends Ledger {
  sentences: readonly number[]
}

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
  return translationFaults(original.deck.slides, talk.deck.slides).map(fault => claimMessage(talk, [fault]))
}

/**
 * The faults as messages. A claim whose words have changed is at fault on each slide that lists it, in the ledger and at
 * its mark: that is one message with all its slides.
 */
export function claimMessages(talk: CheckedTalk, faults: readonly TraceFault[]): Message[] {
  const listed = new Set(faults.filter(({ claim, part }) => claim && !part).map(({ slide }) => slide))
  // A mark whose claim is found nowhere is told with that claim.
  const told = faults.filter(({ stray, slide }) => !(stray && listed.has(slide)))
  return Array.from(Map.groupBy(told, fault => fault.claim ?? fault).values(), group => claimMessage(talk, group))
}

/** Faults of one claim, or a single one, as a message; on slides where it has any. */
function claimMessage(talk: CheckedTalk, faults: readonly TraceFault[]): Message {
  const { problem, remedy = 'see npm run claims' } = faults[0]!
  const places = faults.map(fault => faultPlace(talk, fault))
  const onSlides = places.filter(({ no }) => no !== undefined)
  return message('claims', problem, remedy, ...onSlides.length > 0
    ? onSlides
    : places)
}

function faultPlace(talk: CheckedTalk, { slide: no, part, claim, words, stray }: TraceFault): Place {
  const slide = talk.deck.slides.find(other => other.no === no)
  if (slide) {
    return part
      ? noteOf(talk, slide)
      : placeOf(talk, slide, claim ?? words ?? stray)
  }
  if (part)
    return headmatterOf(talk, 'title')
  return {
    talk: talk.entry,
    file: claim
      ? `seeds/claims/${claim.split('.')[0]}.ts`
      : talk.entry,
  }
}
