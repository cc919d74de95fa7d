import { describe, expect, it } from 'vitest'
import { miscounts } from '../src/counts.ts'

function records(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    id: String(index),
    claims: ['1.1a'],
  }))
}
const datasets = {
  benchmarks: records(6),
  risks: records(2),
  securityDemands: records(2),
}

describe('numbers that count data', () => {
  it.each([
    [
      'a number in words',
      'Five benchmarks decide.',
      [
        { said: 'Five benchmarks', held: 6 },
      ],
    ],
    [
      'a number in figures',
      'They set 5 benchmarks.',
      [
        { said: '5 benchmarks', held: 6 },
      ],
    ],
    [
      'a number at the end of a line',
      'hold to the five\nbenchmarks',
      [
        { said: 'five benchmarks', held: 6 },
      ],
    ],
    [
      'every one that is wrong',
      'Seven benchmarks and one hundred and three risks',
      [
        { said: 'Seven benchmarks', held: 6 },
        { said: 'three risks', held: 2 },
      ],
    ],
    ['none that is right', 'Six benchmarks, 2 risks', []],
    ['none that counts something else', 'Five of the benchmarks; benchmarks 2 and 3; five security demands; each one risks losing', []],
  ])('finds %s', (_, text, found) => {
    expect(miscounts(text, datasets)).toEqual(found)
  })

  it('counts nothing where there is no data', () => {
    expect(miscounts('Five benchmarks in 2025, 3 of them new', {})).toEqual([])
  })
})
