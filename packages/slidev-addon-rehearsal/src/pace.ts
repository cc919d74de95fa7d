/** Where the speaker stands against the plan. */
import type { Words } from './labels/index.ts'
import type { Plan } from './plan.ts'
import { closingSlide } from './closing.ts'

export interface Pace {
  /** Seconds of the plan left for this slide, below 0 when it runs over; nothing for a slide kept for questions. */
  remaining: number | undefined
  /** Seconds behind the plan, below 0 when ahead of it. */
  behind: number
  /** The slide after this one and the second of the talk at which it is due; the talk's end after the closing slide. */
  next: { no: number | undefined, start: number }
  /** The part of this slide's seconds that is used, from 0 to 1; from the closing slide on, of all that is left from there. */
  used: number
  /** Seconds left for questions, below 0 past the talk's end; nothing before the closing slide. */
  questions: number | undefined
  /** Seconds past the talk's end, 0 before it. */
  overTime: number
}

/** Within so many seconds of the plan nobody is late, or early. */
export const TOLERANCE = 10

/**
 * The pace at one moment of the talk.
 * What was planned for the slides before this one counts as done, and so does what was spoken of this one and of
 * those after it, up to their plan: all other time puts the speaker behind.
 * `spent` has the seconds on each slide so far, by its number; `elapsed` is the talk's clock in seconds.
 * @throws {RangeError} where the plan has no slide `no`
 */
export function paceAt(plan: Plan, no: number, spent: ReadonlyMap<number, number>, elapsed: number): Pace {
  const at = plan.slides.findIndex(slide => slide.no === no)
  const slide = plan.slides[at]
  if (!slide)
    throw new RangeError(`The plan has no slide ${no}`)
  const closing = plan.slides.find(({ no }) => no === closingSlide(plan))
  const left = plan.seconds - elapsed
  const done = plan.slides.slice(at).reduce((sum, { no, seconds }) => sum + Math.min(spent.get(no) ?? 0, seconds), slide.start)
  const here = spent.get(no) ?? 0
  return {
    remaining: slide.seconds
      ? slide.seconds - here
      : undefined,
    behind: elapsed - done,
    overTime: Math.max(0, -left),
    ...closing && no >= closing.no
      ? {
          next: { no: undefined, start: plan.seconds },
          used: part(elapsed - closing.start, plan.seconds - closing.start),
          questions: left,
        }
      : {
          next: { no: plan.slides[at + 1]?.no, start: slide.start + slide.seconds },
          used: part(here, slide.seconds),
          questions: undefined,
        },
  }
}

function part(of: number, whole: number): number {
  return whole
    ? Math.min(1, Math.max(0, of / whole))
    : 0
}

/** Ahead of or behind the plan in words: `0:12 behind`, `1:05 ahead`, `on time`. Part seconds don't count. */
export function behindText(behind: number, { labels, say, time }: Words): string {
  const seconds = Math.trunc(behind)
  if (!seconds)
    return labels.onTime
  return say(seconds > 0
    ? labels.behind
    : labels.ahead, {
    time: time(seconds),
  })
}

/** The slide's remaining time in words: `0:38 left`, `0:04 over`, or that it has none. */
export function remainingText(remaining: number | undefined, { labels, say, time }: Words): string {
  if (remaining === undefined)
    return labels.noTime
  return remaining > -1
    ? say(labels.left, {
        time: time(Math.max(0, Math.ceil(remaining))),
      })
    : say(labels.over, {
        time: time(remaining),
      })
}

/** The time for questions in words: `Questions, 2:10`, and without a number where there is none left. */
export function questionsText(left: number, { labels, say, time }: Words): string {
  const seconds = Math.ceil(left)
  return seconds > 0
    ? say(labels.questionsLeft, {
        time: time(seconds),
      })
    : labels.questions
}
