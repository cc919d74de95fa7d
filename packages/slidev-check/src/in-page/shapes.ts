import type { PictureFact, ShapeFact } from '../facts.ts'
import { readColour } from 'slidev-deck/in-page/colour'
import { intersection } from 'slidev-deck/in-page/elements'
import { elements, isVisible, nameOf, onPage, within } from './tree.ts'

/**
 * Drawn to set something else off, for ornament, or as a tint that shows how far something extends: not what a picture
 * is made of. A whole drawing that is hidden from screen readers still is a picture.
 */
const quiet = '.lattice, .casing, .labelBkg, .background, .edgeLabel, .extent, [aria-hidden="true"]:not(svg)'

/** A line of this many pixels or fewer parts what stands on its sides, and says nothing itself. */
const HAIRLINE = 1

/** How many points of an outline are looked at. */
const points = 48

/** Every shape that a picture or icon is made of. An icon counts as one shape, its last: its lines carry it, its tint need not. */
export function surveyShapes(slide: Element): ShapeFact[] {
  const shapes = geometries(slide)
  return shapes.filter((shape, index) => !shape.closest('.glyph') || shape.closest('.glyph') !== shapes[index + 1]?.closest('.glyph')).map(shape => ({
    element: nameOf(shape.closest('.glyph') ?? shape.closest('g.node') ?? shape),
    samples: samplesOf(shape, slide),
    reach: reachOf(shape),
  })).filter(({ samples }) => samples.length > 0)
}

/** The drawings of a diagram slide that are announced as images, by the room that is really drawn on. */
export function surveyPictures(slide: Element): PictureFact[] {
  const frame = slide.getBoundingClientRect()
  return Array.from(elements(slide)).filter(element => element.matches('.diagram-slide [role="img"]:not(.mark)') && isVisible(element)).map((picture) => {
    const parts = [
      ...geometries(picture),
      ...Array.from(elements(picture)).filter(element => element.matches('text, foreignObject, p')),
    ]
    const rects = parts.map(part => clippedRect(part)).filter(({ width, height }) => width > 0 || height > 0)
    const x = Math.min(...rects.map(rect => rect.left))
    const y = Math.min(...rects.map(rect => rect.top))
    const box = {
      x,
      y,
      width: Math.max(...rects.map(rect => rect.right)) - x,
      height: Math.max(...rects.map(rect => rect.bottom)) - y,
    }
    return {
      element: nameOf(picture),
      box: rects.length > 0
        ? onPage(box, frame)
        : { x: 0, y: 0, width: 0, height: 0 },
    }
  })
}

function geometries(root: Element): SVGGeometryElement[] {
  return Array.from(elements(root)).filter((element): element is SVGGeometryElement =>
    element instanceof SVGGeometryElement && isVisible(element) && !within(element, `${quiet}, marker`) && isPainted(element))
}

function isPainted(shape: SVGGeometryElement): boolean {
  // A rectangle without a width or a height is not drawn (SVG 2, 10.2), but Chromium gives it a length.
  if (shape instanceof SVGRectElement && (shape.width.baseVal.value === 0 || shape.height.baseVal.value === 0))
    return false
  const { fill, stroke, strokeWidth } = getComputedStyle(shape)
  const shows = (paint: string) => paint.startsWith('url') || (paint !== 'none' && readColour(paint)[3] > 0)
  return shape.getTotalLength() > 0 && (shows(fill) || (shows(stroke) && Number.parseFloat(strokeWidth) * (shape.getScreenCTM()?.a ?? 1) > HAIRLINE))
}

function reachOf(shape: SVGGeometryElement): number {
  const { stroke, strokeWidth } = getComputedStyle(shape)
  const scale = shape.getScreenCTM()?.a ?? 1
  return (stroke === 'none'
    ? 0
    : Number.parseFloat(strokeWidth) * scale / 2) + 2.5
}

/** Points on the outline that lie in the picture's window, with the direction across the line. */
function samplesOf(shape: SVGGeometryElement, slide: Element): ShapeFact['samples'] {
  const matrix = shape.getScreenCTM()
  const frame = slide.getBoundingClientRect()
  if (!matrix)
    return []
  const window = windowOf(shape)
  const length = shape.getTotalLength()
  const at = (distance: number) => shape.getPointAtLength(Math.max(0, Math.min(length, distance))).matrixTransform(matrix)
  return Array.from({ length: points }, (_, index) => (index + 0.5) / points * length).flatMap((distance): ShapeFact['samples'] => {
    const [here, before, after] = [
      at(distance),
      at(distance - length / 2000),
      at(distance + length / 2000),
    ]
    const [dx, dy] = [after.x - before.x, after.y - before.y]
    const norm = Math.hypot(dx, dy)
    const inside = here.x > window.left && here.x < window.right && here.y > window.top && here.y < window.bottom
    return norm > 0 && inside
      ? [
          [
            here.x - frame.x,
            here.y - frame.y,
            -dy / norm,
            dx / norm,
          ],
        ]
      : []
  })
}

/** The window through which a shape is seen: its outermost drawing that clips. */
function windowOf(shape: Element): DOMRect {
  const svg = shape.closest('svg') as SVGSVGElement
  const outer = svg.ownerSVGElement ?? svg
  return getComputedStyle(outer).overflow === 'visible'
    ? document.documentElement.getBoundingClientRect()
    : outer.getBoundingClientRect()
}

function clippedRect(element: Element): DOMRect {
  const rect = element.getBoundingClientRect()
  if (!(element instanceof SVGElement))
    return rect
  return intersection(rect, windowOf(element))
}
