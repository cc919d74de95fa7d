/** The state of the talk's timer as it is kept: what Slidev's timer holds, and which change came last. */
import * as v from 'valibot'

const time = v.pipe(v.number(), v.finite())
const whole = v.pipe(v.number(), v.safeInteger())

/** Slidev's timer (`sharedState.timer`), with a count of its changes; times in ms since 1970, 0 where there is none. */
const TimerSchema = v.object({
  status: v.picklist(['stopped', 'running', 'paused']),
  startedAt: time,
  pausedAt: time,
  /** Rises with each change made by hand, so that a window that missed one can't bring an old state back. */
  revision: whole,
  /** Where the talk began, with the talk's clock in ms: the slide that was on the screen before the first move. */
  opening: v.optional(v.object({
    slide: whole,
    click: whole,
    at: v.pipe(time, v.minValue(0)),
  })),
})

export type TalkTimer = v.InferOutput<typeof TimerSchema>

export const STOPPED: TalkTimer = {
  status: 'stopped',
  startedAt: 0,
  pausedAt: 0,
  revision: 0,
}

/** The timer from the text that a window stored; a stopped one where the text is damaged. */
export function readTimer(text: string): TalkTimer {
  try {
    return v.parse(TimerSchema, JSON.parse(text))
  }
  catch {
    return STOPPED
  }
}

/** Away for longer than this, the talk is taken to have been interrupted: the timer pauses where it was last seen. */
export const PAUSES_AFTER = 2 * 60_000
/** Away for longer than this, the talk is over: the next move starts a new one. */
export const ENDS_AFTER = 30 * 60_000

/** Milliseconds on the talk's clock at `now`; never less than nothing, wherever the computer's clock goes. */
export function elapsedMs(timer: TalkTimer, now: number): number {
  if (timer.status === 'stopped')
    return 0
  return Math.max(0, (timer.status === 'paused'
    ? timer.pausedAt
    : now) - timer.startedAt)
}

/** Of two states the one that came last; where two windows changed it at once, the same one in both. */
export function later(a: TalkTimer, b: TalkTimer): TalkTimer {
  if (a.revision !== b.revision) {
    return a.revision > b.revision
      ? a
      : b
  }
  return orderOf(a) >= orderOf(b)
    ? a
    : b
}

function orderOf({ status, startedAt, pausedAt }: TalkTimer): string {
  return `${status} ${startedAt} ${pausedAt}`
}

/**
 * The timer after the page was last seen at `seenAt` and is seen again at `now`.
 * A short absence counts, as the room's clock goes on; a long one is a pause, a very long one the end.
 * Where the computer's clock was put back, the talk's clock goes on from where it was.
 */
export function seenAgain(timer: TalkTimer, seenAt: number, now: number): TalkTimer {
  const away = now - seenAt
  if (timer.status === 'stopped' || (away >= 0 && away <= PAUSES_AFTER))
    return timer
  const revision = timer.revision + 1
  if (away > ENDS_AFTER)
    return { ...STOPPED, revision }
  if (timer.status === 'paused')
    return timer
  return away < 0
    ? { ...timer, startedAt: timer.startedAt + away, revision }
    : {
        ...timer,
        status: 'paused',
        pausedAt: seenAt,
        revision,
      }
}
