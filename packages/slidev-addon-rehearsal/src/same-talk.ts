/** Which talk a recorded run is of. */
import type { Plan } from './plan.ts'
import type { Run } from './run.ts'

/**
 * Whether a run is of a talk: of its title, or, where that was corrected since, of its slides, when at least half of the
 * headlines of both are the same. The short talk that is made of a long one shares fewer.
 */
export function isOfTalk(run: Pick<Run, 'deck' | 'plan'>, deck: string, plan: Plan | undefined): boolean {
  if (run.deck === deck || !plan)
    return run.deck === deck
  const was = new Set(run.plan.slides.map(({ title }) => title))
  const is = new Set(plan.slides.map(({ title }) => title))
  const both = [...is].filter(title => was.has(title)).length
  return both >= (was.size + is.size - both) / 2
}
