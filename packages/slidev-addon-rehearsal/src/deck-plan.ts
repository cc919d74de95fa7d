import type { Deck } from 'slidev-deck/read'
/** The plan of a deck: its slides' seconds. */
import type { Plan } from './plan.ts'
import { Failure } from 'slidev-deck/cli/failure'
import { makePlan, PlanError } from './plan.ts'

/**
 * Plans a deck by its `duration:`, its `time:` lines and its notes.
 * @throws Failure naming the talk where the times don't add up
 */
export function planOf(entry: string, { slides, headmatter, durationSeconds }: Deck): Plan {
  try {
    return makePlan(slides.map(({ no, title, frontmatter, note }) => ({
      no,
      title,
      time: frontmatter.time,
      note,
    })), headmatter.duration === undefined
      ? undefined
      : durationSeconds)
  }
  catch (error) {
    throw error instanceof PlanError
      ? new Failure({ file: entry, problem: error.message }, { cause: error })
      : error
  }
}
