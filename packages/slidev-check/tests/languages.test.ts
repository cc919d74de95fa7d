import type { SlideFacts, TextFact } from '../src/facts.ts'
import { expect, it } from 'vitest'
import { translationMessages } from '../src/claims.ts'
import { namedFaults } from '../src/consistency.ts'
import { fewWords, shortHeadline } from '../src/rules/amount.ts'
import { insideMargins } from '../src/rules/bounds.ts'
import { slidesOf, talkOf } from './sample.ts'

function facts(changes: Partial<SlideFacts>): SlideFacts {
  return {
    slide: 1,
    lang: 'en',
    direction: 'ltr',
    start: 64,
    width: 1280,
    height: 720,
    texts: [],
    shapes: [],
    pictures: [],
    tables: [],
    cover: false,
    content: 'plain',
    ...changes,
  }
}

function text(changes: Partial<TextFact>): TextFact {
  return {
    text: 'words',
    element: 'p',
    role: 'body',
    lines: [],
    size: 28,
    bold: false,
    holders: [],
    colour: [0, 0, 0],
    alpha: 1,
    ...changes,
  }
}

it.each([
  { lang: 'en-GB', most: 60 },
  { lang: 'fr', most: 69 },
  { lang: 'fa-AF', most: 66 },
  { lang: 'ps', most: 72 },
])('a slide in $lang bears $most words', ({ lang, most }) => {
  const words = (count: number) => facts({
    lang,
    texts: [
      text({
        text: 'د '.repeat(count),
      }),
    ],
  })
  expect(fewWords(words(most))).toEqual([])
  expect(fewWords(words(most + 1))).toHaveLength(1)
})

it('counts the lines of a headline by their distance, wherever they stand', () => {
  const headline = (...at: number[]) => shortHeadline(facts({
    texts: at.map(y => text({
      role: 'headline',
      size: 42,
      lines: [
        { x: 64, y, width: 400, height: 60 },
      ],
    })),
  }))
  expect(headline(33, 92.9, 93.1)).toEqual([])
  expect(headline(33, 93, 153)).toHaveLength(1)
})

it('text keeps clear of tilework on the side where lines begin', () => {
  const at = (x: number, direction: 'ltr' | 'rtl') => insideMargins(facts({
    direction,
    start: 128,
    texts: [
      text({
        lines: [
          { x, y: 100, width: 1052, height: 30 },
        ],
      }),
    ],
  }))
  expect([at(128, 'ltr').length, at(64, 'ltr').length]).toEqual([0, 1])
  expect([at(64, 'rtl').length, at(128, 'rtl').length]).toEqual([0, 1])
})

it('a translation is held to the claims of the talk that it was made from, on the slide that differs', async () => {
  const original = await slidesOf({ settings: 'claims: [1.1a]' }, { settings: 'claims: [2.1a]' })
  expect(translationMessages(await slidesOf({ settings: 'claims: [1.1a]' }, { settings: 'claims: [2.1a]' }), original)).toEqual([])
  expect(translationMessages(await slidesOf({ settings: 'claims: [1.1a]' }, { settings: 'claims: [2.1b]' }), original)).toMatchObject([
    {
      rule: 'claims',
      problem: 'lists 2.1b, the original 2.1a',
      places: [
        { no: 2 },
      ],
    },
  ])
})

it('what a name has in brackets need not be spoken', async () => {
  const cover = (note: string) => talkOf(`# Headline\n\nBakers (نانوایان)\n\n<!-- ${note} -->\n`)
  const bakers = {
    noun: 'baker',
    file: 'seeds/bakers.ts',
    counted: [],
    records: [
      { name: 'Bakers (نانوایان)' },
    ],
  }
  expect(namedFaults(await cover('Called by the Bakers.'), bakers)).toEqual([])
  expect(namedFaults(await cover('Called by others.'), bakers)).toHaveLength(1)
})
