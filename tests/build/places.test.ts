import { expect, it } from 'vitest'
import { placeOf } from '../../build/places.ts'

const places = (stand: Parameters<typeof placeOf>[1]) => [1, 2, 3, 4, 5, 6].map(no => placeOf(no, stand) ?? '–').join(' ')

it('lays out nothing but the first slide until the browser is idle', () => {
  expect(places({ shown: 3 })).toBe('– – first – – –')
  expect(places({ shown: 3, middle: 3 })).toBe('– near first near – –')
})

it('keeps the slide that was left, and brings the next neighbours near when idle', () => {
  expect(places({ shown: 4, left: 3, middle: 3 })).toBe('– near near entered – –')
  expect(places({ shown: 4, left: 3, middle: 4 })).toBe('– – near entered near –')
})

it('moves to a slide from afar, and on before the browser is idle', () => {
  expect(places({ shown: 4, left: 1, middle: 1 })).toBe('near near – entered – –')
  expect(places({ shown: 6, left: 4, middle: 1 })).toBe('near near – near – entered')
  expect(places({ shown: 6, left: 4, middle: 6 })).toBe('– – – near near entered')
})
