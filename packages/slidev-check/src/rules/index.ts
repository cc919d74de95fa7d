import type { Finding, Found, PixelFacts, SlideFacts } from '../facts.ts'
import { fewWords, fullPictures, shortHeadline, shortTables } from './amount.ts'
import { insideBoxes, insideMargins, noOverlap } from './bounds.ts'
import { shapeContrast, textContrast } from './contrast.ts'
import { legible } from './size.ts'

/** The rules of design by the name that messages give them. */
const rules: Readonly<Record<string, (facts: SlideFacts, pixels: PixelFacts) => Found[]>> = {
  margins: insideMargins,
  box: insideBoxes,
  overlap: noOverlap,
  size: legible,
  contrast: textContrast,
  graphics: shapeContrast,
  words: fewWords,
  headline: shortHeadline,
  table: shortTables,
  picture: fullPictures,
}

/** All that is wrong with a slide. */
export function findingsOf({ facts, pixels }: { facts: SlideFacts, pixels: PixelFacts }): Finding[] {
  return Object.entries(rules).flatMap(([rule, find]) => find(facts, pixels).map(found => ({ rule, ...found })))
}

/** All that is wrong with a slide, in a line each: slide, element, measure. */
export function faultsOf(seen: { facts: SlideFacts, pixels: PixelFacts }): string[] {
  return findingsOf(seen).map(({ rule, element, measure }) => `slide ${seen.facts.slide}, ${element}: ${measure} (${rule})`)
}
