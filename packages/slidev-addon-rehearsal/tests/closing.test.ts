import { describe, expect, it } from 'vitest'
import { backupPages, closingSlide } from '../src/closing.ts'

/** A plan with slides of so many seconds. */
function planOf(...seconds: number[]) {
  return {
    slides: seconds.map((value, i) => ({
      no: i + 1,
      title: `Slide ${i + 1}`,
      words: 0,
      seconds: value,
      start: 0,
    })),
  }
}

describe('the closing slide', () => {
  it.each([
    [
      'is the last one that has time, before the backup pages',
      [10, 20, 30, 0, 0],
      3,
    ],
    [
      'is the last one where there are no backup pages',
      [10, 20, 30],
      3,
    ],
    [
      'is not the one before a slide in the middle that has no time',
      [10, 0, 30, 0],
      3,
    ],
    [
      'is the last one where no slide has time',
      [0, 0],
      2,
    ],
  ])('%s', (_, seconds, closing) => {
    expect(closingSlide(planOf(...seconds))).toBe(closing)
    expect(backupPages(planOf(...seconds)).map(({ no }) => no)).toEqual(seconds.map((_, i) => i + 1).slice(closing))
  })
})
