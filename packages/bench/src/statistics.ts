/** What a handful of measurements come to. */

/** The value below which the share `q` (0 to 1) of the samples lies, between two samples in proportion. NaN without samples. */
export function quantile(samples: readonly number[], q: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * q
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5)
}

/** One number for several samples, and how far they lie apart: the least and the greatest. */
export interface Figure {
  value: number
  low: number
  high: number
  samples: number[]
}

/** The median of the samples, one for each run; `value` where it is computed otherwise. */
export function figure(samples: readonly number[], value = median(samples)): Figure {
  return {
    value,
    low: Math.min(...samples),
    high: Math.max(...samples),
    samples: [...samples],
  }
}

/**
 * One median against another. The spread is that of the runs taken in pairs: both sides of a pair were measured one
 * after the other, so that what slowed the machine down slowed both.
 */
export function ratio(samples: readonly number[], against: readonly number[]): Figure {
  if (samples.length !== against.length)
    throw new Error(`${samples.length} runs can't be paired with ${against.length}`)
  return figure(samples.map((sample, run) => sample / (against[run] ?? Number.NaN)), median(samples) / median(against))
}
