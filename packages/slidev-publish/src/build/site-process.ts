/**
 * Building sites in a process of its own: Slidev and its bundler take a second to load and keep a processor busy, and
 * a process can be ended at any time without a word.
 */
import type { ChildProcess } from 'node:child_process'
import type { Answer } from './site-program.ts'
import type { SiteRequest } from './site.ts'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { cleanUpOnInterrupt } from 'slidev-deck/cli/cleanup'
import { Failure } from 'slidev-deck/cli/failure'

interface Builder {
  process: ChildProcess
  /** The folder of its talks: Slidev looks for addons and packages once, from the first talk on (`getRoots` in `node/resolver.ts`). */
  root: string
  /** Whatever it ended of before it answered. */
  ended: Promise<Answer>
  /** How many sites it has built. */
  sites: number
}

/** How long a builder may take to end when it is told to, in milliseconds. */
const PATIENCE_MS = 3000

/** How long a builder waits for another site, in milliseconds: those of one program follow at once. */
const IDLE_MS = 10_000

/** A builder's second site takes half the time of its first, but its memory grows, from 1.0 GB after the first site to 1.7 after the twelfth. */
const MOST_SITES = 6

/** The builder that has nothing to do, and when it goes. */
let waiting: Builder | undefined
let idle: NodeJS.Timeout | undefined

/** Starts to load what the next site of the talk at `entry` needs. Until it is asked for, it holds up nobody's end. */
export function prepareSite(entry: string): void {
  waiting ??= startBuilder(dirname(entry))
}

function startBuilder(root: string): Builder {
  const process = fork(join(import.meta.dirname, 'site-program.ts'), {
    // Flags of this program (`--input-type`) may not suit a file.
    execArgv: [],
    serialization: 'advanced',
  })
  const ended = once(process, 'exit').then(([status, signal]) => ({
    fault: { problem: `the builder ended with ${signal ?? `status ${status}`}` },
  }))
  release({ process })
  return { process, root, ended, sites: 0 }
}

/** Ends with the site that is being built. */
let building: Promise<void> = Promise.resolve()

/**
 * Builds a site as `site.ts` does, in another process, where alone that may be done. One after another: Slidev writes
 * the modules of a talk to `node_modules/.slidev/virtual` under names that do not depend on the talk (`import-glob.<hash>.ts`),
 * and of two builds at a time one finds the other's half written. @throws Failure with what it throws
 */
export async function buildSite(request: SiteRequest): Promise<void> {
  const built = building.then(() => buildNow(request))
  building = built.catch(() => {})
  return built
}

async function buildNow(request: SiteRequest): Promise<void> {
  const builder = takeBuilder(dirname(request.entry))
  const { process, ended } = builder
  process.ref()
  process.channel?.ref()
  const unregister = cleanUpOnInterrupt(async () => {
    // It takes away what it has half written.
    process.kill()
    const stuck = setTimeout(() => process.kill('SIGKILL'), PATIENCE_MS)
    await ended
    clearTimeout(stuck)
  })
  try {
    const answered = once(process, 'message').then(([answer]) => answer as Answer)
    // Where it is gone already, `ended` says so.
    process.send(request, () => {})
    const { fault, stack } = await Promise.race([answered, ended])
    if (fault)
      throw Object.assign(new Failure(fault), stack && { stack })
    builder.sites++
    // One that was prepared meanwhile stays instead.
    if (builder.sites < MOST_SITES && !waiting)
      keep(builder)
  }
  finally {
    unregister()
    release(builder)
    if (waiting !== builder)
      dismiss(builder)
  }
}

/** The builder that waits, if it is for talks in `root`, or a new one. */
function takeBuilder(root: string): Builder {
  clearTimeout(idle)
  const found = waiting
  waiting = undefined
  // While it waits, a system that is short of memory may have ended it.
  if (found?.root === root && found.process.connected)
    return found
  if (found)
    dismiss(found)
  return startBuilder(root)
}

/** Lets a builder wait for the next site. */
function keep(builder: Builder): void {
  waiting = builder
  idle = setTimeout(() => {
    waiting = undefined
    dismiss(builder)
  }, IDLE_MS).unref()
}

/** Lets this program end while a builder runs. */
function release({ process }: Pick<Builder, 'process'>): void {
  process.unref()
  process.channel?.unref()
}

/** It ends by itself, and needs a moment to keep what it compiled for the next time. */
function dismiss({ process }: Builder): void {
  if (process.connected)
    process.disconnect()
}
