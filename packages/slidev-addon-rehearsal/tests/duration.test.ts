import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clock, durationText, parseDuration, signedClock } from '../src/duration.ts'

describe('parseDuration', () => {
  it.each([
    ['50s', 50],
    ['15min', 900],
    ['1m 15s', 75],
    ['1m15s', 75],
    ['1:15', 75],
    ['1:00:00', 3600],
    [' 39s ', 39],
    ['90', 90],
    [0, 0],
    ['0s', 0],
    ['0.5m', 30],
  ])('reads %j as %d seconds', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds)
  })

  it.each([
    'soon',
    '',
    '  ',
    '10 parsecs',
    's',
    '+10s',
    '-10s',
    '1:-5',
    '1:2:3:4',
    '10s5',
    'Infinity',
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    null,
    undefined,
    true,
    { seconds: 5 },
  ])('refuses %j', (value) => {
    expect(() => parseDuration(value)).toThrow('is not a length of time: write 50s, 1m 15s or 1:15')
  })

  it('refuses a fraction of a second, which no sum could be checked with', () => {
    expect(() => parseDuration('12.5s')).toThrow('"12.5s" has a fraction of a second')
  })

  it('reads back what durationText and clock write', () => {
    fc.assert(fc.property(fc.nat(100_000), (seconds) => {
      expect(parseDuration(durationText(seconds))).toBe(seconds)
      expect(parseDuration(clock(seconds))).toBe(seconds)
    }))
  })

  it('gives whole seconds or a message for anything at all', () => {
    fc.assert(fc.property(fc.anything(), (value) => {
      try {
        const seconds = parseDuration(value)
        expect(Number.isInteger(seconds) && seconds >= 0).toBe(true)
      }
      catch (error) {
        expect((error as Error).message).toMatch(/^"[\s\S]*" (is not a length of time|has a fraction)/)
      }
    }))
  })
})

it('shows seconds on a clock', () => {
  expect([0, 5, 65, 760, 3723].map(clock)).toEqual([
    '0:00',
    '0:05',
    '1:05',
    '12:40',
    '1:02:03',
  ])
})

it('shows a difference with its direction', () => {
  expect([12, -65, 0, 0.4, -0.4].map(signedClock)).toEqual([
    '+0:12',
    '−1:05',
    '0:00',
    '0:00',
    '0:00',
  ])
})

it('writes seconds as frontmatter has them', () => {
  expect([50, 60, 75, 0, 120].map(durationText)).toEqual(['50s', '1m', '1m 15s', '0s', '2m'])
})
