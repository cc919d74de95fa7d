/** The claims of a translation: its words are in another language than the ledger, so it is held to the talk that it was made from. */
import type { Deck, DeckSlide } from 'slidev-deck/read'
import type { TraceReport } from './report.ts'
import type { TraceFault } from './rules.ts'
import { existsSync } from 'node:fs'
import { countMarks, MARK } from 'slidev-deck/marks'

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
export function translationFaults(original: readonly DeckSlide[], translation: readonly DeckSlide[]): TraceFault[] {
  const faults: TraceFault[] = []
  if (translation.length !== original.length)
    faults.push({ problem: `slides: the translation has ${translation.length}, the original ${original.length}`, remedy: 'give it the same' })
  for (const [index, to] of translation.slice(0, original.length).entries())
    faults.push(...differences(original[index]!, to).map(fault => ({ slide: to.no, ...fault })))
  return faults
}

/** What a slide lists in its front matter. */
function listOf({ frontmatter: { claims, shows, confirm } }: DeckSlide): string {
  return [
    claims ?? [],
    shows ?? [],
    confirm === true
      ? 'confirm'
      : [],
  ].flat(2).join(' ')
}

function differences(from: DeckSlide, to: DeckSlide): TraceFault[] {
  const [words, name] = [to, from].map(({ frontmatter }) => String(frontmatter.routeAlias ?? ''))
  if (words !== name) {
    return [
      { words, problem: `is "${words}", and the original has "${name}" there`, remedy: 'put the slides in the same order' },
    ]
  }
  const [theirs, ours] = [
    listOf(from),
    listOf(to),
  ]
  const [marks, own] = [
    countMarks(from.content),
    countMarks(to.content),
  ]
  return [
    theirs !== ours && { problem: `lists ${ours || 'no claim'}, the original ${theirs || 'none'}`, remedy: 'list the same claims' },
    marks !== own && { problem: `has ${own} ${MARK}, the original ${marks}`, remedy: 'mark the same claims' },
  ].filter(fault => fault !== false)
}
