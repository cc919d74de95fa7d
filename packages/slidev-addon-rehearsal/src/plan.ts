import { countWords, INTERPRETERS, pauseSeconds, SPOKEN_A_MINUTE, wordsAMinute } from 'slidev-deck/words'
/** The plan of a talk: the seconds of every slide, and whether they add up. */
import { clock, durationText, parseDuration } from './duration.ts'
import { share } from './share.ts'

/** What the plan needs to know of a slide. */
export interface SlideToPlan {
  no: number
  title: string
  /** The slide's `time:`, as written. */
  time?: unknown
  note?: string
}

export interface PlannedSlide {
  no: number
  title: string
  words: number
  seconds: number
  /** Seconds of planned pauses among them; nothing where the note has none. */
  pause?: number
  /** The second of the talk at which the slide is due. */
  start: number
}

export interface Plan {
  seconds: number
  slides: PlannedSlide[]
}

/** How a slide's words fit its seconds; `held` slides have no time: they are kept for questions. */
export type Verdict = 'fine' | 'too fast' | 'too slow' | 'held'

/** The plan does not hold; the message has every reason in one line. */
export class PlanError extends Error {}

/** Seconds of a talk that says nothing of its length, in its times or its notes: Slidev's own default. */
const DEFAULT_DURATION = 30 * 60

/**
 * Plans a talk: slides with a `time:` keep it, the others share the rest by the length of their notes; a slide without a
 * note counts as one with a note of average length. `duration` is the talk's length as the headmatter has it; without one
 * the talk takes its times, and for each other slide as long as its note takes to say.
 * @throws {PlanError} where a time can't be read, or the times don't add up to the duration, with the difference
 */
export function makePlan(slides: readonly SlideToPlan[], duration: unknown): Plan {
  const reasons: string[] = []
  const read = (what: string, value: unknown) => {
    try {
      return parseDuration(value)
    }
    catch (error) {
      reasons.push(`${what}: ${(error as Error).message}`)
      return 0
    }
  }
  const whole = duration === undefined || duration === null
    ? undefined
    : read('duration in the headmatter', duration)
  const fixed = slides.map(slide => slide.time === undefined || slide.time === null
    ? undefined
    : read(`time of slide ${slide.no} (${slide.title})`, slide.time))
  if (reasons.length)
    throw new PlanError(reasons.join('; '))
  const words = slides.map(slide => countWords(slide.note))
  const budgets = whole === undefined
    ? speakingTimes(fixed, words, slides.map(({ note }) => pauseSeconds(note)))
    : fillIn(whole, fixed, words)
  return startTimes(whole ?? budgets.reduce((sum, seconds) => sum + seconds, 0), slides, words, budgets)
}

/** The values, with their mean in place of each that is 0; all 1 where all are 0. */
function fairly(values: readonly number[]): number[] {
  const given = values.filter(value => value > 0)
  const mean = given.length
    ? given.reduce((sum, value) => sum + value, 0) / given.length
    : 1
  return values.map(value => value || mean)
}

/** Seconds of each slide in a talk without a duration: its time, else what its note takes to say. */
function speakingTimes(fixed: (number | undefined)[], words: number[], pauses: number[]): number[] {
  const spoken = words.map((count, at) => fixed[at] ?? count / SPOKEN_A_MINUTE * 60 + (pauses[at] ?? 0))
  const open = spoken.filter((_, at) => fixed[at] === undefined)
  const scale = spoken.every(seconds => seconds === 0)
    ? DEFAULT_DURATION / open.length
    : 1
  const mean = fairly(spoken)
  return fixed.map((time, at) => time ?? Math.max(1, Math.round((mean[at] ?? 0) * scale)))
}

function fillIn(seconds: number, fixed: (number | undefined)[], words: number[]): number[] {
  const budgeted = fixed.reduce<number>((sum, time) => sum + (time ?? 0), 0)
  const open = fixed.flatMap((time, at) => time === undefined
    ? [at]
    : [])
  const left = seconds - budgeted
  const sums = `The slides' times add up to ${clock(budgeted)}, the talk's duration is ${clock(seconds)}`
  if (!open.length && left !== 0) {
    throw new PlanError(`${sums}: ${durationText(Math.abs(left))} too ${left < 0
      ? 'much'
      : 'little'}`)
  }
  if (left < open.length)
    throw new PlanError(`${sums}: ${durationText(Math.max(0, left))} left for the ${open.length} slides without a time`)
  const shares = share(left, fairly(open.map(at => words[at] ?? 0)), open.map(() => 1))
  return fixed.map((time, at) => time ?? shares[open.indexOf(at)] ?? 0)
}

function startTimes(seconds: number, slides: readonly SlideToPlan[], words: number[], budgets: number[]): Plan {
  let start = 0
  return {
    seconds,
    slides: slides.map(({ no, title, note }, at) => {
      const pause = pauseSeconds(note)
      const slide = {
        no,
        title,
        words: words[at] ?? 0,
        seconds: budgets[at] ?? 0,
        ...pause > 0 && { pause },
        start,
      }
      start += slide.seconds
      return slide
    }),
  }
}

/** Words a minute on a slide in the time that its pauses leave; nothing for a slide without time. */
export function slidePace({ words, seconds, pause = 0 }: Pick<PlannedSlide, 'words' | 'seconds' | 'pause'>): number | undefined {
  return seconds > 0
    ? wordsAMinute(words, seconds - pause) ?? Infinity
    : undefined
}

/** Whether interpreters can follow the slide: 120 words a minute at most, and 80 at least, or the room waits. */
export function verdict(slide: Pick<PlannedSlide, 'words' | 'seconds' | 'pause'>): Verdict {
  const pace = slidePace(slide)
  if (pace === undefined)
    return 'held'
  if (pace > INTERPRETERS.fastest)
    return 'too fast'
  return pace < INTERPRETERS.slowest
    ? 'too slow'
    : 'fine'
}

/** Words and words a minute over the whole talk, pauses apart; slides kept for questions are not spoken in it. */
export function overall({ seconds, slides }: Plan): { words: number, wordsAMinute: number } {
  const spoken = slides.filter(slide => slide.seconds > 0)
  const words = spoken.reduce((sum, slide) => sum + slide.words, 0)
  const pauses = spoken.reduce((sum, { pause = 0 }) => sum + pause, 0)
  return { words, wordsAMinute: wordsAMinute(words, seconds - pauses) ?? 0 }
}
