/** A point or a vector in the plane, in pixels: x to the right, y down. */
export type Point = readonly [x: number, y: number]

/** The corners of a closed shape, in order. */
export type Polygon = readonly Point[]

/** A straight line: a point on it and its direction. */
export interface Line {
  through: Point
  along: Point
}

/** The vector moved by `by`. */
export const shift = ([x, y]: Point, [dx, dy]: Point): Point => [x + dx, y + dy]

/** Turned about the origin by `angle` radians. */
export function turn([x, y]: Point, angle: number): Point {
  const [sin, cos] = [
    Math.sin(angle),
    Math.cos(angle),
  ]
  return [x * cos - y * sin, x * sin + y * cos]
}

/** Where two lines meet; throws for parallel ones. */
export function meet(a: Line, b: Line): Point {
  const cross = a.along[0] * b.along[1] - a.along[1] * b.along[0]
  if (Math.abs(cross) < 1e-12)
    throw new Error('Parallel lines do not meet')
  const [dx, dy] = [b.through[0] - a.through[0], b.through[1] - a.through[1]]
  const t = (dx * b.along[1] - dy * b.along[0]) / cross
  return [a.through[0] + a.along[0] * t, a.through[1] + a.along[1] * t]
}

/** The line from `a` to `b`, moved sideways by `distance` towards (-dy, dx). */
export function parallel(a: Point, b: Point, distance: number): Line {
  const along: Point = [b[0] - a[0], b[1] - a[1]]
  const length = Math.hypot(...along)
  return {
    through: [a[0] - along[1] / length * distance, a[1] + along[0] / length * distance],
    along,
  }
}

/** Twice-signed-halved area by the shoelace formula: positive where the corners go from x towards y. */
export function area(polygon: Polygon): number {
  return sides(polygon).reduce((sum, [[ax, ay], [bx, by]]) => sum + (ax * by - bx * ay) / 2, 0)
}

/** The polygon with every side moved inwards by `distance`, corners mitred. */
export function inset(polygon: Polygon, distance: number): Polygon {
  const inwards = Math.sign(area(polygon)) * distance
  const lines = sides(polygon).map(([a, b]) => parallel(a, b, inwards))
  return lines.map((line, index) => meet(lines.at(index - 1) as Line, line))
}

/** Its sides, each from a corner to the next. */
export function sides(polygon: Polygon): [Point, Point][] {
  return polygon.map((point, index) => [point, polygon[(index + 1) % polygon.length] as Point])
}
