/** Matrices and boxes of PDF's coordinate system (ISO 32000-1, 8.3). Points: 72 to the inch, y upwards. */

export type Matrix = readonly [number, number, number, number, number, number]
export interface Box { left: number, bottom: number, right: number, top: number }

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
export const EVERYWHERE: Box = {
  left: -Infinity,
  bottom: -Infinity,
  right: Infinity,
  top: Infinity,
}

/** `inner` first, then `outer`. */
export function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner
  const [A, B, C, D, E, F] = outer
  return [
    a * A + b * C,
    a * B + b * D,
    c * A + d * C,
    c * B + d * D,
    e * A + f * C + E,
    e * B + f * D + F,
  ]
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** The smallest box around the points, or undefined where there are none. */
export function around(points: readonly (readonly [number, number])[]): Box | undefined {
  if (points.length === 0)
    return undefined
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return {
    left: Math.min(...xs),
    bottom: Math.min(...ys),
    right: Math.max(...xs),
    top: Math.max(...ys),
  }
}

/** The smallest box around the points with these coordinates, x and y in turn, under a matrix; undefined where there are none. */
export function aroundOn(matrix: Matrix, coordinates: readonly number[]): Box | undefined {
  const [a, b, c, d, e, f] = matrix
  let [left, bottom, right, top] = [
    Infinity,
    Infinity,
    -Infinity,
    -Infinity,
  ]
  for (let i = 0; i + 1 < coordinates.length; i += 2) {
    const [x, y] = [coordinates[i]!, coordinates[i + 1]!]
    const across = a * x + c * y + e
    const up = b * x + d * y + f
    left = Math.min(left, across)
    right = Math.max(right, across)
    bottom = Math.min(bottom, up)
    top = Math.max(top, up)
  }
  return coordinates.length < 2
    ? undefined
    : { left, bottom, right, top }
}

/** The smallest box around both, where there are two. */
export function union(a: Box | undefined, b: Box | undefined): Box | undefined {
  return a && b
    ? {
        left: Math.min(a.left, b.left),
        bottom: Math.min(a.bottom, b.bottom),
        right: Math.max(a.right, b.right),
        top: Math.max(a.top, b.top),
      }
    : a ?? b
}

export function intersection(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
    top: Math.min(a.top, b.top),
  }
}

export const isEmpty = (box: Box) => box.right < box.left || box.top < box.bottom

export const hasArea = (box: Box) => box.right > box.left && box.top > box.bottom

/** Whether `inner` lies in `outer`, give or take `slack` points. */
export function isInside(inner: Box, outer: Box, slack: number): boolean {
  return inner.left >= outer.left - slack && inner.right <= outer.right + slack
    && inner.bottom >= outer.bottom - slack && inner.top <= outer.top + slack
}

/** The corners of a rectangle under a matrix. */
export function corners(matrix: Matrix, x: number, y: number, width: number, height: number): [number, number][] {
  return [
    apply(matrix, x, y),
    apply(matrix, x + width, y),
    apply(matrix, x, y + height),
    apply(matrix, x + width, y + height),
  ]
}
