import { describe, expect, it } from 'vitest'
import { figuresIn, writtenFiguresIn } from '../../src/documents/figures.ts'

describe('figures and dates', () => {
  it.each([
    [
      'en',
      'From the third to the fifth of December 2025 we bake for twelve minutes. Forty to forty-two per cent of all bread, 3.5 % of it rye, feeds millions of people; no one and the first oven count. In 2020, twelve minutes.',
      [
        'third to the fifth of December 2025',
        'twelve minutes',
        'Forty to forty-two per cent',
        '3.5 %',
        'millions of people',
        '2020',
      ],
    ],
    [
      'fr',
      'Du 3 au 5 décembre 2025, quinze minutes ; entre 40 et 42 % des pains, des millions d’enfants, le quatrième four.',
      [
        '3 au 5 décembre 2025',
        'quinze minutes',
        '40 et 42 %',
        'millions d’enfants',
        'quatrième four',
      ],
    ],
    [
      'fa',
      'از ۱۲ تا ۱۴ قوس ۱۴۰۴ پنج نان، ۴۰ تا ۴۲ درصد، چهل\u200Cودو نان. یک نان نه.',
      [
        '۱۲ تا ۱۴ قوس ۱۴۰۴',
        'پنج نان',
        '۴۰ تا ۴۲ درصد',
        'چهل\u200Cودو نان',
      ],
    ],
    [
      'ps',
      'له ۱۲ تر ۱۴ لیندۍ ۱۴۰۴ پنځه ډوډۍ، له څلوېښتو تر دوه\u200Cڅلوېښتو سلنې.',
      ['۱۲ تر ۱۴ لیندۍ ۱۴۰۴', 'پنځه ډوډۍ', 'څلوېښتو تر دوه\u200Cڅلوېښتو سلنې'],
    ],
  ] as const)('are found in %s', (language, text, found) => {
    expect(figuresIn(text, language)).toEqual(found)
  })

  it.each([
    ['en', '1,139 loaves'],
    ['fr', '1\u202F139 pains'],
    ['fa', '۱٬۱۳۹ نان'],
    ['ps', '۱٬۱۳۹ ډوډۍ'],
  ] as const)('keep their thousands in %s', (language, text) => {
    expect(figuresIn(text, language)).toEqual([text])
  })

  it('are, of what is written on a slide, no numbers of a list and no part of a word', () => {
    expect(writtenFiguresIn('1 Bread 2 Salt, two of 118 loaves, 40–42 % rye, SHA-256 7db88334, 3–5 December 2025', 'en')).toEqual([
      '118 loaves',
      '40–42 %',
      '3–5 December 2025',
    ])
  })
})
