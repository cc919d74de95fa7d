/**
 * Building a site in a process of its own: Slidev and its bundler take a second to load and keep a processor busy, and
 * a process can be ended at any time without a word.
 */
import type { ChildProcess } from 'node:child_process'
import type { Answer } from './site-program.ts'
import type { SiteRequest } from './site.ts'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { cleanUpOnInterrupt } from 'slidev-deck/cli/cleanup'
import { Failure } from 'slidev-deck/cli/failure'

interface Builder {
  process: ChildProcess
  /** Whatever it ended of before it answered. */
  ended: Promise<Answer>
}

/** How long a builder may take to end when it is told to, in milliseconds. */
const PATIENCE_MS = 3000

/** By talk. */
const waiting = new Map<string, Builder>()

/** Starts to load what the next site of the talk at `entry` needs. Until it is asked for, it holds up nobody's end. */
export function prepareSite(entry: string): void {
  if (!waiting.has(entry))
    waiting.set(entry, startBuilder(entry))
}

function startBuilder(entry: string): Builder {
  const process = fork(join(import.meta.dirname, 'site-program.ts'), [entry], {
    // Flags of this program (`--input-type`) may not suit a file.
    execArgv: [],
    serialization: 'advanced',
  })
  process.unref()
  process.channel?.unref()
  return {
    process,
    ended: once(process, 'exit').then(([status, signal]) => ({
      fault: { problem: `the builder ended with ${signal ?? `status ${status}`}` },
    })),
  }
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
  const { process, ended } = waiting.get(request.entry) ?? startBuilder(request.entry)
  waiting.delete(request.entry)
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
  }
  finally {
    unregister()
    // It ends by itself, and needs a moment to keep what it compiled for the next time.
    if (process.connected)
      process.disconnect()
    process.unref()
  }
}
