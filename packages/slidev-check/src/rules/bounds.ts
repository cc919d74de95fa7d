import type { Box, Finding, SlideFacts } from '../facts.ts'

/** The margins of the page in pixels; what is furniture may stand in the lower one. */
const margins = {
  end: 64,
  top: 40,
  bottom: 64,
  furniture: 24,
}

/** Half a pixel of rounding on either side is not to be seen. */
const tolerance = 1

/** How far `inner` sticks out of `outer`, in pixels; 0 or less if it does not. */
function excess(inner: Box, outer: Box): number {
  return Math.max(outer.x - inner.x, outer.y - inner.y, inner.x + inner.width - outer.x - outer.width, inner.y + inner.height - outer.y - outer.height)
}

/** No text outside the margins of its slide. */
export function insideMargins({ slide, direction, start, width, height, texts }: SlideFacts): Finding[] {
  return texts.flatMap(({ element, role, lines }) => {
    const bottom = role === 'furniture'
      ? margins.furniture
      : margins.bottom
    const room = {
      x: direction === 'rtl'
        ? margins.end
        : start,
      y: margins.top,
      width: width - start - margins.end,
      height: height - margins.top - bottom,
    }
    const out = Math.max(...lines.map(line => excess(line, room)))
    return out > tolerance
      ? [
          {
            slide,
            rule: 'margins',
            element,
            measure: `${out.toFixed(1)} px outside the slide's margins`,
          },
        ]
      : []
  })
}

/** No text outside its box: its card, the frame that clips it, its node or picture in a diagram. */
export function insideBoxes({ slide, texts }: SlideFacts): Finding[] {
  return texts.flatMap(({ element, lines, holders }) => holders.flatMap((holder) => {
    const out = Math.max(...lines.map(line => excess(line, holder.box)))
    return out > tolerance
      ? [
          {
            slide,
            rule: 'box',
            element,
            measure: `${out.toFixed(1)} px outside ${holder.element}`,
          },
        ]
      : []
  }))
}

/** No two texts on one another. */
export function noOverlap({ slide, texts }: SlideFacts): Finding[] {
  return texts.flatMap((a, index) => texts.slice(index + 1).flatMap((b) => {
    const depth = Math.max(...a.lines.flatMap(one => b.lines.map(other => Math.min(
      Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x),
      Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y),
    ))))
    return depth > tolerance
      ? [
          {
            slide,
            rule: 'overlap',
            element: a.element,
            measure: `${depth.toFixed(1)} px on ${b.element}`,
          },
        ]
      : []
  }))
}
