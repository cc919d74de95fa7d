import { expect, it } from 'vitest'
import { figure, median, quantile, ratio } from '../src/statistics.ts'

it('takes the middle of the samples, in whatever order they came', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1, 3, 2])).toBe(2.5)
  expect(median([])).toBeNaN()
})

it('takes any share of them', () => {
  const samples = Array.from({ length: 101 }, (_, index) => 100 - index)
  expect(quantile(samples, 0.95)).toBe(95)
  expect(quantile([1, 2], 0.95)).toBeCloseTo(1.95)
  expect(quantile([7], 0.95)).toBe(7)
})

it('says how far they lie apart, and keeps each', () => {
  const samples = [3, 9, 4]
  expect(figure(samples)).toEqual({
    value: 4,
    low: 3,
    high: 9,
    samples: [3, 9, 4],
  })
  expect(figure(samples, 8).value).toBe(8)
  expect(samples).toEqual([3, 9, 4])
})

it('sets one median against another, with the spread of the runs in pairs', () => {
  // The machine was twice as slow in the second round, for both.
  expect(ratio([2, 4, 2.2], [1, 2, 1])).toEqual({
    value: 2.2,
    low: 2,
    high: 2.2,
    samples: [2, 2, 2.2],
  })
})

it('pairs no runs that do not belong together', () => {
  expect(() => ratio([1, 2], [1])).toThrow('2 runs can\'t be paired with 1')
})
