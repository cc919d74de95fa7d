import type { Colour, Found, Ground, PixelFacts, SlideFacts, TextFact } from '../facts.ts'
import { contrast, over } from '../contrast.ts'

/** A colour that takes less than this part of a text's room, like a thin line that passes behind it, does not count. */
const traceable = 0.08

/** What WCAG 2.2 (1.4.3) asks of a text: 18 pt, or 14 pt in bold, is large. */
function needed({ size, bold }: Pick<TextFact, 'size' | 'bold'>): number {
  return size >= 24 || (bold && size >= 18.66)
    ? 3
    : 4.5
}

/** Every text stands off from all that is behind it. */
export function textContrast({ texts }: SlideFacts, { grounds }: PixelFacts): Found[] {
  return texts
    .map((text, index) => ({
      text,
      ratio: worst(text.colour, text.alpha, grounds[index] ?? []),
    }))
    .filter(({ text, ratio }) => ratio < needed(text) - 0.005)
    .map(({ text, ratio }) => ({ element: text.element, measure: `${ratio.toFixed(2)}:1, needs ${needed(text)}:1` }))
}

function worst(colour: Colour, alpha: number, ground: Ground): number {
  return Math.min(...ground.filter(([, part], index) => index === 0 || part >= traceable).map(([behind]) => contrast(over(colour, alpha, behind), behind)))
}

/** Every shape of a diagram, chart, map or icon can be told from what is beside it (WCAG 2.2, 1.4.11). */
export function shapeContrast({ shapes }: SlideFacts, { outlines }: PixelFacts): Found[] {
  return shapes
    .map(({ element }, index) => ({ element, ratio: outlines[index] ?? 1 }))
    .filter(({ ratio }) => ratio < 3)
    .map(({ element, ratio }) => ({ element, measure: `${ratio.toFixed(2)}:1, needs 3:1` }))
}
