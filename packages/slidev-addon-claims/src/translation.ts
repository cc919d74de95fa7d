/** The claims of a translation: its words are in another language than the ledger, so it is held to the talk that it was made from. */
import type { Deck, DeckSlide } from 'slidev-deck/read'
import type { TraceReport } from './report.ts'
import type { Fault } from './rules.ts'
import { existsSync } from 'node:fs'
import { MARK } from 'slidev-deck/marks'

/** The talk that a translation was made from, which stands beside it: `slides.md` for `slides.fr.md`; undefined for any other. */
export function originalOf(entry: string): string | undefined {
  const original = entry.replace(/\.[a-z]{2,3}(?:-[A-Za-z0-9]+)*\.md$/, '.md')
  return original !== entry && existsSync(original)
    ? original
    : undefined
}

/**
 * The report on the original, with the headlines of its translation and what there differs: the slides, the claims that
 * each lists, and its marks ❞. Where nothing does, what holds for the one holds for the other.
 */
export function translationReport(report: TraceReport, original: Deck, translation: Deck): TraceReport {
  return {
    ...report,
    slides: report.slides.map((slide, index) => ({
      ...slide,
      title: translation.slides[index]?.title ?? slide.title,
    })),
    faults: [
      ...report.faults,
      ...translationFaults(original.slides, translation.slides),
    ],
  }
}

/** What differs between a talk and its translation: the slides, the claims that each lists, and its marks ❞. */
export function translationFaults(original: readonly DeckSlide[], translation: readonly DeckSlide[]): Fault[] {
  const count = translation.length === original.length
    ? []
    : [
        { where: 'slides', message: `the translation has ${translation.length}, the original ${original.length}; give it the same` },
      ]
  return [
    ...count,
    ...original.flatMap((from, index) => {
      const to = translation[index]
      return to
        ? differences(from, to).map(message => ({ where: `slide ${to.no}`, message }))
        : []
    }),
  ]
}

function differences(from: DeckSlide, to: DeckSlide): string[] {
  const named = ({ frontmatter }: DeckSlide) => String(frontmatter.routeAlias ?? '')
  if (named(from) !== named(to))
    return [`is "${named(to)}", and the original has "${named(from)}" there; put the slides in the same order`]
  const ids = ({ frontmatter: { claims, shows, confirm } }: DeckSlide) => [claims, shows].flatMap(list => [list ?? []].flat().map(String)).concat(confirm === true
    ? 'confirm'
    : []).join(' ')
  const marks = ({ content }: DeckSlide) => content.split(MARK).length - 1
  return [
    ...ids(from) === ids(to)
      ? []
      : [`lists ${ids(to) || 'no claim'}, the original ${ids(from) || 'none'}; list the same claims`],
    ...marks(from) === marks(to)
      ? []
      : [`has ${marks(to)} ${MARK}, the original ${marks(from)}; mark the same claims`],
  ]
}
