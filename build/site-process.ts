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
import { cleanUpOnInterrupt } from '../cli/cleanup.ts'
import { Failure } from '../cli/failure.ts'

/** By talk. */
const waiting = new Map<string, ChildProcess>()

/** Starts to load what the next site of the talk at `entry` needs. Until it is asked for, it holds up nobody's end. */
export function prepareSite(entry: string): void {
  if (waiting.has(entry))
    return
  const builder = fork(join(import.meta.dirname, 'site-program.ts'), [entry], {
    // Flags of this program (`--input-type`) may not suit a file.
    execArgv: [],
    serialization: 'advanced',
  })
  builder.unref()
  builder.channel?.unref()
  waiting.set(entry, builder)
}

/** Builds a site as `site.ts` does, in another process, where alone that may be done. @throws Failure with what it throws */
export async function buildSite(request: SiteRequest): Promise<void> {
  prepareSite(request.entry)
  const builder = waiting.get(request.entry)!
  waiting.delete(request.entry)
  builder.ref()
  builder.channel?.ref()
  const ended = once(builder, 'exit')
  const keep = cleanUpOnInterrupt(async () => {
    builder.kill('SIGKILL')
    await ended
  })
  try {
    const answered = once(builder, 'message')
    builder.send(request)
    const answer = await Promise.race([
      answered.then(([message]) => message as Answer),
      ended.then(([status, signal]): Answer => ({ problem: `the builder ended with ${signal ?? `status ${status}`}` })),
    ])
    if (answer.problem !== undefined)
      throw Object.assign(new Failure(answer.problem), answer.stack && { stack: answer.stack })
  }
  finally {
    keep()
    // It ends by itself, and needs a moment to keep what it compiled for the next time.
    if (builder.connected)
      builder.disconnect()
    builder.unref()
  }
}
