import { expect, it } from 'vitest'
import { isOfTalk } from '../src/same-talk.ts'

function planOf(...titles: string[]) {
  return {
    seconds: 60,
    slides: titles.map((title, i) => ({
      no: i + 1,
      title,
      words: 0,
      seconds: 10,
      start: i * 10,
    })),
  }
}
const plan = planOf('One', 'Two', 'Three', 'Four')

it.each([
  [
    'the same title',
    'The talk',
    planOf('Quite', 'other', 'slides'),
    true,
  ],
  [
    'a corrected title',
    'The tlak',
    plan,
    true,
  ],
  [
    'a corrected title and some corrected headlines',
    'The tlak',
    planOf('One', 'Tow', 'Three', 'Four'),
    true,
  ],
  [
    'another title and a few of the same slides',
    'The short talk',
    planOf('One'),
    false,
  ],
  [
    'another title and other slides',
    'Another',
    planOf('A', 'B', 'C', 'D'),
    false,
  ],
])('a run with %s', (_, deck, was, expected) => {
  expect(isOfTalk({ deck, plan: was }, 'The talk', plan)).toBe(expected)
})

it('without a plan the title decides', () => {
  expect(isOfTalk({ deck: 'The tlak', plan }, 'The talk', undefined)).toBe(false)
  expect(isOfTalk({ deck: 'The talk', plan }, 'The talk', undefined)).toBe(true)
})
