import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COPIED, sharedRuns } from '../src/overlap.ts'

const source = 'One two three four five six seven eight nine ten. The Council of Examples meets in the high-level hall today, doesn’t it?'

describe('words shared with the source', () => {
  it.each([
    ['seven in a row', 'two three four five six seven eight', []],
    [
      'eight in a row',
      'zero two three four five six seven eight nine zero',
      ['two three four five six seven eight nine'],
    ],
    [
      'a longer run, as long as it goes',
      'one two three four five six seven eight nine ten',
      ['one two three four five six seven eight nine ten'],
    ],
    [
      'two runs',
      'one two three four five six seven eight, then two three four five six seven eight nine',
      ['one two three four five six seven eight', 'two three four five six seven eight nine'],
    ],
    [
      'another case, other signs, another apostrophe',
      'MEETS in the *high level* hall today: doesn\'t it',
      ['meets in the high level hall today doesn\'t it'],
    ],
    ['a run broken by one word', 'one two three four but five six seven eight', []],
    ['nothing', '', []],
  ])('%s', (_, text, runs) => expect(sharedRuns(text, source)).toEqual(runs))

  it('leaves names aside in both texts', () => {
    const text = 'The Council of Examples meets in the high-level'
    expect(sharedRuns(text, source)).toHaveLength(1)
    expect(sharedRuns(text, source, ['Council', 'Council of Examples'])).toEqual([])
    expect(sharedRuns('the meets in the high level hall today', source, ['Council of Examples'])).toHaveLength(1)
  })

  it('finds any stretch of eight words or more, wherever it stands', () => {
    const words = source.match(/[\w’]+/g) ?? []
    fc.assert(fc.property(
      fc.nat(words.length - COPIED),
      fc.nat(4),
      fc.array(fc.constantFrom('a', 'b', 'c')),
      fc.array(fc.constantFrom('a', 'b', 'c')),
      (start, more, before, after) => {
        const copied = words.slice(start, start + COPIED + more)
        expect(sharedRuns([
          ...before,
          ...copied,
          ...after,
        ].join(' '), source)).toEqual([
          copied.join(' ').toLowerCase().replace('’', '\''),
        ])
      },
    ))
  })
})
