import type { Aspect, TalkText } from '../../src/parity/compare.ts'
import { describe, expect, it } from 'vitest'
import { compare, pairs } from '../../src/parity/compare.ts'
import { recordOf } from '../../src/parity/record.ts'

const names = [
  {
    en: ['Taliban'],
    fr: ['taliban'],
    fa: ['طالبان'],
    ps: ['طالب'],
  },
]

const english: TalkText = {
  language: 'en',
  file: 'slides.md',
  headmatter: {
    title: 'Geese on 3 May 2025',
    info: 'A talk',
    duration: '5min',
    exportFilename: 'geese',
    lang: 'en',
  },
  slides: [
    {
      frontmatter: {
        routeAlias: 'cover',
        layout: 'cover',
        time: '20s',
        claims: ['1.1a'],
      },
      content: '# Geese and the Taliban❞\n\nDoha, 3 May 2025: 40 % of them\n\n<p v-click>later</p>',
      note: 'Forty per cent of geese. [click] They stay.',
    },
    {
      frontmatter: {
        routeAlias: 'second',
        layout: 'cards',
        time: '30s',
        shows: ['geese'],
      },
      content: '# They live where it is cold❞',
      note: 'We have seen the geese with our own eyes.',
    },
  ],
  words: {
    labels: { more: 'More on page {no}', legend: 'the article says so❞' },
  },
  wordsFile: 'seeds/words/en.ts',
}

/** A translation that says the same. */
function dari(): TalkText & { headmatter: Record<string, unknown>, slides: { frontmatter: Record<string, unknown>, content: string, note: string }[], words: { labels: Record<string, string> } } {
  return {
    language: 'fa',
    file: 'slides.fa.md',
    headmatter: {
      title: 'قازها در ۱۳ ثور ۱۴۰۴ (۳ می ۲۰۲۵)',
      info: 'سخنرانی',
      duration: '5min',
      exportFilename: 'geese-fa',
      lang: 'fa-AF',
      htmlAttrs: { lang: 'fa-AF', dir: 'rtl' },
    },
    slides: [
      {
        frontmatter: {
          routeAlias: 'cover',
          layout: 'cover',
          time: '20s',
          claims: ['1.1a'],
        },
        content: '# قازها و طالبان❞\n\nدوحه، ۱۳ ثور ۱۴۰۴ (۳ می ۲۰۲۵): ۴۰ درصد\n\n<p v-click>بعدتر</p>',
        note: '۴۰ درصد از قازها. [click] می‌مانند.',
      },
      {
        frontmatter: {
          routeAlias: 'second',
          layout: 'cards',
          time: '30s',
          shows: ['geese'],
        },
        content: '# جایی که سرد است❞ زندگی می‌کنند',
        note: 'ما قازها را به چشم خود دیده‌ایم.',
      },
    ],
    words: {
      labels: { more: 'بیشتر در صفحهٔ {no}', legend: 'مقاله چنین می‌گوید❞' },
    },
    wordsFile: 'seeds/words/fa.ts',
  }
}

const recorded = recordOf(pairs(english, dari()), {})

function faultsOf(change: (talk: ReturnType<typeof dari>) => void, from = english) {
  const talk = dari()
  change(talk)
  return compare(from, talk, names, recorded).filter(({ aspect, message }) => aspect !== 'fresh' || !message.includes('not recorded'))
}

describe('a translation', () => {
  it('that says the same has no fault', () => {
    expect(compare(english, dari(), names, recorded)).toEqual([])
  })

  it.each<[string, Aspect, string, (talk: ReturnType<typeof dari>) => void]>([
    [
      'lacks a slide',
      'slides',
      'second',
      talk => talk.slides.pop(),
    ],
    [
      'has a slide of its own',
      'slides',
      'third',
      talk => talk.slides.push({
        ...talk.slides[1]!,
        frontmatter: { routeAlias: 'third' },
      }),
    ],
    [
      'has other claims',
      'frontmatter',
      'cover',
      talk => talk.slides[0]!.frontmatter.claims = ['1.1b'],
    ],
    [
      'takes other time',
      'frontmatter',
      'second',
      talk => talk.slides[1]!.frontmatter.time = '31s',
    ],
    [
      'runs in the wrong direction',
      'frontmatter',
      'headmatter',
      talk => talk.headmatter.htmlAttrs = { lang: 'fa-AF', dir: 'ltr' },
    ],
    [
      'lost a mark',
      'marks',
      'second',
      talk => talk.slides[1]!.content = talk.slides[1]!.content.replace('❞', ''),
    ],
    [
      'lost a mark in the data',
      'marks',
      'labels.legend',
      talk => talk.words.labels.legend = 'مقاله چنین می‌گوید',
    ],
    [
      'lost a click of a slide',
      'clicks',
      'cover',
      talk => talk.slides[0]!.content = talk.slides[0]!.content.replace(' v-click', ''),
    ],
    [
      'lost a click in a note',
      'clicks',
      'cover',
      talk => talk.slides[0]!.note = talk.slides[0]!.note.replace('[click] ', ''),
    ],
    [
      'has no note',
      'note',
      'second',
      talk => talk.slides[1]!.note = '',
    ],
    [
      'has another figure',
      'figures',
      'cover',
      talk => talk.slides[0]!.content = talk.slides[0]!.content.replace('۴۰ درصد', '۴۱ درصد'),
    ],
    [
      'has another date',
      'dates',
      'cover',
      talk => talk.slides[0]!.content = talk.slides[0]!.content.replace('۱۳ ثور', '۱۴ ثور'),
    ],
    [
      'has a date in one calendar only',
      'dates',
      'cover',
      talk => talk.slides[0]!.content = talk.slides[0]!.content.replace('۱۳ ثور ۱۴۰۴ (۳ می ۲۰۲۵)', '۳ می ۲۰۲۵'),
    ],
    [
      'has a date in the solar calendar only',
      'dates',
      'headmatter',
      talk => talk.headmatter.title = 'قازها در ۱۳ ثور ۱۴۰۴',
    ],
    [
      'has no date',
      'dates',
      'cover',
      talk => talk.slides[0]!.content = talk.slides[0]!.content.replace(/، ۱۳.*\)/, ''),
    ],
    [
      'does not name whom it is about',
      'names',
      'cover',
      talk => talk.slides[0]!.content = talk.slides[0]!.content.replace('طالبان', 'آنها'),
    ],
    [
      'lost what the program fills in',
      'frontmatter',
      'labels.more',
      talk => talk.words.labels.more = 'بیشتر',
    ],
    [
      'lacks a word',
      'translated',
      'labels.more',
      talk => delete talk.words.labels.more,
    ],
    [
      'is still in English',
      'translated',
      'second',
      talk => talk.slides[1]!.note = english.slides[1]!.note,
    ],
  ])('that %s is found out', (_, aspect, place, change) => {
    expect(faultsOf(change)).toContainEqual(expect.objectContaining({ language: 'fa', aspect, place }))
  })

  it('in another order is told where', () => {
    const faults = faultsOf(talk => talk.slides.reverse())
    expect(faults.map(({ place, message }) => `${place} ${message}`)).toEqual([
      'second stands where "cover" stands in English',
      'cover stands where "second" stands in English',
    ])
  })

  it('is stale where the English has changed since, by file and slide', () => {
    const changed = {
      ...english,
      slides: [
        english.slides[0]!,
        { ...english.slides[1]!, content: '# They live where it is warm❞' },
      ],
    }
    expect(compare(changed, dari(), names, recorded)).toEqual([
      {
        language: 'fa',
        file: 'slides.fa.md',
        place: 'second',
        aspect: 'fresh',
        message: expect.stringContaining('has changed since'),
      },
    ])
  })

  it('stays stale when it is recorded again, until it is translated anew or said to need no change', () => {
    const changed = {
      ...english,
      words: {
        labels: { more: 'Further on page {no}', legend: 'the article says so❞' },
      },
    }
    const again = recordOf(pairs(changed, dari()), recorded)
    expect(compare(changed, dari(), names, again).map(({ place, aspect }) => [place, aspect])).toEqual([
      ['labels.more', 'fresh'],
    ])
    expect(compare(changed, dari(), names, recordOf(pairs(changed, dari()), again, ['words labels.more']))).toEqual([])
    const anew = dari()
    anew.words.labels.more = 'ادامه در صفحهٔ {no}'
    expect(compare(changed, anew, names, again).map(({ message }) => message)).toEqual([
      expect.stringContaining('not recorded'),
    ])
    expect(compare(changed, anew, names, recordOf(pairs(changed, anew), again))).toEqual([])
  })
})
