import { describe, expect, it } from 'vitest'
import { around, withRoom } from '../src/in-page/box.ts'
import { nearest } from '../src/in-page/colours.ts'
import { isRightToLeft } from '../src/in-page/direction.ts'
import { baselines } from '../src/in-page/hang-labels.ts'
import { rounded } from '../src/in-page/rounding.ts'
import { bindToClass, splitSelectors } from '../src/in-page/styles.ts'

describe('the box of a drawing', () => {
  const [from, to] = [
    { x: 10, y: 20 },
    { x: 110, y: 70 },
  ]

  it('is around all boxes in it', () => {
    expect(around([
      { left: 5, top: 1, right: 9, bottom: 3 },
      { left: 2, top: 2, right: 4, bottom: 8 },
    ])).toEqual({ left: 2, top: 1, right: 9, bottom: 8 })
  })

  it('has room above and below', () => {
    expect(withRoom(from, to, 0, false)).toEqual([10, 16, 100, 58])
  })

  it('that is narrower than the deck says has room where lines end', () => {
    expect(withRoom(from, to, 160, false)).toEqual([10, 16, 160, 58])
    expect(withRoom(from, to, 160, true)).toEqual([-50, 16, 160, 58])
  })
})

describe('the colour that takes another\'s place', () => {
  const choice = { '#ffffff': 'paper', '#1f3f8f': 'lapis', '#a3213a': 'pomegranate' }

  it.each([
    ['rgb(40, 60, 150)', 'lapis'],
    ['rgba(200, 40, 60, 0.5)', 'pomegranate'],
    ['color(srgb 0.98 0.97 1)', 'paper'],
  ])('for %s is that of the nearest, %s', (colour, expected) => {
    expect(nearest(colour, choice)).toBe(expected)
  })

  it.each([
    'none',
    'url("#gradient")',
    'rgba(0, 0, 0, 0)',
    'color(srgb 0 0 0 / 0)',
  ])('is none for %s, which shows no colour of its own', (colour) => {
    expect(nearest(colour, choice)).toBeUndefined()
  })

  it('is none where the deck has no choice', () => {
    expect(nearest('rgb(40, 60, 150)', {})).toBeUndefined()
  })
})

it('words are right to left in Arabic and Hebrew script, not in Latin', () => {
  expect(['Aid', 'راه کمک', 'Aid עזרה'].map(isRightToLeft)).toEqual([false, true, true])
})

describe('lines of a label', () => {
  const rows = [
    { size: 30, pitch: 40 },
    { size: 20, pitch: 30 },
  ]
  const lines = (edge?: string, rightToLeft = false) => baselines(rows, { y: 100, height: 200 }, edge, rightToLeft).map(Math.round)

  it('lie apart by their height, in the middle of the node or at one of its edges', () => {
    expect(lines()).toEqual([195, 227])
    expect(lines('top')).toEqual([154, 186])
    expect(lines('bottom')).toEqual([236, 268])
  })

  it('stand higher in Arabic script, whose letters reach lower', () => {
    expect(lines('top', true)).toEqual([151, 184])
  })
})

it('numbers have two decimals where they had more, and what is no such number stays', () => {
  expect(rounded('M-1.23456,7.5 L0.999999 12 v1.2.3')).toBe('M-1.23,7.5 L1 12 v1.2.3')
})

describe('a selector', () => {
  it('is one of a list, whose commas in brackets part nothing', () => {
    expect(splitSelectors('.a :is(rect, path),\n.b')).toEqual(['.a :is(rect, path)', '.b'])
  })

  it('is bound to the drawing\'s class and not to its id or its kind', () => {
    expect(bindToClass('#d1[aria-roledescription="block"] .node', 'd1')).toBe('.d1.d1.d1 .node')
    expect(bindToClass('#d1 #d1-arrow', 'd1')).toBe('.d1.d1.d1 #d1-arrow')
  })
})
