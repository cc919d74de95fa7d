import type { Point } from './polygon.ts'
import { toPath, turn } from './polygon.ts'

/** A curved arrow as SVG path data: an open line that ends where the closed head begins. */
export interface Arrow {
  line: string
  head: string
}

const round = (point: Point) => point.map(value => +value.toFixed(1)).join(' ')

/**
 * The arrow from `from` to `to`, in pixels. `bend` is how far its middle stands off the straight line,
 * in parts of its length, to the right of travel if positive; `start` leaves a gap in front of `from`;
 * `size` is the head's length.
 */
export function arrow(from: Point, to: Point, { bend = 0, start = 0, size = 12 } = {}): Arrow {
  const along: Point = [to[0] - from[0], to[1] - from[1]]
  // A quadratic curve passes its middle half-way to its control point.
  const control: Point = [from[0] + along[0] / 2 - along[1] * bend * 2, from[1] + along[1] / 2 + along[0] * bend * 2]
  const [startsAt] = stepTowards(from, control, start)
  const [neck, direction] = stepTowards(to, control, size)
  const head = [
    [size, 0],
    [-size * 0.2, size * 0.55],
    [0, 0],
    [-size * 0.2, -size * 0.55],
  ] as const
  return {
    line: `M${round(startsAt)}Q${round(control)} ${round(neck)}`,
    head: toPath([
      head.map((corner): Point => {
        const [x, y] = turn(corner, direction + Math.PI)
        return [neck[0] + x, neck[1] + y]
      }),
    ]),
  }
}

/** The point `distance` away from `point` towards `goal`, and the angle of that way. */
function stepTowards(point: Point, goal: Point, distance: number): [Point, number] {
  const angle = Math.atan2(goal[1] - point[1], goal[0] - point[0])
  return [
    [point[0] + Math.cos(angle) * distance, point[1] + Math.sin(angle) * distance],
    angle,
  ]
}
