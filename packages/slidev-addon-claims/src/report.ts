import type { Deck } from 'slidev-deck/read'
import type { Ledger } from './cite.ts'
import type { ClaimTrace } from './claims.ts'
import type { TraceFault } from './rules.ts'
import type { TracedSlide } from './slide.ts'
import { codeOf } from 'slidev-deck/language'
import { traceClaim } from './claims.ts'
import { miscounts } from './counts.ts'
import { attributionFaults, claimFaults, markFaults, slideFaults, wordingFaults } from './rules.ts'
import { traceSlides } from './slide.ts'

export interface SlideTrace {
  no: number
  title: string
  /** The claims that it lists, and those among them that its words carry. */
  claims: string[]
  carried: string[]
}

/** What became of every claim, which slide rests on what, and what is amiss. */
export interface TraceReport {
  /** Whether all slides come from another talk, so that claims may be missing. */
  excerpt: boolean
  claims: ClaimTrace[]
  slides: SlideTrace[]
  faults: TraceFault[]
}

/** The report in numbers. */
export interface Totals {
  claims: number
  seen: number
  spokenOnly: number
  leftOut: number
  missing: number
  /** Contested claims that are not left out; those with a mark, those attributed when spoken, those never spoken. */
  contested: number
  marked: number
  attributed: number
  notSpoken: number
  faults: number
}

export interface TraceInput extends Ledger {
  deck: Deck
  /** Sentences of each paragraph of the article. */
  sentences: readonly number[]
}

/**
 * Traces a talk to the article. A talk whose slides all come from another one by `src:` is an excerpt: it need not use
 * every claim. Everything else holds for it too.
 */
export function traceDeck({ deck, claims, datasets, sentences }: TraceInput): TraceReport {
  const slides = traceSlides(deck.slides, { claims, datasets })
  const excerpt = deck.slides.every(slide => slide.imported)
  const traces = claims.map(claim => traceClaim(claim, slides))
  // Only of English notes is it known how they leave a claim to the article.
  const judged = codeOf(deck.lang) === 'en'
    ? traces
    : traces.map(trace => ({
        ...trace,
        spoken: undefined,
      }))
  const held = new Set(claims.map(({ paragraph, sentence }) => `${paragraph}.${sentence}`))
  return {
    excerpt,
    claims: traces,
    slides: slides.map(({ slide, claims, carried }) => ({
      no: slide.no,
      title: slide.title,
      claims: claims.map(({ id }) => id),
      carried: carried.map(({ id }) => id),
    })),
    faults: [
      ...slides.flatMap(slide => [
        ...slideFaults(slide),
        ...markFaults(slide),
        ...wordingFaults(slide),
      ]),
      ...judged.flatMap(trace => claimFaults(trace, excerpt)),
      ...attributionFaults(slides, excerpt),
      ...countFaults(deck, slides, datasets),
      ...sentences
        .flatMap((count, paragraph) => Array.from({ length: count }, (_, index) => `${paragraph + 1}.${index + 1}`))
        .filter(id => !held.has(id))
        .map(id => ({ problem: `the ledger has no claim of sentence ${id}`, remedy: 'add one' })),
    ],
  }
}

export function totals({ claims, faults }: TraceReport): Totals {
  const contested = claims.filter(claim => claim.contested && claim.state !== 'left out')
  const inState = (state: ClaimTrace['state']) => claims.filter(claim => claim.state === state).length
  return {
    claims: claims.length,
    seen: inState('seen'),
    spokenOnly: inState('spoken only'),
    leftOut: inState('left out'),
    missing: inState('missing'),
    contested: contested.length,
    marked: contested.filter(({ marks }) => marks.length > 0).length,
    attributed: contested.filter(({ spoken }) => spoken?.attributed).length,
    notSpoken: contested.filter(({ spoken }) => !spoken).length,
    faults: faults.length,
  }
}

/** Numbers in words that the data has outgrown, in the headmatter, on slides and in notes. */
function countFaults({ title, info }: Deck, slides: readonly TracedSlide[], datasets: Ledger['datasets']): TraceFault[] {
  const faults = (text: string, place: Partial<TraceFault>) => miscounts(text, datasets).map(({ said, held }) => ({
    ...place,
    words: said,
    problem: `says "${said}", and the data holds ${held}`,
    remedy: 'if it counts something else, say it in other words',
  }))
  return [
    ...faults(`${title}. ${info}`, { part: 'headmatter' }),
    ...slides.flatMap(({ slide, pieces }) => [
      ...faults(pieces.join('\n'), { slide: slide.no }),
      ...faults(slide.note, { slide: slide.no, part: 'note' }),
    ]),
  ]
}
