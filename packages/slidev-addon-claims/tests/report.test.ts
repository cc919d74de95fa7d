import type { Deck, DeckSlide } from 'slidev-deck/read'
import type { Ledger } from '../src/cite.ts'
import { faultLine } from 'slidev-deck/fault'
import { describe, expect, it } from 'vitest'
import { formatReport } from '../src/format.ts'
import { totals, traceDeck } from '../src/report.ts'
import { ledger } from './ledger.ts'

function slide(rest: Partial<DeckSlide>): DeckSlide {
  return {
    no: 1,
    title: 'A heron waits',
    layout: 'default',
    frontmatter: {},
    content: '# A heron waits',
    note: '',
    source: { file: 'slides.md', start: 1, end: 9 },
    imported: false,
    ...rest,
  }
}

/** With time in the talk; what comes behind it are backup pages. */
function timed(one: DeckSlide) {
  return slide({
    ...one,
    frontmatter: { ...one.frontmatter, time: '30s' },
  })
}

const first = slide({
  frontmatter: {
    claims: ['1.1a', '1.1b'],
  },
  content: '# A heron waits\n\nAt all ponds',
})
const second = slide({
  no: 2,
  title: 'What drives herons away',
  frontmatter: {
    claims: ['1.2a'],
  },
  content: '# What drives herons away\n\nIt is frozen water ❞',
  note: 'By the article’s account, frozen water drives herons away.',
})

function trace(slides: DeckSlide[], change: Partial<Ledger & { sentences: number[] }> = {}, info = '', lang = 'en') {
  return traceDeck({
    deck: { title: 'A talk', info, lang, slides } as Deck,
    ...ledger,
    ...change,
  })
}
const faults = (...args: Parameters<typeof trace>) => trace(...args).faults.map(faultLine)

/** The ledger with one claim changed. */
function claimsWith(id: string, change: object) {
  return {
    claims: ledger.claims.map(claim => claim.id === id
      ? {
          ...claim,
          ...change,
        }
      : claim),
  }
}

function withFrontmatter(slide: DeckSlide, frontmatter: object): DeckSlide {
  return {
    ...slide,
    frontmatter: {
      ...slide.frontmatter,
      ...frontmatter,
    },
  }
}

describe('a talk without a fault', () => {
  const report = trace([first, second])

  it('tells of every claim where it is seen, marked and attributed', () => {
    expect(report.faults).toEqual([])
    expect(report.claims).toMatchObject([
      {
        id: '1.1a',
        state: 'seen',
        seen: [1],
        marks: [],
      },
      {
        id: '1.1b',
        state: 'seen',
        seen: [1],
      },
      {
        id: '1.2a',
        state: 'seen',
        seen: [2],
        marks: [
          { slide: 2, piece: 'It is frozen water ❞' },
        ],
        spoken: { slide: 2, attributed: true },
      },
      { id: '2.1a', state: 'left out', seen: [] },
    ])
  })

  it('adds up', () => {
    expect(totals(report)).toEqual({
      claims: 4,
      seen: 3,
      spokenOnly: 0,
      leftOut: 1,
      missing: 0,
      contested: 1,
      marked: 1,
      attributed: 1,
      notSpoken: 0,
      faults: 0,
    })
  })

  it('is told in words that end with the totals', () => {
    expect(formatReport(report)).toBe(`Claims
  1.1a  seen on slide 1
  1.1b  seen on slide 1
  1.2a  seen on slide 2
  2.1a  left out: It is beside the point of the talk.

Contested claims
  1.2a  marked on slide 2 (It is frozen water ❞); attributed on slide 2 ("By the article’s account, frozen water drives herons away.")

Slides (- listed, but its words are not there)
   1  A heron waits
      1.1a 1.1b
   2  What drives herons away
      1.2a

4 claims: 3 seen, 0 spoken only, 1 left out, 0 missing; 1 contested: 1 marked, 1 attributed when spoken, 0 not spoken; faults: 0`)
  })
})

describe('words and claims', () => {
  it('a listed claim whose words are not there is a fault, and it is not seen', () => {
    const report = trace([
      { ...first, content: '# A heron waits' },
      second,
    ])
    expect(report.faults.map(faultLine)).toEqual([
      'slide 1: lists the claim 1.1b, but its words are not there: pond|lake, all; show them or take the claim off the list',
      '1.1b is carried by no slide; show its words on a slide that lists it, or give the ledger a reason (spokenOnly, leftOut)',
    ])
    expect(formatReport(report)).toContain('1.1b-')
  })

  it('the words of a diagram, an attribute, a kicker and nested data are a slide’s own', () => {
    for (const change of [
      { content: '# A heron waits\n\n```mermaid\nflowchart LR\n  A["All lakes"]\n```' },
      { content: '# A heron waits\n\n<Legend note="All lakes" />' },
      {
        frontmatter: { ...first.frontmatter, kicker: 'All lakes' },
      },
    ]) {
      expect(faults([
        {
          ...first,
          content: '# A heron waits',
          ...change,
        },
        second,
      ])).toEqual([])
    }
    const cards = [
      {
        id: 'one',
        claims: ['1.1b'],
        rows: [
          { text: 'All lakes' },
        ],
      },
    ]
    const shown = slide({
      frontmatter: {
        claims: ['1.1a'],
        shows: ['cards'],
      },
      content: '# A heron waits\n\n<Card />',
    })
    expect(faults([shown, second], {
      datasets: { cards },
    })).toEqual([])
  })

  it('a record carries its claims by its own words and the headline, not by another’s', () => {
    const cards = [
      {
        id: 'one',
        claims: ['1.1a'],
        icon: 'waiting',
        title: 'Heron',
      },
      {
        id: 'two',
        claims: ['1.1b'],
        title: 'They wait at all ponds',
      },
    ]
    const shown = slide({
      title: 'Birds',
      content: '# Birds',
      frontmatter: {
        shows: ['cards'],
      },
    })
    expect(faults([shown, second], {
      datasets: { cards },
    })[0]).toBe('slide 1: record one lists the claim 1.1a, but its words are not there: wait; show them or take the claim off the list')
    expect(faults([
      { ...shown, title: 'Birds that wait' },
      second,
    ], {
      datasets: { cards },
    })).toEqual([])
  })

  it.each([
    [
      'an id that is not known',
      withFrontmatter(first, { shows: 'broken' }),
      'slide 1: record bad: 7.7z is in neither the ledger nor the data; correct the id',
    ],
    [
      'a claim that is used though it is left out',
      slide({
        ...first,
        frontmatter: {
          claims: ['1.1a', '1.1b', '2.1a'],
        },
        content: `${first.content} with fish`,
      }),
      'slide 1: 2.1a is left out of the talk: It is beside the point of the talk; take it off the slide, or its reason out of the ledger',
    ],
    [
      '“the source” on a slide',
      { ...first, content: `${first.content}, the source says` },
      'slide 1: says "the source"; say "the article"',
    ],
    [
      '“the source” for the ear',
      { ...first, content: `${first.content}\n\n<Diagram description="As the source says" />` },
      'slide 1: says "the source"; say "the article"',
    ],
    [
      '“the source” in a note',
      { ...first, note: 'The source says so.' },
      'note of slide 1: says "The source"; say "the article"',
    ],
  ])('finds %s', (_, changed, fault) => {
    expect(faults([changed, second])).toContain(fault)
  })
})

describe('reasons', () => {
  const reason = 'Too dry for a slide, and said in passing.'
  const unseen = {
    ...first,
    content: '# A heron waits',
    frontmatter: { claims: '1.1a' },
  }

  it('a claim may be spoken only, with a reason, where a note has its words', () => {
    const report = trace([
      { ...unseen, note: 'They wait. At all the lakes.' },
      second,
    ], claimsWith('1.1b', { spokenOnly: reason }))
    expect(report.faults).toEqual([])
    expect(formatReport(report)).toContain(`1.1b  spoken only (note 1): ${reason}`)
  })

  it.each([
    [
      'that no note bears out',
      unseen,
      { spokenOnly: reason },
      '1.1b is said to be spoken only, and no note has its words; say them, or leave it out with a reason',
    ],
    [
      'that is stale',
      first,
      { spokenOnly: reason },
      '1.1b has a reason for not being seen, and is seen on slide 1; take the reason out of the ledger',
    ],
  ])('finds one %s', (_, changed, change, fault) => {
    expect(faults([changed, second], claimsWith('1.1b', change))).toEqual([fault])
  })
})

describe('contested claims', () => {
  it.each([
    ['no mark', '# What drives herons away\n\nIt is frozen water'],
    ['a mark at other words', '# What drives herons away\n\nIt is frozen water. No fish ❞'],
    ['a legend alone', '# What drives herons away\n\nIt is frozen water\n\n❞ the article’s claim'],
  ])('finds %s', (_, content) => {
    expect(faults([
      first,
      { ...second, content },
    ])).toContain('slide 2: 1.2a is contested and has no ❞ at its words (drive|drove, frozen water); put one right after them')
  })

  it('finds a mark where nothing is contested', () => {
    expect(faults([
      { ...first, content: `${first.content} ❞` },
      second,
    ])).toEqual(['slide 1: ❞ stands at "At all ponds", which is no contested claim of this slide; take it away or list the claim'])
  })

  it('needs no mark where the points to confirm are the subject', () => {
    const confirming = withFrontmatter({ ...second, content: '# What drives herons away\n\nfrozen water' }, { confirm: true })
    const report = trace([first, confirming])
    expect(report.faults).toEqual([])
    expect(report.claims[2]?.marks).toEqual([
      { slide: 2, piece: 'points to confirm' },
    ])
  })

  it('is judged by English notes alone: how others leave it to the article is not known', () => {
    const own = { ...second, note: 'Frozen water drives herons away.' }
    expect(faults([first, own], {}, '', 'de')).toEqual([])
  })

  it('is attributed in the first note that speaks it, among those of the slides that list it', () => {
    const own = { ...second, note: 'Frozen water drives herons away.' }
    const fault = 'note of slide 2: 1.2a is contested and first spoken here as the speaker\'s own: "Frozen water drives herons away."; say "the article warns" or the like in that sentence or beside it'
    expect(faults([
      first,
      own,
      { ...second, no: 3 },
    ])).toEqual([fault])
    expect(faults([
      first,
      second,
      { ...own, no: 3 },
    ])).toEqual([])
    expect(faults([
      { ...first, note: own.note },
      second,
    ])).toEqual([])
    expect(formatReport(trace([
      first,
      { ...second, note: '' },
    ]))).toMatch(/1\.2a {2}marked.*; not spoken$/m)
  })

  it('that is sensitive stands on backup pages alone', () => {
    const sensitive = claimsWith('1.2a', {
      contested: { ...ledger.claims[2]?.contested, sensitive: true },
    })
    expect(faults([first, second], sensitive)).toEqual(['slide 2: 1.2a is sensitive and stands on a main slide; move it to a backup page'])
    expect(faults([
      timed(first),
      slide({ no: 2 }),
      { ...second, no: 3 },
    ], sensitive)).toEqual([])
  })

  it.each([
    [10, 4, false],
    [11, 4, true],
    [5, 5, true],
  ])('%i spoken attributions, or %i in an excerpt', (long, short, tooMany) => {
    const says = (count: number) => Array.from({ length: count }).fill('The article says so.').join(' ')
    const own = { ...second, note: '' }
    const found = [
      ...faults([
        {
          ...first,
          note: says(long),
        },
        timed(own),
        slide({
          no: 3,
          note: says(9),
        }),
      ]),
      ...faults([
        {
          ...first,
          note: says(short),
          imported: true,
        },
      ]),
    ]
    expect(found.some(fault => /attributions to the article are spoken/.test(fault))).toBe(tooMany)
  })
})

it('finds a sentence that the ledger does not know', () => {
  expect(faults([first, second], {
    sentences: [2, 2],
  })).toEqual(['the ledger has no claim of sentence 2.2; add one'])
})

it('does not ask an excerpt for every claim, but for everything else', () => {
  const excerpt = { ...first, imported: true }
  expect(faults([excerpt])).toEqual([])
  expect(faults([
    { ...excerpt, content: '# A heron waits' },
  ])).toHaveLength(1)
  expect(faults([
    excerpt,
    { ...second, content: '# Frozen water drives herons away', imported: true },
  ])).toHaveLength(1)
  expect(formatReport(trace([excerpt]))).toContain('4 claims: 2 seen, 2 not in this excerpt; ')
})

it('finds numbers that the data has outgrown: in the headmatter, on a slide, in its data and its note', () => {
  const cards = [
    {
      id: 'one',
      claims: ['1.1a'],
      label: 'All five cards of the heron that waits',
    },
    {
      id: 'two',
      claims: ['1.1b'],
      label: 'All ponds',
    },
  ]
  const shown = slide({
    frontmatter: {
      shows: ['cards'],
    },
    content: '# Three cards',
    note: 'Four cards.',
  })
  expect(faults([shown, second], {
    datasets: { cards },
  }, 'About thirteen cards').map(fault => fault.split(';')[0])).toEqual([
    'headmatter: says "thirteen cards", and the data holds 2',
    'slide 1: says "Three cards", and the data holds 2',
    'slide 1: says "five cards", and the data holds 2',
    'note of slide 1: says "Four cards", and the data holds 2',
  ])
})
