import { benchmarks } from './benchmarks.ts'
import { conveners } from './conveners.ts'
import { risks } from './risks.ts'
import { tasks } from './tasks.ts'

/** A part of the talk, for the picture of the whole on the second slide. */
export interface AgendaPart {
  readonly count: number
  readonly label: string
  /** The `routeAlias` of the slide on which it begins. */
  readonly to: string
}

export const agenda: readonly AgendaPart[] = [
  { count: conveners.length, label: 'conveners open the door', to: 'conveners' },
  { count: benchmarks.length, label: 'benchmarks measure progress', to: 'benchmarks' },
  { count: risks.length, label: 'risks show the stakes', to: 'risks' },
  { count: tasks.length, label: 'tasks unite the room', to: 'ask' },
]
