import type { Deck, DeckSlide } from '../../deck/read.ts'
import { describe, expect, it } from 'vitest'
import { formatReport } from '../../trace/format.ts'
import { totals, traceDeck } from '../../trace/report.ts'
import { ledger } from './ledger.ts'

function slide(rest: Partial<DeckSlide>): DeckSlide {
  return {
    no: 1,
    title: 'A point',
    layout: 'default',
    frontmatter: {},
    content: '# A point',
    note: '',
    source: { file: 'slides.md', start: 1, end: 9 },
    imported: false,
    ...rest,
  }
}

const first = slide({
  frontmatter: {
    claims: ['1.1a'],
  },
})
const second = slide({
  no: 2,
  frontmatter: {
    shows: ['cards.two'],
  },
  content: 'The source says so.',
  note: 'The source argues so.',
})
const deckOf = (...slides: DeckSlide[]) => ({ title: 'A talk', slides } as Deck)
function trace(...slides: DeckSlide[]) {
  return traceDeck({
    deck: deckOf(...slides),
    ...ledger,
  })
}
const faults = (...slides: DeckSlide[]) => trace(...slides).faults.map(({ where, message }) => `${where}: ${message}`)

describe('tracing a talk', () => {
  it('gives every slide its claims and every sentence its slides', () => {
    const report = trace(first, second)
    expect(report.faults).toEqual([])
    expect(report.slides).toEqual([
      {
        no: 1,
        title: 'A point',
        claims: ['1.1a'],
        contested: [],
      },
      {
        no: 2,
        title: 'A point',
        claims: ['1.1b', '1.2a'],
        contested: ['1.2a'],
      },
    ])
    expect(report.sentences).toEqual([
      {
        id: '1.1',
        slides: [1, 2],
        unused: [],
        leftOut: undefined,
      },
      {
        id: '1.2',
        slides: [2],
        unused: [],
        leftOut: undefined,
      },
      {
        id: '2.1',
        slides: [],
        unused: ['2.1a'],
        leftOut: 'It is beside the point of the talk.',
      },
    ])
    expect(totals(report)).toEqual({
      slides: 2,
      claims: 3,
      contested: 1,
      sentences: 3,
      used: 2,
      leftOut: 1,
      missing: 0,
      faults: 0,
    })
  })

  it('finds a sentence that is neither used nor left out', () => {
    expect(faults(first)).toEqual(['sentence 1.2: no slide uses it, and no reason stands in the ledger for leaving it out'])
  })

  it('finds a sentence that the ledger does not know', () => {
    const report = traceDeck({
      deck: deckOf(first, second),
      ...ledger,
      sentences: [2, 2],
    })
    expect(report.faults).toMatchObject([
      { where: 'sentence 2.2' },
    ])
  })

  it('finds an id that is not known, with the slide’s number', () => {
    expect(faults(first, {
      ...second,
      frontmatter: {
        claims: ['9.9z'],
        shows: ['cards'],
      },
    }))
      .toEqual(['slide 2: claims: 9.9z is in neither the ledger nor the data'])
  })

  it('finds a claim that is used though it is left out', () => {
    expect(faults({
      ...first,
      frontmatter: {
        claims: ['1.1a', '2.1a'],
      },
    }, second))
      .toEqual(['slide 1: 2.1a is left out of the talk: It is beside the point of the talk.'])
  })

  it.each([
    [
      'text',
      { content: 'It is so.' },
    ],
    [
      'text',
      { content: '<Diagram description="The source says so." />' },
    ],
    [
      'note',
      { note: 'It is so.' },
    ],
    [
      'note',
      { note: '' },
    ],
  ])('finds a contested claim that the %s does not attribute', (part, change) => {
    expect(faults(first, {
      ...second,
      ...change,
    }))
      .toEqual([`slide 2: the ${part} does not attribute what is contested (1.2a): write "the source argues" or the like`])
  })

  it('takes the words of the data that a slide shows for its own', () => {
    const cards = [
      {
        id: 'two',
        claims: ['1.1b', '1.2a'],
        label: 'It is so, the source says',
      },
    ]
    const deck = deckOf(first, { ...second, content: '<Card />' })
    expect(traceDeck({
      deck,
      ...ledger,
      datasets: { cards },
    }).faults).toEqual([])
  })

  it('finds numbers that the data has outgrown: on a slide, in its data, in its note, in the headmatter', () => {
    const cards = [
      {
        id: 'one',
        claims: ['1.1a', '1.1b'],
        label: 'All five cards',
      },
      {
        id: 'two',
        claims: ['1.2a'],
        label: 'The source says so',
      },
    ]
    const deck = {
      ...deckOf({
        ...first,
        frontmatter: {
          shows: ['cards'],
        },
        content: '# Three cards, the source says',
        note: 'Four cards, the source says.',
      }),
      info: 'About six cards',
    }
    expect(traceDeck({
      deck,
      ...ledger,
      datasets: { cards },
    }).faults.map(({ where, message }) => `${where}: ${message.split(';')[0]}`)).toEqual([
      'headmatter: says "six cards", and the data holds 2',
      'slide 1: says "Three cards", and the data holds 2',
      'slide 1: says "five cards", and the data holds 2',
      'note of slide 1: says "Four cards", and the data holds 2',
    ])
  })

  it('does not ask an excerpt for every sentence, but for everything else', () => {
    const excerpt = { ...first, imported: true }
    expect(faults(excerpt)).toEqual([])
    expect(faults({
      ...excerpt,
      frontmatter: {
        claims: ['9.9z'],
      },
    })).toHaveLength(1)
    expect(faults(excerpt, second)).toEqual([])
    expect(faults(excerpt, { ...first, no: 2 })).toHaveLength(1)
  })
})

describe('the report in words', () => {
  it('names sentences, slides, what is left out and what is amiss, and ends with the totals', () => {
    expect(formatReport(trace(first, {
      ...second,
      frontmatter: {
        claims: ['1.2a'],
      },
      note: '',
    }))).toBe(`Sentences of the source
  1.1  slide 1 (without 1.1b)
  1.2  slide 2
  2.1  left out: It is beside the point of the talk.

Slides (* contested, so attributed)
   1  A point
      1.1a
   2  A point
      1.2a*

Left out, with the reason
  2.1a  It is beside the point of the talk.

Faults
  slide 2: the note does not attribute what is contested (1.2a): write "the source argues" or the like

2 slides, 2 claims (1 contested); 3 sentences: 2 used, 1 left out, 0 missing; faults: 1`)
  })
})
