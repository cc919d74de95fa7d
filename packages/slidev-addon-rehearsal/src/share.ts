/** Dividing whole seconds so that the parts add up. */

/**
 * Divides `total` whole seconds in proportion to `weights`, no part below its minimum; the parts add up exactly.
 * What rounding leaves goes to the largest remainders, the earlier slide first. Weights of nothing count as equal.
 * @throws {RangeError} where the minimums alone are more than the total
 */
export function share(total: number, weights: readonly number[], minimums: readonly number[] = weights.map(() => 0)): number[] {
  if (minimums.reduce((a, b) => a + b, 0) > total)
    throw new RangeError(`${total} s are less than the parts need`)
  const parts = [...minimums]
  let open = weights.map((_, i) => i)
  let left = total
  for (let settled = true; settled && open.length;) {
    const quota = quotas(left, open.map(i => weights[i] ?? 0))
    const short = open.filter((i, at) => (quota[at] ?? 0) < (minimums[i] ?? 0))
    settled = short.length > 0
    if (settled) {
      left -= short.reduce((sum, i) => sum + (minimums[i] ?? 0), 0)
      open = open.filter(i => !short.includes(i))
    }
    else {
      round(left, quota).forEach((seconds, at) => parts[open[at] ?? 0] = seconds)
    }
  }
  return parts
}

function quotas(total: number, weights: number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  return weights.map(weight => sum
    ? total * weight / sum
    : total / weights.length)
}

function round(total: number, quota: number[]): number[] {
  const whole = quota.map(Math.floor)
  const over = total - whole.reduce((a, b) => a + b, 0)
  const first = quota
    .map((value, at) => ({ at, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at)
    .slice(0, over)
  for (const { at } of first)
    whole[at] = (whole[at] ?? 0) + 1
  return whole
}
