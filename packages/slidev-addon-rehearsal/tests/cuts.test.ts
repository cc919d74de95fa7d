import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cuts } from '../src/cuts.ts'
import { results } from '../src/statistics.ts'
import { anyRun, planOf, runOf } from './sample.ts'

const plan = planOf(20, 60, 40)

it('takes what is over from the slides that are most over, and no more', () => {
  const run = runOf(plan, [1, 30], [2, 90], [3, 25])
  expect(results(run).difference).toBe(25)
  expect(cuts(results(run))).toEqual([
    {
      no: 2,
      title: 'Slide 2',
      seconds: 25,
      words: Math.ceil(25 * 120 / 90),
    },
  ])
})

it('goes on to the next slide where one is not enough', () => {
  expect(cuts(results(runOf(plan, [1, 30], [2, 80], [3, 40]))).map(({ no, seconds }) => [no, seconds])).toEqual([
    [2, 20],
    [1, 10],
  ])
})

it('cuts nothing from a run within the plan', () => {
  expect(cuts(results(runOf(plan, [1, 30], [2, 40], [3, 40])))).toEqual([])
})

it('cuts nothing for the time on backup pages', () => {
  expect(cuts(results(runOf(planOf(20, 60, 0), [1, 20], [2, 60], [3, 90])))).toEqual([])
  expect(cuts(results(runOf(planOf(20, 60, 0), [1, 20], [2, 70], [3, 90]))).map(({ no, seconds }) => [no, seconds])).toEqual([
    [2, 10],
  ])
})

it('brings any run back to its plan, and never asks for more words than there are', () => {
  fc.assert(fc.property(anyRun, (run) => {
    const result = results(run)
    const saved = cuts(result).reduce((sum, cut) => sum + cut.seconds, 0)
    expect(Math.abs(saved - Math.max(0, result.difference))).toBeLessThanOrEqual(result.slides.length)
    for (const cut of cuts(result))
      expect(cut.words).toBeLessThanOrEqual(result.slides[cut.no - 1]?.words ?? 0)
  }))
})
