import type { Seed } from './claim.ts'
import { benchmarks } from './benchmarks.ts'
import { commitments, securityDemands } from './commitments.ts'
import { contestedAbroad, contestedHome, points } from './contested.ts'
import { conveners } from './conveners.ts'
import { flight } from './flight.ts'
import { reaches } from './reach.ts'
import { rights, rightsToday } from './rights.ts'
import { risks } from './risks.ts'
import { settlement } from './settlement.ts'
import { stakeholders } from './stakeholders.ts'
import { tasks } from './tasks.ts'

export { claims } from './claims.ts'

/** What a slide's `shows:` can name: all of `benchmarks`, or one record as `benchmarks.aid`. */
export const datasets: Readonly<Record<string, readonly Seed[]>> = {
  benchmarks,
  commitments,
  contestedAbroad,
  contestedHome,
  conveners,
  flight: [flight],
  points,
  reaches,
  rights,
  rightsToday: [rightsToday],
  risks,
  securityDemands,
  settlement: [settlement],
  stakeholders,
  tasks,
}
