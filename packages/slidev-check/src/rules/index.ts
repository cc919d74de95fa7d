import type { Finding, PixelFacts, SlideFacts } from '../facts.ts'
import { fewWords, fullPictures, shortHeadline, shortTables } from './amount.ts'
import { insideBoxes, insideMargins, noOverlap } from './bounds.ts'
import { shapeContrast, textContrast } from './contrast.ts'
import { legible } from './size.ts'

/** A rule of design: what is wrong with a slide. */
export type Rule = (facts: SlideFacts, pixels: PixelFacts) => Finding[]

const rules: readonly Rule[] = [
  insideMargins,
  insideBoxes,
  noOverlap,
  legible,
  textContrast,
  shapeContrast,
  fewWords,
  shortHeadline,
  shortTables,
  fullPictures,
]

/** All that is wrong with a slide. */
export function findingsOf({ facts, pixels }: { facts: SlideFacts, pixels: PixelFacts }): Finding[] {
  return rules.flatMap(rule => rule(facts, pixels))
}

/** All that is wrong with a slide, in a line each: slide, element, measure. */
export function faultsOf(seen: { facts: SlideFacts, pixels: PixelFacts }): string[] {
  return findingsOf(seen).map(({ slide, rule, element, measure }) => `slide ${slide}, ${element}: ${measure} (${rule})`)
}
