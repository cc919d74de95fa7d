/** The faults that the trace of a talk's claims finds, one for each claim. */
import type { Ledger } from 'slidev-addon-claims/cite'
import type { Fault } from 'slidev-addon-claims/rules'
import type { Message, Place } from './message.ts'
import type { CheckedTalk } from './talk.ts'
import { traceDeck } from 'slidev-addon-claims/report'
import { translationFaults } from 'slidev-addon-claims/translation'
import { MARK } from 'slidev-deck/marks'
import { headmatterOf, message, noteOf, placeOf } from './talk.ts'

/** What a talk's claims rest on: the ledger, the data, and how many sentences the article has. */
export interface ClaimsInput extends Ledger {
  sentences: readonly number[]
}

/** What is amiss between a talk and its ledger; nothing in a talk that cites no claims. */
export function ledgerFaults(talk: CheckedTalk, input: ClaimsInput): Message[] {
  if (!talk.deck.slides.some(({ frontmatter }) => frontmatter.claims || frontmatter.shows))
    return []
  return claimMessages(talk, traceDeck({ deck: talk.deck, ...input }).faults)
}

/** Where a translation cites other claims than the talk that it was made from, whose words the ledger has. */
export function translationMessages(talk: CheckedTalk, original: CheckedTalk): Message[] {
  return translationFaults(original.deck.slides, talk.deck.slides).map(fault => message('claims', ...inParts(fault.message), ...placesOf(talk, fault)))
}

/**
 * The faults as messages. A claim whose words have changed is at fault on each slide that lists it, in the ledger and at
 * its mark: that is one message with all its slides.
 */
export function claimMessages(talk: CheckedTalk, faults: readonly Fault[]): Message[] {
  const claimOf = ({ where, message }: Fault) => /^claim (\S+)$/.exec(where)?.[1] ?? /^(?:record \S+ )?(?:lists )?(\d+\.\d+[a-z])\b/.exec(message)?.[1]
  const ofClaims = Map.groupBy(faults, claimOf)
  const listed = new Set(faults.filter(fault => claimOf(fault) !== undefined).map(({ where }) => where))
  return [
    ...[...ofClaims].filter(([id]) => id !== undefined).map(([id = '', [first, ...others]]) => {
      const places = [first, ...others].flatMap(fault => fault
        ? placesOf(talk, fault, id)
        : [])
      const [problem, remedy] = inParts((first?.message ?? '').replace(/^(?:record \S+ )?lists /, '').replace(/^(?!\d)/, `${id} `).replace(/^(\S+), but/, 'lists the claim $1, but'))
      return message('claims', problem, remedy, ...places.filter(({ no }, _, all) => no !== undefined || all.every(place => place.no === undefined)))
    }),
    ...(ofClaims.get(undefined) ?? [])
      // A mark whose claim is found nowhere is told with that claim.
      .filter(fault => !(fault.message.startsWith(MARK) && listed.has(fault.where)))
      .map((fault) => {
        const [problem, remedy] = inParts(fault.message)
        return message('claims', /^(?:slide|note of|headmatter)/.test(fault.where)
          ? problem
          : `${fault.where}: ${problem}`, remedy, ...placesOf(talk, fault))
      }),
  ]
}

/** What is wrong, and what to do about it. */
function inParts(text: string): [string, string] {
  const at = text.lastIndexOf('; ')
  return at < 0
    ? [text, 'see npm run claims']
    : [
        text.slice(0, at),
        text.slice(at + 2),
      ]
}

function placesOf(talk: CheckedTalk, { where, message }: Fault, claim?: string): Place[] {
  const no = Number(/^(?:note of )?slide (\d+)$/.exec(where)?.[1] ?? /first spoken on slide (\d+)/.exec(message)?.[1])
  const slide = talk.deck.slides[no - 1]
  if (slide) {
    return [
      where.startsWith('note') || /first spoken/.test(message)
        ? noteOf(talk, slide)
        : placeOf(talk, slide, claim ?? quoted(message)),
    ]
  }
  if (where === 'headmatter') {
    return [
      headmatterOf(talk, 'title'),
    ]
  }
  return claim
    ? [
        { talk: talk.entry, file: `seeds/claims/${claim.split('.')[0]}.ts` },
      ]
    : [
        { talk: talk.entry, file: talk.entry },
      ]
}

function quoted(message: string): string | undefined {
  return /"([^"]+)"/.exec(message)?.[1]
}
