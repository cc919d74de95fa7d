import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makePlan, overall, PlanError, slidePace, verdict } from '../src/plan.ts'

const note = (words: number) => Array.from({ length: words }).fill('word').join(' ')
function slides(...times: unknown[]) {
  return times.map((time, i) => ({
    no: i + 1,
    title: `Slide ${i + 1}`,
    time,
    note: note(10 * (i + 1)),
  }))
}

describe('makePlan', () => {
  it('takes the times as they stand, with the start of every slide', () => {
    const plan = makePlan(slides('20s', '1m', '40s'), '2min')
    expect(plan.slides.map(({ seconds, start, words }) => [seconds, start, words])).toEqual([
      [20, 0, 10],
      [60, 20, 20],
      [40, 80, 30],
    ])
    expect(plan.seconds).toBe(120)
  })

  it('shares the rest among slides without a time, by the length of their notes', () => {
    expect(makePlan(slides(undefined, '30s', null), '110s').slides.map(slide => slide.seconds)).toEqual([20, 30, 60])
  })

  it('gives a slide without a note as much as one with a note of average length', () => {
    const deck = [10, 0, 30].map((words, i) => ({
      no: i + 1,
      title: '',
      note: note(words),
    }))
    expect(makePlan(deck, '120s').slides.map(({ seconds }) => seconds)).toEqual([20, 40, 60])
    expect(makePlan(deck.map(slide => ({ ...slide, note: '' })), '120s').slides.map(({ seconds }) => seconds)).toEqual([40, 40, 40])
  })

  it('goes, without a duration, by the times and by how long the notes take to say', () => {
    const plan = makePlan([
      {
        no: 1,
        title: '',
        time: '30s',
        note: note(99),
      },
      {
        no: 2,
        title: '',
        note: note(110),
      },
      { no: 3, title: '', note: `${note(55)} [pause]` },
      { no: 4, title: '' },
      {
        no: 5,
        title: '',
        time: '0s',
        note: note(99),
      },
    ], undefined)
    expect(plan.slides.map(({ seconds, start }) => [seconds, start])).toEqual([
      [30, 0],
      [60, 30],
      [32, 90],
      [41, 122],
      [0, 163],
    ])
    expect(plan.seconds).toBe(163)
  })

  it('takes half an hour where neither duration, time nor note says more', () => {
    const plan = makePlan([1, 2, 3].map(no => ({ no, title: '' })), undefined)
    expect(plan.slides.map(({ seconds }) => seconds)).toEqual([600, 600, 600])
    expect(plan.seconds).toBe(1800)
  })

  it('counts the words of a note that parts none', () => {
    const [slide] = makePlan([
      { no: 1, title: '', note: '水と粉と塩だけで作ります。' },
    ], undefined).slides
    expect(slide).toMatchObject({ words: 9, seconds: 5 })
  })

  it.each([
    [
      ['50s', '80s'],
      '2min',
      'The slides\' times add up to 2:10, the talk\'s duration is 2:00: 10s too much',
    ],
    [
      ['50s', '60s'],
      '2min',
      'The slides\' times add up to 1:50, the talk\'s duration is 2:00: 10s too little',
    ],
    [
      ['50s', undefined, undefined],
      '51s',
      'The slides\' times add up to 0:50, the talk\'s duration is 0:51: 1s left for the 2 slides without a time',
    ],
    [
      ['50s', undefined],
      '40s',
      '0s left for the 1 slides without a time',
    ],
    [
      ['soon', '-1s'],
      'long',
      'duration in the headmatter: "long" is not a length of time',
    ],
    [
      ['soon'],
      '1min',
      'time of slide 1 (Slide 1): "soon" is not a length of time: write 50s, 1m 15s or 1:15',
    ],
  ])('refuses %j in %s', (times, duration, message) => {
    expect(() => makePlan(slides(...times), duration)).toThrow(PlanError)
    expect(() => makePlan(slides(...times), duration)).toThrow(message)
  })

  it('names every time that can\'t be read at once', () => {
    expect(() => makePlan(slides('a', 'b'), '1min')).toThrow(/slide 1 .*; time of slide 2 /)
  })

  it('adds up to the duration for any notes and any times that leave room', () => {
    const slide = fc.record({
      time: fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }),
      words: fc.nat(150),
    })
    fc.assert(fc.property(fc.array(slide, { minLength: 1, maxLength: 30 }), fc.nat(600), (deck, spare) => {
      const open = deck.filter(({ time }) => time === undefined).length
      const duration = deck.reduce((sum, { time }) => sum + (time ?? 0), 0) + (open && open + spare)
      const plan = makePlan(deck.map(({ time, words }, i) => ({
        no: i + 1,
        title: '',
        time,
        note: note(words),
      })), duration)
      expect(plan.slides.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(duration)
      plan.slides.forEach(({ start, seconds }, i) => expect(plan.slides[i + 1]?.start ?? duration).toBe(start + seconds))
      plan.slides.forEach(({ seconds }, i) => expect(seconds).toBeGreaterThanOrEqual(deck[i]?.time ?? 1))
    }))
  })
})

it('judges the pace by what interpreters can follow', () => {
  const at = (words: number, seconds: number) => verdict({ words, seconds })
  expect([
    at(121, 60),
    at(120, 60),
    at(80, 60),
    at(79, 60),
    at(90, 0),
  ]).toEqual([
    'too fast',
    'fine',
    'fine',
    'too slow',
    'held',
  ])
})

it('gives the words the time that the pauses leave', () => {
  const [slide, ...others] = makePlan([
    {
      no: 1,
      title: 'A',
      time: '34s',
      note: `${note(30)} [pause] ${note(30)} [pause]`,
    },
    {
      no: 2,
      title: 'B',
      time: '26s',
      note: note(40),
    },
  ], '1min').slides
  expect(slide).toMatchObject({ words: 60, seconds: 34, pause: 4 })
  expect(slide && slidePace(slide)).toBe(120)
  expect(overall({
    seconds: 60,
    slides: [slide!, ...others],
  }).wordsAMinute).toBeCloseTo(100 / 56 * 60)
  expect(verdict({ words: 1, seconds: 2, pause: 2 })).toBe('too fast')
})

it('leaves slides kept for questions out of the talk\'s words', () => {
  const plan = makePlan(slides('1m', '0s'), '1min')
  expect(overall(plan)).toEqual({ words: 10, wordsAMinute: 10 })
})
