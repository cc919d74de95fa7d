/** Runs in words, as the page of rehearsals has them. */
import type { Cut } from './cuts.ts'
import type { Run } from './run.ts'
import type { RunResult } from './statistics.ts'
import { clock, durationText } from './duration.ts'

/** When a run began, in the reader's own time: `2 Dec 2025, 19:30`. */
export function runName({ startedAt }: Pick<Run, 'startedAt'>): string {
  return new Date(startedAt).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })
}

/** A name for the file of a run: `rehearsal-2025-12-02T18-30-00`. */
export function fileName({ startedAt }: Pick<Run, 'startedAt'>): string {
  return `rehearsal-${startedAt.slice(0, 19).replaceAll(':', '-')}`
}

/** How a run went as a whole: `15:20 spoken, 0:20 over the plan.` */
export function summary({ seconds, difference, complete }: RunResult, ended: boolean): string {
  const against = difference
    ? `${clock(difference)} ${difference > 0
      ? 'over'
      : 'under'} the plan`
    : 'exactly as planned'
  const reach = complete
    ? ''
    : ended ? '; cut short, so measured by the slides it reached' : '; still going on'
  return `${clock(seconds)} spoken, ${against}${reach}.`
}

/** What to cut on one slide: `22s, about 40 words`. */
export function cutText({ seconds, words }: Cut): string {
  return `${durationText(seconds)}${words
    ? `, about ${words} ${words === 1
      ? 'word'
      : 'words'}`
    : ''}`
}
