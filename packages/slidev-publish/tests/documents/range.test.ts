import { describe, expect, it } from 'vitest'
import { parseRange } from '../../src/documents/range.ts'

describe('parseRange', () => {
  it.each([
    [
      '1,4-6',
      [1, 4, 5, 6],
    ],
    [
      '7',
      [7],
    ],
    [
      '3-3',
      [3],
    ],
    [
      ' 2 , 9 - 10 ',
      [2, 9, 10],
    ],
    [
      '5,1-2,2,5',
      [1, 2, 5],
    ],
  ])('reads %s', (range, slides) => {
    expect(parseRange(range, 10)).toEqual(slides)
  })

  it.each([
    '',
    'all',
    '1,,2',
    '4-',
    '-4',
    '6-4',
    '1.5',
    '1;2',
  ])('refuses "%s", which is no range', (range) => {
    expect(() => parseRange(range, 10)).toThrow('can\'t be read')
  })

  it.each(['0', '11', '9-11', '0-3'])('refuses %s, which leads outside a deck of ten slides', (range) => {
    expect(() => parseRange(range, 10)).toThrow('outside the deck, which has slides 1 to 10')
  })
})
