import type { Box, Found, SlideFacts } from '../facts.ts'

/** The margins of the page in pixels; a footer may stand in the lower one. */
const margins = {
  end: 64,
  top: 40,
  bottom: 64,
  footer: 24,
}

/** Half a pixel of rounding on either side is not to be seen. */
const tolerance = 1

/** By how much of its size a letter's bounds may be too wide: they hold the control points of its curves. 5 px at 424 px. */
const boundsExcess = 0.012

/** How far lines of text stick out of a box, in pixels; 0 or less where they do not. */
function excess(lines: readonly Box[], box: Box): number {
  return Math.max(...lines.map(({ x, y, width, height }) =>
    Math.max(box.x - x, box.y - y, x + width - box.x - box.width, y + height - box.y - box.height)))
}

/** No text outside the margins of its slide. */
export function insideMargins({ direction, start, width, height, texts }: SlideFacts): Found[] {
  return texts.map(({ element, role, lines, size }) => {
    const bottom = role === 'footer'
      ? margins.footer
      : margins.bottom
    return {
      element,
      allowed: Math.max(tolerance, boundsExcess * size),
      out: excess(lines, {
        x: direction === 'rtl'
          ? margins.end
          : start,
        y: margins.top,
        width: width - start - margins.end,
        height: height - margins.top - bottom,
      }),
    }
  }).filter(({ out, allowed }) => out > allowed).map(({ element, out }) => ({ element, measure: `${out.toFixed(1)} px outside the slide's margins` }))
}

/** No text outside its box: its card, the frame that clips it, its node or picture in a diagram. */
export function insideBoxes({ texts }: SlideFacts): Found[] {
  return texts
    .flatMap(({ element, lines, holders }) => holders.map(holder => ({
      element,
      holder,
      out: excess(lines, holder.box),
    })))
    .filter(({ out }) => out > tolerance)
    .map(({ element, holder, out }) => ({ element, measure: `${out.toFixed(1)} px outside ${holder.element}` }))
}

/** No two texts on one another. */
export function noOverlap({ texts }: SlideFacts): Found[] {
  return texts
    .flatMap((a, index) => texts.slice(index + 1).map(b => ({
      a,
      b,
      depth: depthOf(a.lines, b.lines),
    })))
    .filter(({ depth }) => depth > tolerance)
    .map(({ a, b, depth }) => ({ element: a.element, measure: `${depth.toFixed(1)} px on ${b.element}` }))
}

/** How far a line of one text lies on a line of another, in pixels; 0 or less where none does. */
function depthOf(some: readonly Box[], others: readonly Box[]): number {
  return Math.max(...some.flatMap(one => others.map(other => Math.min(
    Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x),
    Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y),
  ))))
}
