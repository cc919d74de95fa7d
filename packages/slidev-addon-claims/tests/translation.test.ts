import type { Deck, DeckSlide } from 'slidev-deck/read'
import { faultLine } from 'slidev-deck/fault'
import { expect, it } from 'vitest'
import { traceDeck } from '../src/report.ts'
import { translationReport } from '../src/translation.ts'

function deck(...slides: Partial<DeckSlide>[]): Deck {
  return {
    lang: 'en',
    title: '',
    info: '',
    slides: slides.map((slide, index) => ({
      no: index + 1,
      title: '',
      frontmatter: {},
      content: '',
      note: '',
      ...slide,
    })),
  } as unknown as Deck
}

const english = deck(
  {
    title: 'One',
    frontmatter: {
      routeAlias: 'one',
      claims: ['1.1a'],
    },
    content: 'Ten❞ ponds',
  },
  {
    title: 'Two',
    frontmatter: { routeAlias: 'two' },
  },
)
const traced = traceDeck({
  deck: english,
  claims: [],
  datasets: {},
  sentences: [],
})
const added = (translation: Deck) => translationReport(traced, english, translation).faults.slice(traced.faults.length).map(faultLine)

it('reports on a translation as on its original, with its own headlines', () => {
  const french = deck(
    {
      title: 'Un',
      frontmatter: {
        routeAlias: 'one',
        claims: ['1.1a'],
      },
      content: 'Dix❞ étangs',
    },
    {
      title: 'Deux',
      frontmatter: { routeAlias: 'two' },
    },
  )
  const report = translationReport(traced, english, french)
  expect(report.slides.map(({ title }) => title)).toEqual(['Un', 'Deux'])
  expect({ ...report, slides: [] }).toEqual({ ...traced, slides: [] })
})

it('tells where a translation has other claims, marks or slides', () => {
  expect(added(deck(
    {
      frontmatter: {
        routeAlias: 'one',
        claims: ['1.1b'],
      },
      content: 'Dix étangs',
    },
  ))).toEqual([
    'slides: the translation has 1, the original 2; give it the same',
    'slide 1: lists 1.1b, the original 1.1a; list the same claims',
    'slide 1: has 0 ❞, the original 1; mark the same claims',
  ])
  expect(added(deck(english.slides[1]!, { ...english.slides[0]!, no: 2 }))[0]).toMatch(/slide 2|slide 1|is "two"/)
})
