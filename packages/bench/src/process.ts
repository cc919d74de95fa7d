/** Running a program from its start to its end, and what that takes. */
import type { ExecFileException } from 'node:child_process'
import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { promisify } from 'node:util'
import { cleanUpOnInterrupt } from 'slidev-deck/cli/cleanup'
import { Failure } from 'slidev-deck/cli/failure'
import { Tally } from './process-stat.ts'

/** What one run took. */
export interface Usage {
  seconds: number
  /** Processor seconds of the program and all that it started, the browser too; Linux only, NaN elsewhere. */
  cpu: number
}

/** The wall clock of several runs, and their processor time. */
export const wall = (runs: readonly Usage[]) => runs.map(({ seconds }) => seconds)
export const cpu = (runs: readonly Usage[]) => runs.map(run => run.cpu)

export interface RunOptions {
  cwd?: string
  /** Added to this program's own environment. */
  env?: Record<string, string>
}

/** Between two looks at what runs: short enough to miss little of a process that ends, and 2 % of one processor. */
const LOOK_MS = 10

/** Runs a program of Node. @throws Failure with what it said last where it ends with another status than 0 */
export async function runNode(args: readonly string[], { cwd, env }: RunOptions = {}): Promise<Usage> {
  const start = performance.now()
  const ended = promisify(execFile)(process.execPath, args, {
    cwd,
    env: {
      ...process.env,
      ...env,
    },
    maxBuffer: Infinity,
  })
  const unregister = cleanUpOnInterrupt(() => {
    ended.child.kill('SIGINT')
    return ended.catch(() => {})
  })
  const used = watch(ended.child.pid ?? 0)
  try {
    await ended
    return {
      seconds: (performance.now() - start) / 1000,
      cpu: used(),
    }
  }
  catch (error) {
    const { code, stdout, stderr } = error as ExecFileException & Record<'stdout' | 'stderr', string>
    throw new Failure(`${args.join(' ')} ended with status ${code}: ${fault(stderr || stdout)}`, { cause: error })
  }
  finally {
    used()
    unregister()
  }
}

/** Follows a process and its children; the function it returns ends that and gives the processor seconds that they used. */
function watch(pid: number): () => number {
  if (process.platform !== 'linux')
    return () => Number.NaN
  const tally = new Tally(pid)
  const timer = setInterval(() => tally.look(readdirSync('/proc').map(Number).filter(Boolean), readStat), LOOK_MS)
  return () => {
    clearInterval(timer)
    return tally.cpu
  }
}

function readStat(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  }
  catch {
    return undefined
  }
}

/** The line that names an error, else the last one that was written. */
function fault(output: string): string | undefined {
  const lines = output.trim().split('\n')
  return lines.find(line => /error/i.test(line)) ?? lines.at(-1)
}
