import type { Point } from '../src/polygon.ts'
import { expect, it } from 'vitest'
import { area, inset, meet, parallel, shift, turn } from '../src/polygon.ts'

const square: Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
]

it('measures area, positive from x towards y', () => {
  expect(area(square)).toBe(100)
  expect(area([...square].reverse())).toBe(-100)
})

it('insets by the same distance on every side, whichever way the corners go', () => {
  expect(area(inset(square, 1))).toBeCloseTo(64)
  expect(area(inset([...square].reverse(), 1))).toBeCloseTo(-64)
  expect(area(inset(square, -1))).toBeCloseTo(144)
})

it('insets a notch outwards from its corner', () => {
  const notched: Point[] = [
    [0, 0],
    [10, 0],
    [10, 10],
    [5, 5],
    [0, 10],
  ]
  const [, , , notch] = inset(notched, 1)
  expect(notch?.[0]).toBeCloseTo(5)
  expect(notch?.[1]).toBeCloseTo(5 - Math.SQRT2)
})

it('finds where lines meet and refuses parallel ones', () => {
  expect(meet({
    through: [0, 5],
    along: [1, 0],
  }, {
    through: [3, 0],
    along: [0, 1],
  })).toEqual([3, 5])
  expect(() => meet({
    through: [0, 0],
    along: [1, 1],
  }, {
    through: [3, 0],
    along: [2, 2],
  })).toThrow('Parallel')
})

it('moves a line sideways and points by a vector or an angle', () => {
  expect(parallel([0, 0], [10, 0], 3).through).toEqual([0, 3])
  expect(shift([1, 2], [3, 4])).toEqual([4, 6])
  expect(turn([1, 0], Math.PI / 2)[1]).toBeCloseTo(1)
})
