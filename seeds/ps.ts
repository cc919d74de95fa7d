import { data } from './data.ts'
import { ps } from './words/ps.ts'

export const {
  acronyms,
  agenda,
  benchmarks,
  claims,
  commitments,
  contestedAbroad,
  contestedHome,
  conveners,
  datasets,
  flight,
  labels,
  method,
  points,
  questions,
  reaches,
  regionMap,
  rights,
  rightsToday,
  risks,
  securityDemands,
  settlement,
  source,
  stakeholders,
  tasks,
} = data(ps)
