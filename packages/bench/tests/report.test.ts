import { expect, it } from 'vitest'
import { row } from '../src/report.ts'
import { figure } from '../src/statistics.ts'

it.each([
  [1.29, true],
  [1.3, true],
  [1.31, false],
])('holds %d against a bar of 1.3', (value, met) => {
  expect(row('export', 'times', figure([value]), 1.3)).toMatchObject({ bar: 1.3, met })
})

it('counts what could not be measured as not met', () => {
  expect(row('export, processor', 'times', figure([Number.NaN]), 1.3).met).toBe(false)
})

it('has no verdict where there is no bar', () => {
  expect(row('baseline', 's', figure([1]))).toEqual({
    what: 'baseline',
    unit: 's',
    value: 1,
    low: 1,
    high: 1,
    samples: [1],
  })
})
