/** How the runs of a talk develop. */
import type { Words } from './labels/index.ts'
import type { Run } from './run.ts'
import type { RunResult } from './statistics.ts'
import { results } from './statistics.ts'

/** How one of them went. */
export interface TrendPoint extends Pick<Run, 'id' | 'startedAt'>, RunResult {}

export interface Trend {
  /** Oldest first. */
  points: TrendPoint[]
  /** Seconds by which each run is longer than the one before, by the least-squares line; only over complete runs. */
  change: number | undefined
}

/** The runs in the order they were held, and where they are heading; a run cut short says nothing about that. */
export function trend(runs: readonly Run[]): Trend {
  const points = [...runs]
    .sort((a, b) => a.startedAt.localeCompare(b.startedAt) || a.id.localeCompare(b.id))
    .map(run => ({
      id: run.id,
      startedAt: run.startedAt,
      ...results(run),
    }))
  return {
    points,
    change: slope(points.filter(point => point.complete).map(point => point.seconds)),
  }
}

/** The slope of the least-squares line through the values, one step apart. */
function slope(values: number[]): number | undefined {
  if (values.length < 2)
    return undefined
  const middle = (values.length - 1) / 2
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  const over = values.reduce((sum, value, i) => sum + (i - middle) * (value - mean), 0)
  return over / values.reduce((sum, _, i) => sum + (i - middle) ** 2, 0)
}

/** The trend in words. */
export function trendText({ points, change }: Trend, { labels, say }: Words): string {
  const count = points.filter(point => point.complete).length
  if (change === undefined)
    return count ? labels.trendOne : labels.trendNone
  const seconds = Math.abs(Math.round(change))
  if (!seconds)
    return say(labels.trendSteady, { count })
  return say(change > 0
    ? labels.trendLonger
    : labels.trendShorter, { count, seconds })
}
