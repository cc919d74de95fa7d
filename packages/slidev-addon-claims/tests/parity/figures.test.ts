import { describe, expect, it } from 'vitest'
import { figuresOf, numberWords, sameDate, takeDates } from '../../src/parity/figures.ts'

const meeting = {
  calendar: 'gregorian',
  month: 12,
  days: [3, 5],
  year: 2025,
} as const

describe('the dates of a text', () => {
  it.each([
    ['en', 'Brussels, 3–5 December 2025', 1],
    ['en', 'From the third to the fifth of December 2025, we meet.', 1],
    ['fr', 'Bruxelles, du 3 au 5 décembre 2025', 1],
    ['fa', 'بروکسل، ۱۲ تا ۱۴ قوس ۱۴۰۴ (۳ تا ۵ دسمبر ۲۰۲۵)', 2],
    ['ps', 'بروکسل، له ۱۲ تر ۱۴ لیندۍ ۱۴۰۴ (له ۳ تر ۵ ډسمبر ۲۰۲۵)', 2],
    ['ps', 'د ۲۰۲۵ کال د ډسمبر له ۳ تر ۵', 1],
  ] as const)('%s: %s', (language, text, count) => {
    const { dates, rest } = takeDates(text, language)
    expect(dates).toHaveLength(count)
    for (const date of dates) {
      expect(date.days).toHaveLength(2)
      expect(sameDate(date, {
        ...meeting,
        days: [3, 5],
      })).toBe(true)
    }
    expect(figuresOf(rest)).toEqual([])
  })

  it.each([
    ['fr', 'du 3 au 6 décembre 2025'],
    ['fr', 'du 3 au 5 novembre 2025'],
    ['fa', '۱۲ تا ۱۴ قوس ۱۴۰۳'],
    ['fa', '۱۲ تا ۱۵ قوس ۱۴۰۴'],
    ['ps', 'له ۱۲ تر ۱۴ مرغومی ۱۴۰۴'],
  ] as const)('another date is not the same: %s, %s', (language, text) => {
    const [date] = takeDates(text, language).dates
    expect(date && sameDate(date, {
      ...meeting,
      days: [3, 5],
    })).toBe(false)
  })

  it('are given in their order, as they are written', () => {
    expect(takeDates('Since August 2021; we meet on 3–5 December 2025', 'en').dates.map(({ text }) => text)).toEqual(['August 2021', '3–5 December 2025'])
    expect(takeDates('بروکسل، ۱۲ تا ۱۴ قوس ۱۴۰۴ (۳ تا ۵ دسمبر ۲۰۲۵)', 'fa').dates.map(({ text }) => text)).toEqual(['۱۲ تا ۱۴ قوس ۱۴۰۴', '۳ تا ۵ دسمبر ۲۰۲۵'])
  })

  it('are the same in either calendar, whichever is asked for', () => {
    const [solar, gregorian] = takeDates('۱۲ تا ۱۴ قوس ۱۴۰۴ (۳ تا ۵ دسمبر ۲۰۲۵)', 'fa').dates
    expect(solar && gregorian && [
      sameDate(solar, gregorian),
      sameDate(gregorian, solar),
      sameDate(solar, solar),
    ]).toEqual([true, true, true])
    expect(solar && sameDate(solar, {
      ...solar,
      days: [13],
    })).toBe(false)
  })

  it('are none where a month stands alone or is another word', () => {
    expect(takeDates('What may come in December', 'en').dates).toEqual([])
    expect(takeDates('By 2025 we may know, and 3 may come', 'en').dates).toEqual([])
    expect(takeDates('اسد خان ۳ کتاب دارد', 'fa').dates).toEqual([])
  })
})

it('figures are the same in the digits of each script', () => {
  expect(figuresOf('40–42 % of 1,000')).toEqual([40, 42, 1000])
  expect(figuresOf('۴۰ تا ۴۲ درصد از ۱٬۰۰۰')).toEqual([40, 42, 1000])
  expect(figuresOf('40 à 42 % de 1\u202F000')).toEqual([40, 42, 1000])
})

it('numbers in words are those that a translation may write in figures', () => {
  expect(numberWords('Benchmarks two and three: forty to forty-two per cent')).toEqual([2, 3, 40, 42])
})
