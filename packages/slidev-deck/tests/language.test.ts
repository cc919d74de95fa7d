import { describe, expect, it } from 'vitest'
import { directionOf, isDraft, labelsIn } from '../src/language.ts'

describe('a translation', () => {
  it('is a draft until its headmatter names who reviewed it', () => {
    for (const lang of ['fr', 'fa-AF', 'ps', 'de', 'ar-EG']) {
      for (const reviewedBy of [undefined, null, '', '  '])
        expect(isDraft({ lang, reviewedBy })).toBe(true)
      expect(isDraft({ lang, reviewedBy: 'A. Reader' })).toBe(false)
    }
  })

  it('is no deck in English, whether it has a reviewer or not', () => {
    expect(isDraft({})).toBe(false)
    expect(isDraft({ lang: 'en-GB' })).toBe(false)
    expect(isDraft({ lang: 'en-GB', reviewedBy: '' })).toBe(false)
  })
})

it.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['ur-PK', 'rtl'],
  ['fa-AF', 'rtl'],
  ['ps', 'rtl'],
  ['az-IR', 'rtl'],
  ['pa', 'ltr'],
  ['ur-Latn', 'ltr'],
  ['de', 'ltr'],
  ['en-GB', 'ltr'],
  ['', 'ltr'],
  ['en_GB', 'ltr'],
])('a language runs as its script does: %s %s', (lang, direction) => {
  expect(directionOf(lang)).toBe(direction)
})

it('a language without labels has those in English, filled in as in English', () => {
  const labels = {
    one: '{count} slide',
    other: '{count} slides',
  }
  const texts = {
    en: labels,
    fr: labels,
    fa: labels,
    ps: labels,
  }
  for (const lang of ['ar', 'he', 'de']) {
    const { labels, count } = labelsIn(lang, texts)
    expect([0, 1, 12].map(number => count(labels, number))).toEqual(['0 slides', '1 slide', '12 slides'])
  }
  expect(labelsIn('fa-AF', texts).count(labels, 12)).toBe('۱۲ slides')
})
