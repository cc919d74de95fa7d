import { describe, expect, it } from 'vitest'
import { countedFaults, coverFaults, namedFaults, orderFaults, spokenFaults } from '../src/consistency.ts'
import { uncheckedIn } from '../src/languages.ts'
import { slidesOf, talkOf } from './sample.ts'

function bakers(...names: string[]) {
  return {
    noun: 'baker',
    file: 'seeds/bakers.ts',
    counted: ['bakers', 'organisations'],
    records: names.map(name => ({ name })),
  }
}

function loaves(...records: { number?: number, ask?: string, to?: string }[]) {
  return {
    noun: 'loaf',
    file: 'seeds/loaves.ts',
    dataset: 'loaves',
    records: records.map(record => ({
      number: 1,
      ask: '',
      to: '',
      ...record,
    })),
  }
}

function cover({ title = 'Bread for all', headline = 'Bread for all', date = 'Ghent, 3–5 May 2027', info = 'Ghent, 3–5 May 2027', name = 'ghent-2027', note = 'We meet in May 2027, called by the Bakers.', lang = 'en' } = {}) {
  return talkOf(`---\ntitle: ${title}\ninfo: ${info}\nexportFilename: ${name}\nlang: ${lang}\n---\n\n# ${headline}\n\n${date}\n\nCalled by the Bakers\n\n<!-- ${note} -->\n`)
}

describe('what the cover says', () => {
  it('agrees with itself', async () => {
    expect(coverFaults(await cover())).toEqual([])
    expect(coverFaults(await cover({ title: 'Bread for all, in five minutes' }))).toEqual([])
  })

  it.each([
    {
      changed: 'the headline',
      talk: { headline: 'Cake for all' },
      problem: /^the title is "Bread for all", and the cover's headline is "Cake for all"$/,
      line: 2,
    },
    {
      changed: 'the days',
      talk: { date: 'Ghent, 4–5 May 2027' },
      problem: /^says 3–5 May 2027, and the cover says 4–5 May 2027$/,
      line: 3,
    },
    {
      changed: 'the year in the file\'s name',
      talk: { name: 'ghent-2026' },
      problem: /^the files are called ghent-2026/,
      line: 4,
    },
    {
      changed: 'the month in the note',
      talk: { note: 'We meet in June 2027.' },
      problem: /^says June 2027/,
      line: 14,
    },
  ])('is held against the rest where $changed changed', async ({ talk, problem, line }) => {
    expect(coverFaults(await cover(talk))).toMatchObject([
      {
        rule: 'agreement',
        problem: expect.stringMatching(problem),
        places: [
          { line },
        ],
      },
    ])
  })

  it.each([
    [
      'fr',
      'Gand, du 3 au 5 mai 2027',
      'Réunion du 3 au 5 mai 2027',
      'Nous voici en mai 2027.',
      'juin',
    ],
    [
      'fa-AF',
      'گنت، ۱۳ تا ۱۵ ثور ۱۴۰۶ (۳ تا ۵ می ۲۰۲۷)',
      'نشست، ۱۳ تا ۱۵ ثور ۱۴۰۶',
      'در ماه می ۲۰۲۷ گرد هم آمده‌ایم.',
      'جون',
    ],
    [
      'ps',
      'ګینټ، له ۱۳ تر ۱۵ غویی ۱۴۰۶',
      'غونډه، د ۲۰۲۷ کال د مۍ له ۳ تر ۵',
      'د مۍ ۲۰۲۷ غونډه ده.',
      'جون',
    ],
  ])('agrees with itself in %s, in either calendar, and is held against the rest', async (lang, date, info, note, otherMonth) => {
    expect(coverFaults(await cover({
      lang,
      date,
      info,
      note,
    }))).toEqual([])
    const changed = note.replace(/mai|می(?= )|مۍ/, otherMonth)
    expect(coverFaults(await cover({
      lang,
      date,
      info,
      note: changed,
    })).map(({ problem }) => problem)).toEqual([
      expect.stringMatching(new RegExp(`^says ${otherMonth} .*, and the cover says `)),
    ])
  })

  it('has no dates in a language whose months are not known, and that is said', async () => {
    const talk = await cover({ lang: 'de', date: 'Gent, 3.–5. Mai 2027', info: 'Gent, 3 May 2026' })
    expect(coverFaults(talk)).toEqual([])
    expect(uncheckedIn('de', {
      named: bakers(),
      numbered: loaves(),
      claims: [],
    })).toEqual(['whether its dates agree', 'whether a note says what each loaf asks', 'whether it counts each baker'])
    expect(uncheckedIn('fr', {
      named: bakers(),
      claims: [],
    })).toEqual(['whether it counts each baker'])
    expect(uncheckedIn('en-GB', {
      named: bakers(),
      numbered: loaves(),
      claims: [],
    })).toEqual([])
  })

  it('is held against other files', async () => {
    expect(coverFaults(await cover(), { 'README.md': 'A talk\n\nGhent, 6 May 2027\n' })).toMatchObject([
      {
        places: [
          { file: 'README.md', line: 3 },
        ],
      },
    ])
  })

  it('names every record, on the slide and in the note', async () => {
    expect(namedFaults(await cover(), bakers('Bakers'))).toEqual([])
    expect(namedFaults(await cover(), bakers('Millers')).map(({ problem }) => problem)).toEqual(['the cover does not name Millers', 'does not name Millers'])
  })
})

it('named records are counted right', async () => {
  const talk = await slidesOf({ body: 'Two non-profit organisations call us' })
  expect(countedFaults(talk, bakers('a', 'b'))).toEqual([])
  expect(countedFaults(talk, bakers('a', 'b', 'c'))).toMatchObject([
    { problem: 'says "Two non-profit organisations", and seeds/bakers.ts has 3' },
  ])
})

it('a note that speaks the records says each as the data has it', async () => {
  const talk = await slidesOf({ settings: 'shows: [loaves]', body: '<!-- One: honest flour. Two: every oven must be lit. -->' })
  expect(spokenFaults(talk, loaves({ ask: 'Honest flour' }, { ask: 'Every oven lit' }))).toEqual([])
  expect(spokenFaults(talk, loaves({ ask: 'Open markets' }))).toMatchObject([
    {
      problem: 'does not say "Open markets", as seeds/loaves.ts has it',
      places: [
        { no: 1, note: true },
      ],
    },
  ])
})

it.each([
  [
    'fr',
    'D’abord la farine honnête, puis des fours allumés.',
    'De la farine honnête',
    'Des marchés ouverts',
  ],
  [
    'fa',
    'نخست آرد پاک، سپس تنورهای روشن.',
    'آردهای پاک',
    'بازارهای آزاد',
  ],
])('a note in %s says each as the data has it', async (lang, note, ask, other) => {
  const talk = await slidesOf({ settings: `lang: ${lang}\nshows: [loaves]`, body: `<!-- ${note} -->` })
  expect(spokenFaults(talk, loaves({ ask }))).toEqual([])
  expect(spokenFaults(talk, loaves({ ask: other }))).toHaveLength(1)
})

it('what is said in a language that is not known is not held against the data', async () => {
  const talk = await slidesOf({ settings: 'lang: de\nshows: [loaves]', body: 'Two non-profit organisations\n\n<!-- Ehrliches Mehl. -->' })
  expect(spokenFaults(talk, loaves({ ask: 'Offene Märkte' }))).toEqual([])
  expect(countedFaults(talk, bakers('a'))).toEqual([])
})

it('slides of numbered records stand in the order of their numbers', async () => {
  const talk = await slidesOf({ settings: 'routeAlias: b' }, { settings: 'routeAlias: a' })
  expect(orderFaults(talk, loaves({ number: 1, to: 'b' }, { number: 2, to: 'a' }))).toEqual([])
  expect(orderFaults(talk, loaves({ number: 1, to: 'a' }, { number: 2, to: 'b' }))).toMatchObject([
    {
      rule: 'order',
      places: [
        { no: 2 },
      ],
    },
  ])
  expect(orderFaults(talk, loaves({ number: 1, to: 'gone' }))).toMatchObject([
    {
      problem: expect.stringMatching(/no slide has that routeAlias/),
    },
  ])
})
