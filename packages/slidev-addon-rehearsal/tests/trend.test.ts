import { expect, it } from 'vitest'
import { labelsOf } from '../src/labels/index.ts'
import { trend, trendText } from '../src/trend.ts'
import { planOf, runOf } from './sample.ts'

const en = labelsOf('en')

const plan = planOf(20, 60, 40)
function held(day: number, ...seconds: number[]) {
  return {
    ...runOf(plan, ...seconds.map((value, i) => [i + 1, value] as [number, number])),
    id: `run-${day}`,
    startedAt: `2025-12-0${day}T18:00:00.000Z`,
  }
}

it('has the runs oldest first, with what each was off', () => {
  const { points } = trend([
    held(2, 20, 60, 45),
    held(1, 30, 60, 50),
  ])
  expect(points.map(({ id, seconds, difference }) => [id, seconds, difference])).toEqual([
    ['run-1', 140, 20],
    ['run-2', 125, 5],
  ])
})

it('says how the length changes from run to run', () => {
  const runs = [
    held(1, 40, 60, 40),
    held(2, 30, 60, 40),
    held(3, 20, 60, 40),
  ]
  expect(trend(runs).change).toBe(-10)
  expect(trendText(trend(runs), en)).toBe('Over 3 complete runs, each is about 10 s shorter than the one before.')
})

it('learns nothing from runs that were cut short', () => {
  const runs = [
    held(1, 40, 60, 40),
    held(2, 30),
    held(3, 20, 60, 60),
  ]
  expect(trend(runs)).toMatchObject({ change: 0 })
  expect(trendText(trend(runs), en)).toBe('Over 2 complete runs, the length holds steady.')
})

it('needs two complete runs', () => {
  expect(trendText(trend([]), en)).toBe('No complete run so far: a trend takes two.')
  expect(trendText(trend([
    held(1, 20, 60, 40),
    held(2, 5),
  ]), en)).toBe('One complete run so far: a trend takes two.')
})
