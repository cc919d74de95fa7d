import type { Deck, DeckSlide } from '../deck/read.ts'
import type { Claim, Seed } from '../seeds/claim.ts'
import type { Citation, Ledger } from './cite.ts'
import { visibleText } from '../deck/text.ts'
import { attributes } from './attribution.ts'
import { cite } from './cite.ts'
import { miscounts } from './counts.ts'

/** Something that must be mended before the talk is shown. */
export interface Fault {
  /** Where it stands: a slide's number, a sentence or a file. */
  where: string
  message: string
}

export interface SlideTrace {
  no: number
  title: string
  claims: string[]
  /** Those among its claims that others would contest. */
  contested: string[]
}

export interface SentenceTrace {
  /** `<paragraph>.<sentence>` */
  id: string
  slides: number[]
  /** Claims of the sentence that no slide uses. */
  unused: string[]
  /** Why no slide uses the sentence. */
  leftOut?: string
}

/** Which slide rests on what, which sentence is used where, and what is amiss. */
export interface TraceReport {
  slides: SlideTrace[]
  sentences: SentenceTrace[]
  /** Claims that are left out, with the reason. */
  leftOut: { id: string, reason: string }[]
  faults: Fault[]
}

/** The report in numbers. */
export interface Totals {
  slides: number
  /** Claims that slides use, each counted once, and the contested among them. */
  claims: number
  contested: number
  sentences: number
  used: number
  leftOut: number
  missing: number
  faults: number
}

export interface TraceInput extends Ledger {
  deck: Deck
  /** Sentences of each paragraph of the source. */
  sentences: readonly number[]
}

/**
 * Traces a talk to its source. A talk whose slides all come from another one by `src:` is an excerpt:
 * it need not use every sentence. Everything else holds for it too.
 */
export function traceDeck({ deck, claims, datasets, sentences }: TraceInput): TraceReport {
  const cited = deck.slides.map(slide => ({
    slide,
    ...cite(slide.frontmatter, { claims, datasets }),
  }))
  const excerpt = deck.slides.every(slide => slide.imported)
  const coverage = sentences.flatMap((count, index) => Array.from({ length: count }, (_, sentence) =>
    traceSentence(`${index + 1}.${sentence + 1}`, claims, cited)))
  return {
    slides: cited.map(({ slide, claims }) => ({
      no: slide.no,
      title: slide.title,
      claims: claims.map(({ id }) => id),
      contested: claims.filter(claim => claim.contested).map(({ id }) => id),
    })),
    sentences: coverage,
    leftOut: claims.flatMap(({ id, leftOut }) => leftOut
      ? [
          { id, reason: leftOut },
        ]
      : []),
    faults: [
      ...cited.flatMap(({ slide, ...citation }) => slideFaults(slide, citation)),
      ...countFaults(deck, cited.map(({ records }) => records), datasets),
      ...coverage
        .filter(({ slides, leftOut }) => !excerpt && slides.length === 0 && !leftOut)
        .map(({ id }) => ({ where: `sentence ${id}`, message: 'no slide uses it, and no reason stands in the ledger for leaving it out' })),
    ],
  }
}

export function totals({ slides, sentences, faults }: TraceReport): Totals {
  const used = sentences.filter(sentence => sentence.slides.length > 0).length
  const leftOut = sentences.filter(sentence => sentence.leftOut).length
  return {
    slides: slides.length,
    claims: new Set(slides.flatMap(slide => slide.claims)).size,
    contested: new Set(slides.flatMap(slide => slide.contested)).size,
    sentences: sentences.length,
    used,
    leftOut,
    missing: sentences.length - used - leftOut,
    faults: faults.length,
  }
}

function traceSentence(id: string, ledger: readonly Claim[], cited: { slide: DeckSlide, claims: Claim[] }[]): SentenceTrace {
  const own = ledger.filter(claim => `${claim.paragraph}.${claim.sentence}` === id)
  const users = (claim: Claim) => cited.filter(({ claims }) => claims.includes(claim)).map(({ slide }) => slide.no)
  return {
    id,
    slides: [
      ...new Set(own.flatMap(users)),
    ].sort((a, b) => a - b),
    unused: own.filter(claim => users(claim).length === 0).map(claim => claim.id),
    leftOut: own.length > 0 && own.every(claim => claim.leftOut)
      ? own[0]?.leftOut
      : undefined,
  }
}

function slideFaults(slide: DeckSlide, { claims, records, unknown }: Citation): Fault[] {
  const where = `slide ${slide.no}`
  const contested = claims.filter(claim => claim.contested).map(({ id }) => id).join(', ')
  const shown = [
    visibleText(slide.content),
    ...records.flatMap(texts),
  ]
  return [
    ...unknown.map(id => ({ where, message: `${id} is in neither the ledger nor the data` })),
    ...claims.filter(claim => claim.leftOut).map(({ id, leftOut }) => ({ where, message: `${id} is left out of the talk: ${leftOut}` })),
    ...([
      ['text', shown],
      [
        'note',
        [slide.note],
      ],
    ] as const).filter(([, pieces]) => contested && !pieces.some(attributes)).map(([part]) => ({
      where,
      message: `the ${part} does not attribute what is contested (${contested}): write "the source argues" or the like`,
    })),
  ]
}

/** Numbers in words that the data has outgrown, in the headmatter, on slides and in notes. */
function countFaults({ title, info, slides }: Deck, records: Seed[][], datasets: Ledger['datasets']): Fault[] {
  return [
    ['headmatter', `${title}. ${info}`] as const,
    ...slides.flatMap(({ no, content, note }, index) => [
      [
        `slide ${no}`,
        [
          content,
          ...records[index]?.flatMap(texts) ?? [],
        ].join('\n'),
      ],
      [`note of slide ${no}`, note],
    ] as const),
  ].flatMap(([where, text]) => miscounts(text, datasets).map(({ said, held }) => ({
    where,
    message: `says "${said}", and the data holds ${held}; if it counts something else, say it in other words`,
  })))
}

function texts(record: Seed): string[] {
  return Object.values(record).filter(value => typeof value === 'string')
}
