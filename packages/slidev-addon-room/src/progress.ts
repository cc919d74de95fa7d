/** Where the talk is, and what of it listeners may see: what has been on the screen, never more. */
import type { Place } from './talk.ts'

/** What a presenter window tells: where it is, and when it was moved there (0: it was only opened there). */
export interface Told extends Place {
  /** Milliseconds since 1970. */
  time: number
}

/** More clicks than any slide has. Slidev itself says a million where it goes back to a slide that is fully revealed. */
const MOST_CLICKS = 1000

/** What a window told, read from JSON; undefined where it is anything else. */
export function readTold(value: unknown, slides: number): Told | undefined {
  const { slide, clicks, time } = (value ?? {}) as Partial<Record<keyof Told, unknown>>
  const isWhole = (number: unknown, from: number, to: number): number is number => Number.isInteger(number) && (number as number) >= from && (number as number) <= to
  return isWhole(slide, 1, slides) && isWhole(clicks, 0, Number.MAX_SAFE_INTEGER) && isWhole(time, 0, Number.MAX_SAFE_INTEGER)
    ? {
        slide,
        clicks: Math.min(clicks, MOST_CLICKS),
        time,
      }
    : undefined
}

export class Progress {
  #told: Told | undefined
  /** The most clicks with which each slide was on the screen. */
  readonly #seen = new Map<number, number>()
  readonly #slides: number
  readonly #isAhead: boolean

  /** @param slides how many the talk has @param isAhead whether listeners may see all of them at any time */
  constructor(slides: number, isAhead = false) {
    this.#slides = slides
    this.#isAhead = isAhead
  }

  /** Where the speaker is; nothing until a presenter window has told it. */
  get place(): Place | undefined {
    return this.#told && { slide: this.#told.slide, clicks: this.#told.clicks }
  }

  /** The same, with the time of the last move. */
  get told(): Told | undefined {
    return this.#told
  }

  /**
   * Takes what a window tells, and says whether the talk has moved. Of two windows that of the later move is right: one
   * that was just opened, or tells late what it had followed, moves nobody. The same move may be told again with other
   * clicks, once its slide is loaded and says how many it has.
   */
  tell(told: Told): boolean {
    const before = this.#told
    const isCorrection = before && told.time === before.time && told.time > 0 && told.slide === before.slide
    if (before && told.time <= before.time && !isCorrection)
      return false
    if (!before) {
      // The program was started again in the middle of the talk: what comes before has been seen.
      for (let slide = 1; slide < told.slide; slide++)
        this.#seen.set(slide, Number.POSITIVE_INFINITY)
    }
    // To the next slide past its clicks: the slide is over.
    if (before?.slide === told.slide - 1)
      this.#seen.set(before.slide, Number.POSITIVE_INFINITY)
    this.#told = told
    this.#seen.set(told.slide, Math.max(told.clicks, this.#seen.get(told.slide) ?? 0))
    return before?.slide !== told.slide || before.clicks !== told.clicks
  }

  /** How many clicks of a slide may be seen; undefined where it has not been on the screen. */
  seen(slide: number): number | undefined {
    return this.#isAhead
      ? Number.POSITIVE_INFINITY
      : this.#seen.get(slide)
  }

  /** The slides that may be seen, in order. */
  get seenSlides(): number[] {
    return Array.from({ length: this.#slides }, (_, index) => index + 1).filter(slide => this.seen(slide) !== undefined)
  }
}
