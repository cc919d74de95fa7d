/** A run turned into the plan of the next one. */
import type { Plan, PlannedSlide } from './plan.ts'
import type { Run } from './run.ts'
import { INTERPRETERS } from 'slidev-deck/words'
import { PlanError } from './plan.ts'
import { secondsBySlide, stays } from './run.ts'
import { share } from './share.ts'

/** Seconds that a slide needs at the least: its words as fast as interpreters can follow, and its pauses. */
function leastSeconds({ words, pause = 0 }: PlannedSlide): number {
  return Math.max(1, Math.ceil(words / INTERPRETERS.fastest * 60) + pause)
}

/**
 * Budgets for the slides of `plan` in the proportions of a run, adding up to the talk's duration exactly.
 * A slide that the run did not come to, or that is kept for questions, keeps its budget; none becomes too fast
 * for interpreters.
 * @returns seconds by slide, in the order of the plan
 * @throws {PlanError} where the run is of another talk, reached no slide, or the words can't fit
 */
export function replan(plan: Plan, run: Run): number[] {
  sameTalk(plan, run)
  const spent = secondsBySlide(stays(run))
  const timed = plan.slides.filter(slide => slide.seconds > 0 && (spent.get(slide.no) ?? 0) > 0)
  if (!timed.length)
    throw new PlanError('The run spent no time on any slide of the plan')
  const total = timed.reduce((sum, slide) => sum + slide.seconds, 0)
  const least = timed.map(leastSeconds)
  try {
    const shares = share(total, timed.map(slide => spent.get(slide.no) ?? 0), least)
    return plan.slides.map(slide => shares[timed.indexOf(slide)] ?? slide.seconds)
  }
  catch {
    const needed = least.reduce((a, b) => a + b, 0)
    throw new PlanError(`The notes of the slides in the run need ${needed} s at ${INTERPRETERS.fastest} words a minute, and have ${total} s: cut ${(needed - total) * INTERPRETERS.fastest / 60} words first`)
  }
}

/** A title may have been reworded since the run; slides that came, went or changed places make it another talk. */
function sameTalk(plan: Plan, run: Run): void {
  const was = run.plan.slides.map(slide => slide.title)
  if (was.length !== plan.slides.length)
    throw new PlanError(`The run is of a talk with ${was.length} slides, this one has ${plan.slides.length}`)
  const moved = plan.slides.find(({ title }, i) => was[i] !== title && was.includes(title))
  if (moved)
    throw new PlanError(`Slide ${moved.no} (${moved.title}) was number ${was.indexOf(moved.title) + 1} in the run: rehearse the talk as it is now`)
}
