import { expect, it } from 'vitest'
import { NUMBER_WORD, numberOf } from '../src/number-words.ts'

it.each([
  ['zero', 0],
  ['Seven', 7],
  ['seventeen', 17],
  ['forty', 40],
  ['forty-two', 42],
  ['ninety nine', 99],
])('%s is %d, found as one word', (word, number) => {
  expect(numberOf(word)).toBe(number)
  expect(`for ${word} days`.match(new RegExp(String.raw`\b${NUMBER_WORD}\b`, 'i'))?.[0]).toBe(word)
})

it('other words are none', () => {
  expect(numberOf('several')).toBe(-1)
  expect(new RegExp(String.raw`\b${NUMBER_WORD}\b`, 'i').test('attend someone')).toBe(false)
})
