/** The boxes that CSS paints, backgrounds and borders, as shapes. */
import type { ShapeItem } from './items.ts'
import type { Border, Box, Colour, SnapshotElement } from './snapshot.ts'
import type { Context } from './text.ts'
import { union } from './text.ts'

const same = (a: Border, b: Border) => a.width === b.width && a.style === b.style && a.colour.rgb === b.colour.rgb && a.colour.alpha === b.colour.alpha

const shown = ({ width, style, colour }: Border) => width > 0 && style !== 'none' && style !== 'hidden' && colour.alpha > 0

/** What is painted for an element: its ground, and its borders where they are not all alike. */
export function shapesOf({ box, look }: SnapshotElement, { z, opacity }: Context, page: Box): ShapeItem[] {
  const faded = (colour: Colour): Colour => ({ ...colour, alpha: colour.alpha * opacity })
  const [filled, sides] = [
    look.fill.alpha > 0,
    look.borders.map(shown),
  ]
  const line = (border: Border): Border => ({
    ...border,
    colour: faded(border.colour),
  })
  const place = clipped(box, page)
  if (place.width <= 0 || place.height <= 0)
    return []
  const radius = look.radii.every(corner => corner === look.radii[0])
    ? look.radii[0]
    : 0
  const uniform = sides.every(Boolean) && look.borders.every(border => same(border, look.borders[0]))
  const fill = filled
    ? faded(look.fill)
    : undefined
  if (uniform) {
    const { width } = look.borders[0]
    return [
      {
        kind: 'shape',
        z,
        // A line is painted half on each side of its path.
        box: clipped({
          x: box.x + width / 2,
          y: box.y + width / 2,
          width: box.width - width,
          height: box.height - width,
        }, page),
        fill,
        line: line(look.borders[0]),
        radius: Math.max(0, radius - width / 2),
      },
    ]
  }
  return [
    ...fill && box.width > 0 && box.height > 0
      ? [
          {
            kind: 'shape' as const,
            z,
            box: place,
            fill,
            radius,
          },
        ]
      : [],
    ...chains(look.borders, sides).map((chain): ShapeItem => ({
      kind: 'shape',
      z,
      ...pathAlong(chain, box, look.borders, look.radii, page),
      line: line(look.borders[chain[0]!]!),
      radius: 0,
    })).filter(({ path }) => path!.length > 1),
  ]
}

/** Borders that go on round a corner, clockwise. */
function chains(borders: readonly Border[], sides: readonly boolean[]): number[][] {
  const goesOn = (side: number) => {
    const before = (side + 3) % 4
    return sides[side]! && sides[before]! && same(borders[side]!, borders[before]!)
  }
  return [0, 1, 2, 3].filter(side => sides[side]! && !goesOn(side)).map((start) => {
    const chain = [start]
    while (chain.length < 4 && goesOn((chain.at(-1)! + 1) % 4))
      chain.push((chain.at(-1)! + 1) % 4)
    return chain
  })
}

/** The line through the middle of borders, as far as it is on the page. */
function pathAlong(chain: readonly number[], box: Box, borders: readonly Border[], radii: readonly number[], page: Box): { path: NonNullable<ShapeItem['path']>, box: Box } {
  const width = borders[chain[0]!]!.width
  const half = (side: number) => chain.includes(side)
    ? width / 2
    : 0
  const [top, right, bottom, left] = [
    box.y + half(0),
    box.x + box.width - half(1),
    box.y + box.height - half(2),
    box.x + half(3),
  ]
  // From the corner where each side begins, clockwise.
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ]
  const ends = [...chain, (chain.at(-1)! + 1) % 4]
  const points = ends.map((corner, index) => ({
    ...corners[corner]!,
    radius: index > 0 && index < ends.length - 1
      ? Math.max(0, radii[corner]! - width / 2)
      : 0,
  })).map(({ x, y, radius }) => ({
    x: Math.min(Math.max(x, page.x), page.x + page.width),
    y: Math.min(Math.max(y, page.y), page.y + page.height),
    radius,
  }))
  // What is left of a side beyond the page is a point on its edge.
  const path = points.filter(({ x, y }, index) => index === 0 || Math.abs(x - points[index - 1]!.x) + Math.abs(y - points[index - 1]!.y) > 0.01)
  return {
    path,
    box: union(path.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))),
  }
}

function clipped(box: Box, page: Box): Box {
  const [x, y] = [
    Math.max(box.x, page.x),
    Math.max(box.y, page.y),
  ]
  return {
    x,
    y,
    width: Math.min(box.x + box.width, page.x + page.width) - x,
    height: Math.min(box.y + box.height, page.y + page.height) - y,
  }
}
