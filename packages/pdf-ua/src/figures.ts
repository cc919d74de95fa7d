/** Which paint on a page belongs to a figure, by where it is. */
import type { Box } from './boxes.ts'
import { isInside } from './boxes.ts'

/**
 * A picture, chart, map or diagram of the printed page: `box` in CSS pixels from the page's
 * top left corner, `alt` its description, by which it is found in the structure.
 */
export interface FigureOnPage { page: number, alt: string, box: { x: number, y: number, width: number, height: number } }

/** Points to a CSS pixel. */
const POINTS = 72 / 96
/** Half the widest stroke that a picture draws along its edge, in points. */
const SLACK = 2

/** The box in the coordinates of a page that is `height` points high. */
export function boxOnPage({ box }: Pick<FigureOnPage, 'box'>, height: number): Box {
  return {
    left: box.x * POINTS,
    right: (box.x + box.width) * POINTS,
    bottom: height - (box.y + box.height) * POINTS,
    top: height - box.y * POINTS,
  }
}

/** The index of the smallest figure that the paint lies in, or undefined. */
export function figureAround(paint: Box, figures: readonly Box[]): number | undefined {
  const area = (box: Box) => (box.right - box.left) * (box.top - box.bottom)
  let best: number | undefined
  figures.forEach((box, index) => {
    const smallest = best === undefined
      ? undefined
      : figures[best]
    if (isInside(paint, box, SLACK) && (!smallest || area(box) < area(smallest)))
      best = index
  })
  return best
}
