/** Running a program from its start to its end, and what that takes. */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { cleanUpOnInterrupt } from 'slidev-deck/cli/cleanup'
import { Failure } from 'slidev-deck/cli/failure'
import { Tally } from './process-stat.ts'

/** What one run took. */
export interface Usage {
  seconds: number
  /** Processor seconds of the program and all that it started, the browser too; Linux only, NaN elsewhere. */
  cpu: number
  /** The most memory that all of them had at one time, in MB; shared pages count in each. Linux only, NaN elsewhere. */
  peak: number
  stdout: string
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
  const child = spawn(process.execPath, args, {
    cwd,
    env: {
      ...process.env,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const unregister = cleanUpOnInterrupt(() => {
    child.kill('SIGINT')
    return ended
  })
  let stdout = ''
  let last = ''
  child.stdout.on('data', chunk => stdout += chunk)
  child.stderr.on('data', chunk => last = `${last}${chunk}`.slice(-2000))
  const usage = watch(child.pid ?? 0)
  try {
    const status = await ended
    const seconds = (performance.now() - start) / 1000
    if (status !== 0)
      throw new Failure(`${args.join(' ')} ended with status ${status}: ${fault(last || stdout)}`)
    return {
      seconds,
      ...usage(),
      stdout,
    }
  }
  finally {
    usage()
    unregister()
  }
}

/** Follows a process and its children; the function it returns ends that and gives what was used. */
function watch(pid: number): () => { cpu: number, peak: number } {
  if (process.platform !== 'linux')
    return () => ({ cpu: Number.NaN, peak: Number.NaN })
  const tally = new Tally(pid)
  const timer = setInterval(() => tally.look(readdirSync('/proc').map(Number).filter(Boolean), readStat), LOOK_MS)
  return () => {
    clearInterval(timer)
    return { cpu: tally.cpu, peak: tally.peak / 1e6 }
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
