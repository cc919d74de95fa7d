/** One rehearsal (or the talk itself) as it was recorded. */
import * as v from 'valibot'

const slideNo = v.pipe(v.number(), v.integer('is not a whole number'), v.minValue(1, 'is below 1'))
const count = v.pipe(v.number(), v.integer('is not a whole number'), v.minValue(0, 'is below 0'))
const ms = v.pipe(v.number(), v.finite('is not finite'), v.minValue(0, 'is below 0'))

const PlanSchema = v.object({
  seconds: count,
  slides: v.pipe(v.array(v.object({
    no: slideNo,
    title: v.string(),
    words: count,
    seconds: count,
    pause: v.optional(count),
    start: count,
  })), v.minLength(1, 'is empty')),
})

/** What happened: the talk began, the speaker moved, paused, went on, or the page was loaded again. */
export const EVENT_KINDS = [
  'start',
  'move',
  'pause',
  'resume',
  'reload',
] as const

const EventSchema = v.object({
  kind: v.picklist(EVENT_KINDS),
  /** Milliseconds on the talk's clock, which stands still while paused. */
  at: ms,
  /** The slide and the click shown from then on. */
  slide: slideNo,
  click: count,
})

/** A run as it is kept. What the shape alone does not say, `exchange.ts` checks. */
export const RunSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w.:-]+$/, 'may hold letters, digits and . : - _ only')),
  /** The title of the talk that was rehearsed. */
  deck: v.string(),
  /** ISO 8601, in UTC. */
  startedAt: v.pipe(v.string(), v.isoTimestamp('is not a time such as 2025-12-02T18:30:00.000Z')),
  /** The plan at the time, so that a run keeps its meaning when the plan changes. */
  plan: PlanSchema,
  /** In the order of the talk's clock. */
  events: v.pipe(v.array(EventSchema), v.minLength(1, 'is empty')),
  /** Milliseconds on the talk's clock when the run was last alive. */
  until: ms,
  /** Whether the speaker ended it (or was gone for too long); until then it goes on after a reload. */
  ended: v.boolean(),
})

export type RunEvent = v.InferOutput<typeof EventSchema>
export type Run = v.InferOutput<typeof RunSchema>

/** A stay on one slide at one click, in milliseconds of the talk's clock. */
export interface Stay {
  slide: number
  click: number
  from: number
  to: number
}

/** A run that begins on a slide, with the talk's clock at `at`, in ms. */
export function beginRun(what: Pick<Run, 'id' | 'deck' | 'startedAt' | 'plan'>, at: number, slide: number, click: number): Run {
  return {
    ...what,
    events: [
      { kind: 'start', at, slide, click },
    ],
    until: at,
    ended: false,
  }
}

/** The run with its clock at `at`; a clock that stands still or goes back leaves it as it is. */
export function keepAlive(run: Run, at: number): Run {
  const until = Math.round(at)
  return until > run.until
    ? { ...run, until }
    : run
}

/** Whether the speaker paused the run and has not gone on. */
export function isPaused(run: Run): boolean {
  return run.events.findLast(({ kind }) => kind === 'pause' || kind === 'resume')?.kind === 'pause'
}

/**
 * The run with one more event. Its time never goes back, whatever the computer's clock did;
 * a move to where the talk already is adds nothing (two windows may report the same one).
 */
export function record(run: Run, event: RunEvent): Run {
  const alive = keepAlive(run, event.at)
  const last = run.events.at(-1)
  if (event.kind === 'move' && last?.slide === event.slide && last.click === event.click)
    return alive
  return {
    ...alive,
    events: [
      ...run.events,
      { ...event, at: alive.until },
    ],
  }
}

/** The run as it ended. */
export function endRun(run: Run, at: number): Run {
  return {
    ...keepAlive(run, at),
    ended: true,
  }
}

/** Every stay of the run in order; they follow on each other without a gap, from the start to its last sign of life. */
export function stays(run: Run): Stay[] {
  return run.events.map(({ slide, click, at }, i) => ({
    slide,
    click,
    from: at,
    to: run.events[i + 1]?.at ?? run.until,
  }))
}

/** Seconds on each slide, by its number; visits add up. */
export function secondsBySlide(stays: readonly Stay[]): Map<number, number> {
  const seconds = new Map<number, number>()
  for (const { slide, from, to } of stays)
    seconds.set(slide, (seconds.get(slide) ?? 0) + (to - from) / 1000)
  return seconds
}
