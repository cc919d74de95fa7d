/** Runs for the tests: written by hand, or any that a recorder could make. */
import type { Plan } from '../src/plan.ts'
import type { Run, RunEvent } from '../src/run.ts'
import fc from 'fast-check'
import { beginRun, endRun, EVENT_KINDS, record } from '../src/run.ts'

/** A plan of slides with so many seconds, and two words for every second. */
export function planOf(...seconds: number[]): Plan {
  let start = 0
  const slides = seconds.map((time, i) => {
    start += time
    return {
      no: i + 1,
      title: `Slide ${i + 1}`,
      words: time * 2,
      seconds: time,
      start: start - time,
    }
  })
  return { seconds: start, slides }
}

/** A finished run through the slides in order of `steps`, each with its seconds; a third number is the click. */
export function runOf(plan: Plan, ...steps: [slide: number, seconds: number, click?: number][]): Run {
  let at = 0
  const [first] = steps
  let run = beginRun({
    id: 'run-1',
    deck: 'Talk',
    startedAt: '2025-12-02T18:30:00.000Z',
    plan,
  }, 0, first?.[0] ?? 1, 0)
  for (const [slide, seconds, click = 0] of steps) {
    run = record(run, { kind: 'move', at, slide, click })
    at += seconds * 1000
  }
  return endRun(run, at)
}

/** Events as a computer whose clock jumps may report them. */
export const anyEvents = fc.array(fc.record<RunEvent>({
  kind: fc.constantFrom(...EVENT_KINDS),
  at: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  slide: fc.integer({ min: 1, max: 4 }),
  click: fc.nat(3),
}), { maxLength: 60 })

/** Any run of a talk with four slides. */
export const anyRun = fc.tuple(anyEvents, fc.nat(1e6), fc.stringMatching(/^[\w-]{1,8}$/), fc.boolean()).map(([events, until, id, ended]) => {
  const start = beginRun({
    id,
    deck: 'Talk, "quoted"',
    startedAt: '2025-12-02T18:30:00.000Z',
    plan: planOf(20, 60, 40, 0),
  }, 0, 1, 0)
  return {
    ...endRun(events.reduce(record, start), until),
    ended,
  }
})
