import { describe, expect, it } from 'vitest'
import { IDENTITY } from '../src/boxes.ts'
import { TextPosition } from '../src/text-position.ts'

/** A position where two glyphs of ten points were shown, from 0 to 20 points at most. */
function shownTwo(): TextPosition {
  const position = new TextPosition()
  position.moveTo(0, 0)
  position.show(2, 10, IDENTITY)
  return position
}

describe('textPosition', () => {
  it('begins apart', () => {
    expect(new TextPosition().show(1, 10, IDENTITY)).toBe(true)
  })

  it.each([
    ['right after', 20, 0, false],
    ['in the same position', 0, 0, false],
    ['beyond a gap', 26, 0, true],
    ['to the left', -6, 0, true],
    ['a line below', 0, -12, true],
  ])('tells what stands %s', (_, right, up, apart) => {
    const position = shownTwo()
    position.moveBy(right, up)
    expect(position.show(1, 10, IDENTITY)).toBe(apart)
  })

  it('goes on where nothing moved it', () => {
    expect(shownTwo().show(30, 10, IDENTITY)).toBe(false)
  })

  it('measures gaps at the size in which text is seen', () => {
    const position = shownTwo()
    position.moveTo(60, 0)
    expect(position.show(1, 10, [0.1, 0, 0, 0.1, 0, 0])).toBe(false)
  })
})
