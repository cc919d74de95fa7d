import { describe, expect, it } from 'vitest'
import { IDENTITY } from '../src/boxes.ts'
import { TextPlace } from '../src/text-place.ts'

/** A place where two glyphs of ten points were shown, from 0 to 20 points at most. */
function shownTwo(): TextPlace {
  const place = new TextPlace()
  place.moveTo(0, 0)
  place.show(2, 10, IDENTITY)
  return place
}

describe('textPlace', () => {
  it('begins apart', () => {
    expect(new TextPlace().show(1, 10, IDENTITY)).toBe(true)
  })

  it.each([
    ['right after', 20, 0, false],
    ['in the same place', 0, 0, false],
    ['beyond a gap', 26, 0, true],
    ['to the left', -6, 0, true],
    ['a line below', 0, -12, true],
  ])('tells what stands %s', (_, right, up, apart) => {
    const place = shownTwo()
    place.moveBy(right, up)
    expect(place.show(1, 10, IDENTITY)).toBe(apart)
  })

  it('goes on where nothing moved it', () => {
    expect(shownTwo().show(30, 10, IDENTITY)).toBe(false)
  })

  it('measures gaps at the size in which text is seen', () => {
    const place = shownTwo()
    place.moveTo(60, 0)
    expect(place.show(1, 10, [0.1, 0, 0, 0.1, 0, 0])).toBe(false)
  })
})
