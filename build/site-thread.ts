/** Building a site in a thread of its own: Slidev and its bundler take a second to load and keep a processor busy. */
import type { SiteRequest } from './site.ts'
import type { Thread } from './thread.ts'
import { startThread } from './thread.ts'

/** By talk. */
const waiting = new Map<string, Thread>()

/** Starts to load what the next site of the talk at `entry` needs. */
export function prepareSite(entry: string): void {
  if (!waiting.has(entry))
    waiting.set(entry, startThread(new URL('site-worker.ts', import.meta.url), entry))
}

/** Builds a site as `site.ts` does, in another thread, where alone that may be done. @throws what it throws */
export async function buildSite(request: SiteRequest): Promise<void> {
  prepareSite(request.entry)
  const thread = waiting.get(request.entry)!
  waiting.delete(request.entry)
  await thread.ask(request)
}
