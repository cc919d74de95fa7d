import { benchmarks } from './benchmarks.ts'
import { conveners } from './conveners.ts'
import { risks } from './risks.ts'
import { tasks } from './tasks.ts'

/** A part of the talk, for the picture of the whole on the second slide. */
export interface AgendaPart {
  readonly count: number
  /** What is counted, and what it does: read as one line. */
  readonly what: string
  readonly does: string
  /** The `routeAlias` of the slide on which it begins. */
  readonly to: string
  /** Whether it is the part that the headline speaks of. */
  readonly lead?: boolean
}

export const agenda: readonly AgendaPart[] = [
  {
    count: conveners.length,
    what: 'conveners',
    does: 'open the door',
    to: 'conveners',
  },
  {
    count: benchmarks.length,
    what: 'benchmarks',
    does: 'measure progress',
    to: 'benchmarks',
    lead: true,
  },
  {
    count: risks.length,
    what: 'risks',
    does: 'show the stakes',
    to: 'risks',
  },
  {
    count: tasks.length,
    what: 'tasks',
    does: 'unite the room',
    to: 'ask',
  },
]
