/** One rehearsal (or the talk itself) as it was recorded. */
import type { Plan } from './plan.ts'

/** What happened: the talk began, the speaker moved, paused, went on, or the page was loaded again. */
export const EVENT_KINDS = [
  'start',
  'move',
  'pause',
  'resume',
  'reload',
] as const

export interface RunEvent {
  kind: typeof EVENT_KINDS[number]
  /** Milliseconds on the talk's clock, which stands still while paused. */
  at: number
  /** The slide and the click shown from then on. */
  slide: number
  click: number
}

export interface Run {
  id: string
  /** The title of the talk that was rehearsed. */
  deck: string
  /** ISO 8601, in UTC. */
  startedAt: string
  /** The plan at the time, so that a run keeps its meaning when the plan changes. */
  plan: Plan
  /** In the order of the talk's clock. */
  events: RunEvent[]
  /** Milliseconds on the talk's clock when the run was last alive. */
  until: number
  /** Whether the speaker ended it (or was gone for too long); until then it goes on after a reload. */
  ended: boolean
}

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

/** Seconds on each slide so far, by its number; visits add up. */
export function secondsBySlide(run: Run): Map<number, number> {
  const seconds = new Map<number, number>()
  for (const { slide, from, to } of stays(run))
    seconds.set(slide, (seconds.get(slide) ?? 0) + (to - from) / 1000)
  return seconds
}
