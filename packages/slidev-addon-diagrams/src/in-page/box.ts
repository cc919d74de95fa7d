import type { DiagramLook } from '../look.ts'
import { toHundredths } from './rounding.ts'

/** The view box of what is drawn, no narrower than the deck says. */
export function contentBox(svg: SVGSVGElement, { width: least = 0 }: DiagramLook, rightToLeft: boolean): number[] {
  const shapes = svg.querySelectorAll(':is(path, rect, circle, ellipse, line, polygon, polyline, text, image, foreignObject):not(.bleed > rect, .endless > rect, defs *, marker *)')
  const boxes = Array.from(shapes, shape => shape.getBoundingClientRect()).filter(({ width, height }) => width > 0 || height > 0)
  // A Sankey diagram is as wide as its nodes lie apart: what a style draws beyond leaves the page.
  const ends = Array.from(svg.querySelectorAll('svg:has(.node-labels) .nodes rect'), node => node.getBoundingClientRect())
  const { left, right } = around(ends.length > 0
    ? ends
    : boxes)
  const { top, bottom } = around(boxes)
  const toDrawing = svg.getScreenCTM()!.inverse()
  const from = new DOMPoint(left, top).matrixTransform(toDrawing)
  const to = new DOMPoint(right, bottom).matrixTransform(toDrawing)
  return withRoom(from, to, least, rightToLeft).map(toHundredths)
}

type Edges = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>

/** The edges of the box around boxes. */
export function around(boxes: readonly Edges[]): Edges {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
}

type Point = Pick<DOMPoint, 'x' | 'y'>

/** The drawing fills its frame: it hangs on the margin where lines begin, and has room above and below for half of the thickest line. */
export function withRoom(from: Point, to: Point, least: number, rightToLeft: boolean): [x: number, y: number, width: number, height: number] {
  const room = Math.max(0, least - (to.x - from.x))
  return [
    rightToLeft
      ? from.x - room
      : from.x,
    from.y - 4,
    to.x - from.x + room,
    to.y - from.y + 8,
  ]
}
