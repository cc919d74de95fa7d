/** What to cut, so that the talk fits. */
import type { RunResult } from './statistics.ts'

export interface Cut {
  no: number
  title: string
  /** Seconds to save. */
  seconds: number
  /** Words to strike from the note, at the pace at which the slide was spoken. */
  words: number
}

/**
 * What to cut so that a run over the plan comes back to it: from the slides that are most over theirs, and no more
 * than it takes. Nothing where the run kept within the plan.
 */
export function cuts({ slides, difference }: Pick<RunResult, 'slides' | 'difference'>): Cut[] {
  let left = difference
  return slides
    .filter(slide => (slide.difference ?? 0) > 0)
    .sort((a, b) => (b.difference ?? 0) - (a.difference ?? 0) || a.no - b.no)
    .flatMap(({ no, title, words, seconds = 0, difference = 0 }) => {
      const save = Math.min(left, difference)
      left -= Math.max(0, save)
      return save > 0
        ? [
            {
              no,
              title,
              seconds: save,
              words: Math.min(words, Math.ceil(save * words / seconds)),
            },
          ]
        : []
    })
}
