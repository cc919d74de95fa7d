/** Runs in words, as the page of rehearsals has them. */
import type { Cut } from './cuts.ts'
import type { Words } from './labels/index.ts'
import type { Run } from './run.ts'
import type { RunResult } from './statistics.ts'
import { languageOf } from 'slidev-deck/language'
import { durationText } from './duration.ts'

/** When a run began, in the reader's own time: `2 Dec 2025, 19:30`. */
export function runName({ startedAt }: Pick<Run, 'startedAt'>, { lang }: Pick<Words, 'lang'>): string {
  return new Date(startedAt).toLocaleString(languageOf(lang) === 'en'
    ? 'en-GB'
    : lang, { dateStyle: 'medium', timeStyle: 'short' })
}

/** A name for the file of a run: `rehearsal-2025-12-02T18-30-00`. */
export function fileName({ startedAt }: Pick<Run, 'startedAt'>): string {
  return `rehearsal-${startedAt.slice(0, 19).replaceAll(':', '-')}`
}

/** How a run went as a whole: `15:20 spoken, 0:20 over the plan; 1:10 on backup pages.` */
export function summary({ seconds, backupSeconds, difference, complete }: RunResult, ended: boolean, { labels, say, time }: Words): string {
  const against = difference
    ? say(difference > 0
        ? labels.overPlan
        : labels.underPlan, {
        time: time(difference),
      })
    : labels.asPlanned
  const reach = complete
    ? ''
    : ended ? labels.cutShort : labels.goingOn
  const backup = backupSeconds
    ? say(labels.onBackupPages, {
        time: time(backupSeconds),
      })
    : ''
  return say(labels.summary, {
    time: time(seconds),
    against,
    reach: reach + backup,
  })
}

/** What to cut on one slide: `22s, about 40 words`. */
export function cutText({ seconds, words }: Cut, { lang, labels, say, count, time }: Words): string {
  const values = {
    time: languageOf(lang) === 'en'
      ? durationText(seconds)
      : time(seconds),
  }
  return words
    ? count(labels.cutWords, words, values)
    : say(labels.cut, values)
}
