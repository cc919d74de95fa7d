import type { Seed } from './claim.ts'
import { benchmarks } from './benchmarks.ts'
import { commitments, securityDemands } from './commitments.ts'
import { contested, contestedAbroad, contestedHome } from './contested.ts'
import { conveners } from './conveners.ts'
import { populationShare } from './population.ts'
import { rights } from './rights.ts'
import { risks } from './risks.ts'
import { tasks } from './tasks.ts'

export { claims } from './claims.ts'

/** What a slide's `shows:` can name: all of `benchmarks`, or one record as `benchmarks.aid`. */
export const datasets: Readonly<Record<string, readonly Seed[]>> = {
  benchmarks,
  commitments,
  contested,
  contestedAbroad,
  contestedHome,
  conveners,
  populationShare: [
    { id: 'share', ...populationShare },
  ],
  rights,
  risks,
  securityDemands,
  tasks,
}
