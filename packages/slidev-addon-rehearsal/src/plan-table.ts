/** The plan of a talk as `npm run plan` prints it. */
import type { Plan, PlannedSlide, Verdict } from './plan.ts'
import { INTERPRETERS } from 'slidev-deck/words'
import { clock } from './duration.ts'
import { overall, slidePace, verdict } from './plan.ts'

/** The plan with everything that the table shows, for machines. */
export function planReport(plan: Plan): { seconds: number, words: number, wordsAMinute: number, slides: (PlannedSlide & { wordsAMinute?: number, verdict: Verdict })[] } {
  return {
    seconds: plan.seconds,
    ...overall(plan),
    slides: plan.slides.map(slide => ({
      ...slide,
      wordsAMinute: slidePace(slide),
      verdict: verdict(slide),
    })),
  }
}

/** A line for each slide (number, headline, budget, words, words a minute, when it is due), the sums, and what to mend. */
export function planTable(plan: Plan): string {
  const { slides, words, wordsAMinute } = planReport(plan)
  const width = Math.max(...slides.map(slide => slide.title.length))
  const line = (no: string | number, title: string, budget: string, words: string | number, pace: string, start: string, note = '') =>
    `${String(no).padStart(3)}  ${title.padEnd(width)}  ${budget.padStart(6)}  ${String(words).padStart(5)}  ${pace.padStart(9)}  ${start.padStart(6)}  ${note}`.trimEnd()
  return [
    line('', 'Slide', 'Budget', 'Words', 'Words/min', 'Starts'),
    ...slides.map(slide => line(
      slide.no,
      slide.title,
      clock(slide.seconds),
      slide.words,
      slide.wordsAMinute === undefined
        ? '–'
        : slide.wordsAMinute.toFixed(0),
      clock(slide.start),
      slide.verdict === 'fine'
        ? ''
        : slide.verdict,
    )),
    line('', 'The talk', clock(plan.seconds), words, wordsAMinute.toFixed(0), clock(plan.seconds)),
    '',
    ...advice(slides),
  ].join('\n')
}

function advice(slides: { no: number, verdict: Verdict }[]): string[] {
  const named = (wanted: Verdict) => slides.filter(slide => slide.verdict === wanted).map(slide => slide.no).join(', ')
  const reasons: [Verdict, string][] = [
    ['too fast', `Too fast for interpreters, over ${INTERPRETERS.fastest} words a minute`],
    ['too slow', `Too slow, under ${INTERPRETERS.slowest} words a minute`],
    ['held', 'Kept for questions, without time in the talk'],
  ]
  const lines = reasons.filter(([wanted]) => named(wanted)).map(([wanted, why]) => `${why}: slide ${named(wanted)}`)
  return lines.length
    ? lines
    : ['Every slide has a pace that interpreters can follow.']
}
