import type { TalkTimer } from '../src/timer.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elapsedMs, ENDS_AFTER, later, PAUSES_AFTER, readTimer, seenAgain, STOPPED } from '../src/timer.ts'

const NOON = Date.UTC(2025, 11, 3, 12)
const running: TalkTimer = {
  status: 'running',
  startedAt: NOON,
  pausedAt: 0,
  revision: 3,
}
const paused: TalkTimer = {
  status: 'paused',
  startedAt: NOON,
  pausedAt: NOON + 5000,
  revision: 4,
}
const timers = fc.record<TalkTimer>({
  status: fc.constantFrom('stopped', 'running', 'paused'),
  startedAt: fc.nat(10),
  pausedAt: fc.nat(10),
  revision: fc.nat(3),
})

describe('elapsedMs', () => {
  it('runs with the clock, stands still while paused, and is nothing before the start', () => {
    expect(elapsedMs(running, NOON + 7000)).toBe(7000)
    expect(elapsedMs(paused, NOON + 7000)).toBe(5000)
    expect(elapsedMs(STOPPED, NOON)).toBe(0)
  })

  it('is never below nothing, wherever the clock goes', () => {
    expect(elapsedMs(running, NOON - 1)).toBe(0)
  })
})

describe('later', () => {
  it('takes the state that was changed last', () => {
    expect(later(running, paused)).toBe(paused)
    expect(later(paused, running)).toBe(paused)
  })

  it('comes to the same state in every window, in whatever order the states arrive', () => {
    fc.assert(fc.property(timers, timers, timers, (a, b, c) => {
      expect(later(a, b)).toEqual(later(b, a))
      expect(later(later(a, b), c)).toEqual(later(a, later(b, c)))
    }))
  })
})

describe('seenAgain', () => {
  it('counts a short absence: the room\'s clock goes on', () => {
    expect(seenAgain(running, NOON + 1000, NOON + 1000 + PAUSES_AFTER)).toBe(running)
  })

  it('pauses where the talk was last seen after a long absence, such as a closed lid', () => {
    const back = seenAgain(running, NOON + 1000, NOON + 1001 + PAUSES_AFTER)
    expect(back).toMatchObject({ status: 'paused', revision: 4 })
    expect(elapsedMs(back, NOON + ENDS_AFTER)).toBe(1000)
  })

  it('ends the talk after a very long one', () => {
    const day = 24 * 3600_000
    expect(seenAgain(running, NOON, NOON + day)).toEqual({ ...STOPPED, revision: 4 })
    expect(seenAgain(paused, NOON, NOON + day)).toEqual({ ...STOPPED, revision: 5 })
  })

  it('leaves a pause a pause', () => {
    expect(seenAgain(paused, NOON, NOON + PAUSES_AFTER + 1)).toBe(paused)
    expect(seenAgain(STOPPED, NOON, NOON + ENDS_AFTER * 2)).toBe(STOPPED)
  })

  it('goes on from where it was when the computer\'s clock is put back', () => {
    const back = seenAgain(running, NOON + 60_000, NOON - 3600_000)
    expect(elapsedMs(back, NOON - 3600_000)).toBe(60_000)
  })

  it('never gives more time than was seen, and a short absence at most', () => {
    fc.assert(fc.property(timers, fc.nat(5_000_000), fc.integer({ min: -5_000_000, max: 5_000_000 }), (timer, seen, away) => {
      const before = elapsedMs(timer, seen)
      const after = elapsedMs(seenAgain(timer, seen, seen + away), seen + away)
      expect(after).toBeLessThanOrEqual(before + Math.max(0, Math.min(away, PAUSES_AFTER)))
    }))
  })
})

describe('readTimer', () => {
  it('reads back what was stored', () => {
    fc.assert(fc.property(timers, (timer) => {
      expect(readTimer(JSON.stringify(timer))).toEqual(timer)
    }))
  })

  it.each([
    '',
    'null',
    '{"status":"late"}',
    '{"status":"running","startedAt":null,"pausedAt":0,"revision":1}',
    'x',
  ])('takes %j for a stopped timer', (text) => {
    expect(readTimer(text)).toEqual(STOPPED)
  })
})
