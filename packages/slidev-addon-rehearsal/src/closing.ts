/** Where the talk ends and its backup pages begin. */
import type { Plan, PlannedSlide } from './plan.ts'

/**
 * The number of the closing slide: the last one with time of its own. What follows it has none and is kept for questions.
 * A talk without any time ends with its last slide.
 */
export function closingSlide({ slides }: Pick<Plan, 'slides'>): number {
  return (slides.findLast(({ seconds }) => seconds > 0) ?? slides.at(-1))?.no ?? 1
}

/** The slides after the closing one. */
export function backupPages(plan: Pick<Plan, 'slides'>): PlannedSlide[] {
  const closing = closingSlide(plan)
  return plan.slides.filter(({ no }) => no > closing)
}
