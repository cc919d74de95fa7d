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
  const over = slides
    .filter(slide => !slide.isBackup && (slide.difference ?? 0) > 0)
    .sort((a, b) => (b.difference ?? 0) - (a.difference ?? 0) || a.no - b.no)
  const found: Cut[] = []
  let left = difference
  for (const { no, title, words, seconds: spoken = 0, difference = 0 } of over) {
    const seconds = Math.min(left, difference)
    if (seconds <= 0)
      break
    left -= seconds
    found.push({
      no,
      title,
      seconds,
      words: Math.min(words, Math.ceil(seconds * words / spoken)),
    })
  }
  return found
}
