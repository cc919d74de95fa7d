import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { share } from '../src/share.ts'

const sum = (parts: number[]) => parts.reduce((a, b) => a + b, 0)

describe('share', () => {
  it('divides in proportion and rounds to the sum', () => {
    expect(share(100, [1, 1, 1])).toEqual([34, 33, 33])
    expect(share(60, [2, 1])).toEqual([40, 20])
  })

  it('divides evenly where nothing has weight', () => {
    expect(share(10, [0, 0])).toEqual([5, 5])
  })

  it('leaves no part below its minimum', () => {
    expect(share(100, [1, 99], [20, 0])).toEqual([20, 80])
  })

  it('says when the minimums are too much', () => {
    expect(() => share(10, [1, 1], [6, 5])).toThrow('10 s are less than the parts need')
  })

  it('always adds up, keeps every minimum, and gives the heavier no less', () => {
    const parts = fc.array(fc.record({
      weight: fc.nat(1000),
      minimum: fc.nat(60),
    }), { minLength: 1, maxLength: 30 })
    fc.assert(fc.property(parts, fc.nat(5000), (parts, extra) => {
      const minimums = parts.map(part => part.minimum)
      const weights = parts.map(part => part.weight)
      const total = sum(minimums) + extra
      const shares = share(total, weights, minimums)
      expect(sum(shares)).toBe(total)
      shares.forEach((seconds, i) => expect(seconds).toBeGreaterThanOrEqual(minimums[i] ?? 0))
      const free = share(total, weights)
      weights.forEach((weight, i) => weights.forEach((other, j) => {
        if (weight > other)
          expect(free[i]).toBeGreaterThanOrEqual(free[j] ?? 0)
      }))
    }))
  })
})
