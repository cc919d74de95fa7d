import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginRun, endRun } from '../src/run.ts'
import { furthestOffFirst, results } from '../src/statistics.ts'
import { anyRun, planOf, runOf } from './sample.ts'

const plan = planOf(20, 60, 40)

describe('results', () => {
  it('holds every slide against its plan', () => {
    const { slides, ...whole } = results(runOf(plan, [1, 25], [2, 50], [3, 52]))
    expect(slides.map(slide => [
      slide.seconds,
      slide.difference,
      slide.behindOnArrival,
      slide.visits,
    ])).toEqual([
      [25, 5, 0, 1],
      [50, -10, 5, 1],
      [52, 12, -5, 1],
    ])
    expect(whole).toEqual({
      seconds: 127,
      backupSeconds: 0,
      difference: 7,
      complete: true,
    })
  })

  it('adds a second visit to the first, and counts it', () => {
    const [first, second] = results(runOf(plan, [1, 20], [2, 10], [1, 4], [2, 50], [3, 40])).slides
    expect(first).toMatchObject({
      seconds: 24,
      difference: 4,
      visits: 2,
      behindOnArrival: 0,
    })
    expect(second).toMatchObject({ seconds: 60, difference: 0, visits: 2 })
  })

  it('gives the seconds at every click', () => {
    const [slide] = results(runOf(plan, [1, 5], [1, 7, 1], [1, 9, 2], [1, 1, 1])).slides
    expect(slide).toMatchObject({
      clicks: [5, 8, 9],
      seconds: 22,
      visits: 1,
    })
  })

  it('credits what was spoken of a later slide when an earlier one is reached after it', () => {
    expect(results(runOf(plan, [1, 20], [3, 10], [2, 60])).slides[1]).toMatchObject({ behindOnArrival: 0 })
  })

  it('says what a run that was cut short did not reach, and leaves it out of the difference', () => {
    const { slides, ...whole } = results(runOf(plan, [1, 20], [2, 30]))
    expect(slides[2]).toMatchObject({
      seconds: undefined,
      difference: undefined,
      visits: 0,
      behindOnArrival: undefined,
      clicks: [],
    })
    expect(whole).toEqual({
      seconds: 50,
      backupSeconds: 0,
      difference: -30,
      complete: false,
    })
  })

  it('counts the time on backup pages apart', () => {
    const { slides, ...whole } = results(runOf(planOf(20, 60, 0, 0), [1, 20], [3, 15], [2, 65], [4, 30], [2, 5]))
    expect(whole).toEqual({
      seconds: 90,
      backupSeconds: 45,
      difference: 10,
      complete: true,
    })
    expect(slides.map(({ isBackup }) => isBackup)).toEqual([false, false, true, true])
  })

  it('is complete without the slides kept for questions', () => {
    expect(results(runOf(planOf(20, 0), [1, 20])).complete).toBe(true)
  })

  it('measures a run that begins in the middle from there', () => {
    const run = endRun(beginRun({
      id: 'a',
      deck: '',
      startedAt: '',
      plan,
    }, 80_000, 3, 0), 125_000)
    expect(results(run)).toMatchObject({ seconds: 45, difference: 5, complete: false })
    expect(results(run).slides[2]).toMatchObject({ seconds: 45, behindOnArrival: 0 })
  })

  it('adds up: slides to the run, clicks to their slide, within the rounding', () => {
    fc.assert(fc.property(anyRun, (run) => {
      const { slides, seconds, backupSeconds, difference } = results(run)
      const sum = (values: (number | undefined)[]) => values.reduce<number>((a, b) => a + (b ?? 0), 0)
      expect(Math.abs(sum(slides.map(slide => slide.seconds)) - seconds - backupSeconds)).toBeLessThanOrEqual(slides.length)
      expect(Math.abs(sum(slides.map(slide => slide.difference)) - difference - backupSeconds)).toBeLessThanOrEqual(slides.length)
      for (const slide of slides)
        expect(Math.abs(sum(slide.clicks) - (slide.seconds ?? 0))).toBeLessThanOrEqual(slide.clicks.length)
      expect(sum(slides.map(slide => slide.visits))).toBeLessThanOrEqual(run.events.length)
    }))
  })
})

it('puts the slides furthest off first, in either direction, and those not reached last', () => {
  const { slides } = results(runOf(planOf(20, 60, 40, 30), [1, 22], [2, 40], [3, 42]))
  expect(furthestOffFirst(slides).map(slide => slide.no)).toEqual([2, 1, 3, 4])
})
