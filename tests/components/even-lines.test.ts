import { expect, it } from 'vitest'
import { evenLines } from '../../components/even-lines.ts'

it.each([
  [
    'An inclusive, negotiated settlement',
    ['An inclusive,', 'negotiated settlement'],
  ],
  [
    'The rights of women and girls',
    ['The rights of', 'women and girls'],
  ],
  [
    'Terrorist ties cut',
    ['Terrorist', 'ties cut'],
  ],
  [
    'Aid',
    ['Aid'],
  ],
])('"%s" stands in lines that are as even as its words allow', (text, lines) => {
  expect(evenLines(text)).toEqual(lines)
})

it('of cuts that differ by two letters, the shorter first line is taken', () => {
  expect(evenLines('abc de abc')).toEqual(['abc', 'de abc'])
})
