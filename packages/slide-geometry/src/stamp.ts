import type { Point, Polygon } from './polygon.ts'

/** A shape that is put down in many places: written once, all but its first corner. */
export interface Stamp {
  start: Point
  /** SVG path data from the first corner on, in steps from each corner to the next. */
  rest: string
  /** The least and the greatest x and y of its corners. */
  from: Point
  to: Point
}

/** In hundredths: between whole numbers the steps are exact, so that they add up to where the shape began. */
const hundredths = (value: number) => Math.round(value * 100)

export function stampOf(polygon: Polygon): Stamp {
  const corners = polygon.map(([x, y]) => [
    hundredths(x),
    hundredths(y),
  ] as const)
  const steps = corners.slice(1).map(([x, y], index) => {
    const [fromX, fromY] = corners[index] as readonly [number, number]
    return `${(x - fromX) / 100} ${(y - fromY) / 100}`
  })
  const [xs, ys] = [
    polygon.map(([x]) => x),
    polygon.map(([, y]) => y),
  ]
  return {
    start: polygon[0] ?? [0, 0],
    rest: `l${steps.join(' ')}Z`,
    from: [
      Math.min(...xs),
      Math.min(...ys),
    ],
    to: [
      Math.max(...xs),
      Math.max(...ys),
    ],
  }
}

/** Half of the widest line that is drawn along a shape, and a little more. */
const HEM = 1

/** Whether the shape, moved by `by`, shows on a sheet from the origin to `size`, in pixels. */
export function shows({ from, to }: Stamp, [dx, dy]: Point, [width, height]: Point): boolean {
  return to[0] + dx >= -HEM && from[0] + dx <= width + HEM && to[1] + dy >= -HEM && from[1] + dy <= height + HEM
}

/** SVG path data of the shape, moved by `by`. */
export function press({ start: [x, y], rest }: Stamp, [dx, dy]: Point): string {
  return `M${hundredths(x + dx) / 100} ${hundredths(y + dy) / 100}${rest}`
}
