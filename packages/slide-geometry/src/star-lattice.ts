import type { Line, Point, Polygon } from './polygon.ts'
import { inset, meet, parallel, shift, turn } from './polygon.ts'

/**
 * The khatam lattice of Afghan tilework. On a square grid stand eight-pointed stars, each made of
 * a square and the same square turned by 45°; the gaps between four stars are crosses. The sides of
 * the squares are straps that pass over and under one another in turn.
 *
 * Everything is measured from the middle of a star, tips at distance `cell / 2`.
 */
export interface Cell {
  /** What remains of each shape between the straps. */
  octagon: Polygon
  tips: Polygon[]
  /** The cross at the lower right corner of the cell. */
  cross: Polygon
  /** The straps, each from where it dives under another to where it dives again. */
  straps: Polygon[]
  /** The straps over the middle of the cell's right and lower edge, shared with its neighbours. */
  bridges: Polygon[]
}

const quarters = [0, 1, 2, 3].map(quarter => quarter * Math.PI / 2)

/** The outline of a star with tips at `radius`: tip and notch in turn, from the tip on the right. */
export function star(radius: number): Polygon {
  const notch = radius * Math.SQRT1_2 / Math.cos(Math.PI / 8)
  return Array.from({ length: 16 }, (_, index) => turn([
    index % 2
      ? notch
      : radius,
    0,
  ], index * Math.PI / 8))
}

/** A circle about the middle, near enough: 48 corners. */
export function ring(radius: number): Polygon {
  return Array.from({ length: 48 }, (_, index) => turn([radius, 0], index * Math.PI / 24))
}

/** A regular octagon whose sides lie at `distance` from the middle, one of them on the right. */
export function octagon(distance: number): Polygon {
  const radius = distance / Math.cos(Math.PI / 8)
  return Array.from({ length: 8 }, (_, index) => turn([radius, 0], (index + 0.5) * Math.PI / 4))
}

/** The shapes that fill the plane when repeated every `cell` pixels, before straps cover their seams. */
export function faces(cell: number): { octagon: Polygon, tips: Polygon[], cross: Polygon } {
  const outline = star(cell / 2)
  const tips = Array.from({ length: 8 }, (_, index): Polygon => [
    outline[index * 2] as Point,
    outline[index * 2 + 1] as Point,
    outline.at(index * 2 - 1) as Point,
  ])
  // A quarter of the cross: from the star's tip on the right to the one below, seen from its own middle.
  const quarter = outline.slice(0, 4).map(point => shift(point, [-cell / 2, -cell / 2]))
  const cross = quarters.flatMap(angle => quarter.map(point => turn(point, -angle)))
  return {
    octagon: octagon(cell / 2 * Math.SQRT1_2),
    tips,
    cross: cross.map(point => shift(point, [cell / 2, cell / 2])),
  }
}

/** The line that ends a strap at the crossing `at`, on the side of `next`, beside the strap above along `over`. */
function cut(at: Point, next: Point, over: Point, distance: number): Line {
  const [near, far] = [distance, -distance].map(offset => parallel(at, shift(at, over), offset)) as [Line, Line]
  const reach = ({ through: [x, y] }: Line) => Math.hypot(next[0] - x, next[1] - y)
  return reach(near) < reach(far)
    ? near
    : far
}

/**
 * A strap along `path`, cut at both ends where it dives under the straps with directions `from` and `to`.
 * `width` is its own and theirs, `gap` the air left between, in pixels.
 */
function strap(path: Point[], from: Point, to: Point, width: number, gap: number): Polygon {
  const [start, second, beforeEnd, end] = [
    path[0],
    path[1],
    path.at(-2),
    path.at(-1),
  ] as [Point, Point, Point, Point]
  const edge = (offset: number): Point[] => {
    const lines = [
      cut(start, second, from, width / 2 + gap),
      ...path.slice(1).map((point, index) => parallel(path[index] as Point, point, offset)),
      cut(end, beforeEnd, to, width / 2 + gap),
    ]
    return lines.slice(1).map((line, index) => meet(lines[index] as Line, line))
  }
  return [
    ...edge(width / 2),
    ...edge(-width / 2).reverse(),
  ]
}

/**
 * One cell of the lattice, with its star in the middle.
 * `cell` is its side, `width` that of a strap, `gap` the air beside each strap, all in pixels.
 *
 * Straps alternate because each crossing follows one rule: the strap above is the one that sweeps the
 * tips of stars, not the octagons or crosses, when turned towards the other (x towards y).
 */
export function latticeCell(cell: number, width: number, gap: number): Cell {
  const tip = cell / 2
  const side = tip * Math.SQRT1_2
  const notch = tip - side
  const [upright, falling, rising]: [Point, Point, Point] = [
    [0, 1],
    [1, 1],
    [1, -1],
  ]
  const around = (path: Point[], from: Point, to: Point) => quarters.map((angle) => {
    const turned = (point: Point) => turn(point, angle)
    return strap(path.map(turned), turned(from), turned(to), width, gap)
  })
  const straight = around([
    [side, -notch],
    [side, side],
    [notch, side],
  ], falling, rising)
  const slanted = around([
    [side, notch],
    [0, tip],
  ], upright, falling)
  const bridges = around([
    [side, notch],
    [cell - side, -notch],
  ], upright, upright).slice(0, 2)
  const shapes = faces(cell)
  const hem = width / 2 + gap
  return {
    octagon: inset(shapes.octagon, hem),
    tips: shapes.tips.map(shape => inset(shape, hem)),
    cross: inset(shapes.cross, hem),
    straps: [
      ...straight,
      ...slanted,
    ],
    bridges,
  }
}
