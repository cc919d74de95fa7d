import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ImportError, readRuns, toCsv, toJson } from '../src/exchange.ts'
import { anyRun, planOf, runOf } from './sample.ts'

const run = runOf(planOf(20, 60), [1, 25], [2, 30], [2, 20, 1])

/** The file of the sample run with one thing changed. */
function fileWith(change: (run: Record<string, any>, file: Record<string, any>) => void): string {
  const file = JSON.parse(toJson([run]))
  change(file.runs[0], file)
  return JSON.stringify(file)
}

describe('readRuns', () => {
  it('reads back any run as it was', () => {
    fc.assert(fc.property(fc.array(anyRun, { minLength: 1, maxLength: 3 }), (runs) => {
      expect(readRuns(toJson(runs), 'run.json')).toEqual(runs)
    }))
  })

  it.each<[string, string, string]>([
    ['text', 'hello', 'run.json is not JSON: '],
    ['nothing', '', 'run.json is not JSON: '],
    [
      'half a file',
      toJson([run]).slice(0, 200),
      'run.json is not JSON: ',
    ],
    ['other JSON', '[1, 2]', 'run.json is not a file of recorded runs: download one from /rehearsal as JSON'],
    ['null', 'null', 'run.json is not a file of recorded runs'],
    [
      'another format',
      fileWith((_, file) => file.format = 'timings'),
      'run.json is not a file of recorded runs',
    ],
    [
      'a later version',
      fileWith((_, file) => file.version = 2),
      'run.json can\'t be read: version is 2, not 1',
    ],
    [
      'no run',
      fileWith((_, file) => file.runs = []),
      'runs is empty',
    ],
    [
      'no events',
      fileWith(run => run.events = []),
      'run.json can\'t be read: runs.0.events is empty',
    ],
    [
      'a missing field',
      fileWith(run => delete run.until),
      'runs.0.until is undefined, not',
    ],
    [
      'a wrong type',
      fileWith(run => run.events[1].at = 'soon'),
      'runs.0.events.1.at is "soon", not number',
    ],
    [
      'a negative time',
      fileWith(run => run.events[1].at = -1),
      'runs.0.events.1.at is below 0',
    ],
    [
      'half a slide',
      fileWith(run => run.events[1].slide = 1.5),
      'runs.0.events.1.slide is not a whole number',
    ],
    [
      'an unknown event',
      fileWith(run => run.events[1].kind = 'jump'),
      'runs.0.events.1.kind is "jump", not ("start" | ',
    ],
    [
      'a date in words',
      fileWith(run => run.startedAt = 'yesterday'),
      'runs.0.startedAt is not a time such as 2025-12-02T18:30:00.000Z',
    ],
    [
      'time going back',
      fileWith(run => run.events[2].at = 1),
      'runs.0 has an event earlier than the one before it (events.2)',
    ],
    [
      'an end before the last event',
      fileWith(run => run.until = 3),
      'runs.0 has an end (until) earlier than its last event',
    ],
    [
      'a slide outside the plan',
      fileWith(run => run.events[1].slide = 9),
      'runs.0 has an event on slide 9, which is not in its plan (events.1)',
    ],
    [
      'a key that is none',
      fileWith(run => run.id = '../x'),
      'runs.0.id may hold letters, digits',
    ],
  ])('refuses %s and says what and where', (_, text, message) => {
    expect(() => readRuns(text, 'run.json')).toThrow(ImportError)
    expect(() => readRuns(text, 'run.json')).toThrow(message)
  })

  it('gives sound runs or one clear line, whatever is damaged', () => {
    const file = toJson([run])
    fc.assert(fc.property(fc.nat(file.length), fc.nat(40), fc.string({ maxLength: 5 }), (at, cut, put) => {
      try {
        const [read] = readRuns(file.slice(0, at) + put + file.slice(at + cut), 'run.json')
        expect(read?.events.length).toBeGreaterThan(0)
      }
      catch (error) {
        expect(error).toBeInstanceOf(ImportError)
        expect((error as Error).message).toMatch(/^run\.json (is not|can't be read)/)
      }
    }))
  })
})

it('writes the results into the JSON', () => {
  expect(JSON.parse(toJson([run])).runs[0].results.slides[1]).toMatchObject({
    seconds: 50,
    difference: -10,
    clicks: [30, 20],
  })
})

it('writes a line of CSV for every slide', () => {
  expect(toCsv([run])).toBe([
    'run,slide,title,planned_s,seconds,difference_s,visits,behind_on_arrival_s,clicks_s',
    '2025-12-02T18:30:00.000Z,1,Slide 1,20,25,5,1,0,25',
    '2025-12-02T18:30:00.000Z,2,Slide 2,60,50,-10,1,5,30 20',
    '',
  ].join('\r\n'))
})

it('quotes what CSV needs quoted, leaves gaps for slides not reached, and starts no formula', () => {
  const titles = ['=SUM(A1)', 'One, "two"']
  const plan = planOf(20, 60)
  const named = {
    ...plan,
    slides: plan.slides.map((slide, i) => ({ ...slide, title: titles[i] ?? '' })),
  }
  const [, first, second] = toCsv([
    runOf(named, [1, 25]),
  ]).split('\r\n')
  expect(first).toContain(',1,\'=SUM(A1),20,')
  expect(second).toBe('2025-12-02T18:30:00.000Z,2,"One, ""two""",60,,,0,,')
})
