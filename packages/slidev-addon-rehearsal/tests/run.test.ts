import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginRun, isPaused, keepAlive, record, secondsBySlide, stays } from '../src/run.ts'
import { anyEvents, anyRun, planOf, runOf } from './sample.ts'

function fresh() {
  return beginRun({
    id: 'a',
    deck: 'Talk',
    startedAt: '2025-12-02T18:30:00.000Z',
    plan: planOf(20, 60, 40),
  }, 0, 1, 0)
}

describe('record', () => {
  it('keeps the first and the last moment of every slide', () => {
    const run = runOf(planOf(20, 60, 40), [1, 22], [2, 55], [3, 40])
    expect(Object.fromEntries(secondsBySlide(stays(run)))).toEqual({ 1: 22, 2: 55, 3: 40 })
  })

  it('adds visits up, back and forth', () => {
    const run = runOf(planOf(20, 60, 40), [1, 20], [2, 30], [1, 5], [2, 25], [3, 40])
    expect(Object.fromEntries(secondsBySlide(stays(run)))).toEqual({ 1: 25, 2: 55, 3: 40 })
  })

  it('takes a move that two windows report once', () => {
    const once = record(fresh(), {
      kind: 'move',
      at: 5000,
      slide: 2,
      click: 0,
    })
    const twice = record(once, {
      kind: 'move',
      at: 5003,
      slide: 2,
      click: 0,
    })
    expect(twice.events).toHaveLength(2)
    expect(twice.until).toBe(5003)
  })

  it('never goes back in time when the computer\'s clock does', () => {
    const run = record(keepAlive(fresh(), 9000), {
      kind: 'move',
      at: -3_600_000,
      slide: 2,
      click: 0,
    })
    expect(run.events.at(-1)?.at).toBe(9000)
  })

  it('keeps what a pause stands between, and whether it lasts', () => {
    const events = [
      {
        kind: 'pause',
        at: 4000,
        slide: 1,
        click: 0,
      },
      {
        kind: 'resume',
        at: 4000,
        slide: 1,
        click: 0,
      },
      {
        kind: 'move',
        at: 9000,
        slide: 2,
        click: 0,
      },
    ] as const
    expect([0, 1, 2, 3].map(n => isPaused(events.slice(0, n).reduce(record, fresh())))).toEqual([false, true, false, false])
    expect(secondsBySlide(stays(events.reduce(record, fresh()))).get(1)).toBe(9)
  })

  it('does not change the run that it is given', () => {
    const run = Object.freeze(fresh())
    Object.freeze(run.events)
    record(run, {
      kind: 'move',
      at: 1,
      slide: 2,
      click: 0,
    })
    expect(run.events).toHaveLength(1)
  })
})

it('accounts for every millisecond between the start and the last sign of life', () => {
  fc.assert(fc.property(anyRun, (run) => {
    const all = stays(run)
    expect(all[0]?.from).toBe(0)
    expect(all.at(-1)?.to).toBe(run.until)
    all.forEach(({ from, to }, i) => {
      expect(to).toBeGreaterThanOrEqual(from)
      expect(all[i + 1]?.from ?? run.until).toBe(to)
    })
  }))
})

it('loses no event but moves to where the talk already is', () => {
  fc.assert(fc.property(anyEvents, (events) => {
    let last = { slide: 1, click: 0 }
    const counted = events.filter((event) => {
      const counts = event.kind !== 'move' || event.slide !== last.slide || event.click !== last.click
      last = event
      return counts
    })
    expect(events.reduce(record, fresh()).events).toHaveLength(counted.length + 1)
  }))
})
