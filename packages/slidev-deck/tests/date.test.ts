import { expect, it } from 'vitest'
import { writtenDate } from '../src/date.ts'

it.each([
  ['en-GB', '3 December 2025'],
  ['fr', '3 décembre 2025'],
  ['ur', '3 دسمبر، 2025'],
  ['fa-AF', '۱۲ قوس ۱۴۰۴ (۳ دسمبر ۲۰۲۵)'],
  ['fa', '۱۲ قوس ۱۴۰۴ (۳ دسمبر ۲۰۲۵)'],
  ['ps', '۱۲ لیندۍ ۱۴۰۴ (۳ دسمبر ۲۰۲۵)'],
])('writes a day in %s', (lang, text) => {
  expect(writtenDate(new Date('2025-12-03T23:59:00Z'), lang)).toBe(text)
})
