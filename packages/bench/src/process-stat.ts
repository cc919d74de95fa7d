/** What Linux says of a process in `/proc/<pid>/stat` (proc_pid_stat(5)). */

export interface ProcessStat {
  parent: number
  /** Processor time, in the kernel and out of it, in seconds. */
  cpu: number
}

/** Linux counts in hundredths of a second towards programs, whatever the kernel's own clock. */
const TICKS_A_SECOND = 100

/** Reads one line of `/proc/<pid>/stat`. The name in brackets may hold spaces and brackets, so the fields are counted after it. */
export function parseStat(line: string): ProcessStat {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  // The first field here is the third of the manual, `state`.
  const field = (no: number) => Number(fields[no - 3])
  return {
    parent: field(4),
    cpu: (field(14) + field(15)) / TICKS_A_SECOND,
  }
}

/** The processor time of a program and of all that it starts, from looks at them taken every now and then. */
export class Tally {
  readonly #own = new Map<number, ProcessStat>()
  readonly #foreign = new Set<number>()

  constructor(root: number) {
    this.#own.set(root, { parent: 0, cpu: 0 })
  }

  /** Takes a look. `pids` are the processes that there are, `read` gives the line of one, or nothing where it is gone. */
  look(pids: readonly number[], read: (pid: number) => string | undefined): void {
    let open = pids.filter(pid => !this.#foreign.has(pid)).map(pid => ({
      pid,
      line: read(pid),
    }))
    // Numbers start anew some time, so that a child may come before its parent: again, until nothing is added.
    for (let before = Number.POSITIVE_INFINITY; open.length < before;) {
      before = open.length
      open = open.filter(({ pid, line }) => {
        if (line === undefined)
          return false
        const stat = parseStat(line)
        if (this.#own.has(pid) || this.#own.has(stat.parent)) {
          // One that has ended stays with what it had used when it was last seen.
          this.#own.set(pid, stat)
          return false
        }
        if (stat.parent !== 0 && !this.#foreign.has(stat.parent))
          return true
        this.#foreign.add(pid)
        return false
      })
    }
  }

  /** Seconds of processor time. */
  get cpu(): number {
    return Array.from(this.#own.values()).reduce((sum, { cpu }) => sum + cpu, 0)
  }
}
