/** The program that `site-process.ts` starts: builds one site after another, as they are asked for. */
import type { Fault } from 'slidev-deck/fault'
import type { SiteRequest } from './site.ts'
import { enableCompileCache } from 'node:module'
import process from 'node:process'
import { inspect } from 'node:util'
import { inOneLine } from 'slidev-deck/cli/failure'

export interface Answer {
  /** What went wrong; without it, all went well. */
  fault?: Fault
  /** Where it was thrown, and what caused it. */
  stack?: string
}

// Whoever started it has gone, or has what it wanted.
process.once('disconnect', () => process.exit())
// As in `packages/slidev-publish/bin/export.ts`.
enableCompileCache()

const { buildSite } = await import('./site.ts')

process.on('message', async (request: SiteRequest) => {
  const answer = await buildSite(request).then((): Answer => ({}), (error): Answer => ({
    fault: error.fault ?? {
      problem: inOneLine(error),
    },
    stack: inspect(error),
  }))
  process.send?.(answer)
})
