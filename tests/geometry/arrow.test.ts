import { expect, it } from 'vitest'
import { arrow } from '../../geometry/arrow.ts'

/** All numbers of some path data, in pairs. */
function points(path: string): [number, number][] {
  const numbers = path.match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? []
  return numbers.flatMap((x, index) => index % 2
    ? []
    : [
        [x, numbers[index + 1] ?? Number.NaN],
      ])
}

it('leaves its gap at the start and ends with the head\'s tip on the target', () => {
  const { line, head } = arrow([0, 0], [100, 0], { start: 10, size: 20 })
  expect(line).toBe('M10 0Q50 0 80 0')
  expect(points(head)[0]).toEqual([100, 0])
})

it('bends to the right of travel, and to the left where the bend is negative', () => {
  expect(points(arrow([0, 0], [100, 0], { bend: 0.2 }).line)[1]).toEqual([50, 40])
  expect(points(arrow([0, 0], [100, 0], { bend: -0.2 }).line)[1]).toEqual([50, -40])
})

it('points its head along the end of the curve', () => {
  const [tip, , neck] = points(arrow([0, 0], [100, 0], { bend: 0.25, size: 20 }).head) as [[number, number], unknown, [number, number]]
  // The control point lies at (50, 50), so the curve arrives upwards to the right.
  expect(tip).toEqual([100, 0])
  expect(neck[0]).toBeCloseTo(100 - 20 * Math.SQRT1_2, 1)
  expect(neck[1]).toBeCloseTo(20 * Math.SQRT1_2, 1)
})

it('draws a closed head, as wide on either side', () => {
  const { head } = arrow([0, 0], [100, 0], { size: 20 })
  expect(head).toMatch(/Z$/)
  const [, left, , right] = points(head) as [number, number][]
  expect(left?.[1]).toBe(-(right?.[1] ?? 0))
})
