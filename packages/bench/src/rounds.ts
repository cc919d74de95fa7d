/** Measuring several things against one another on a machine that is never quite at rest. */

/** The order of a round: each round another begins, so that none has always the same one before it. */
export function orderOf<T>(all: readonly T[], round: number): T[] {
  const first = round % all.length
  return [
    ...all.slice(first),
    ...all.slice(0, first),
  ]
}

export interface Rounds {
  /** How often each is measured. */
  runs: number
  /** Whether each runs once before, unmeasured, so that what is kept on disk is there. */
  warmUp?: boolean
  /** Told before each measurement: "run 2 of 5, stock". */
  report: (detail: string) => void
}

/** Measures every contestant `runs` times, in turn. Gives the samples of each in the order of the rounds. */
export async function inTurn<Name extends string, Sample>(contestants: Record<Name, () => Promise<Sample>>, { runs, warmUp = false, report }: Rounds): Promise<Record<Name, Sample[]>> {
  const names = Object.keys(contestants) as Name[]
  const samples = Object.fromEntries(names.map(name => [name, []])) as unknown as Record<Name, Sample[]>
  for (const name of warmUp
    ? names
    : []) {
    report(`warming up, ${name}`)
    await contestants[name]()
  }
  for (let round = 0; round < runs; round++) {
    for (const name of orderOf(names, round)) {
      report(`run ${round + 1} of ${runs}, ${name}`)
      samples[name].push(await contestants[name]())
    }
  }
  return samples
}
