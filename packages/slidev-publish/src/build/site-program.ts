/** The program that `site-process.ts` starts: builds one site after another, as they are asked for. */
import type { SiteRequest } from './site.ts'
import { enableCompileCache } from 'node:module'
import process from 'node:process'
import { inOneLine } from 'slidev-deck/cli/failure'

export interface Answer {
  /** What went wrong, in one line; without one, all went well. */
  problem?: string
  stack?: string
}

// Whoever started it has gone, or has what it wanted.
process.once('disconnect', () => process.exit())
// As in `packages/slidev-publish/bin/export.ts`.
enableCompileCache()

const { buildSite } = await import('./site.ts')

process.on('message', async (request: SiteRequest) => {
  const answer = await buildSite(request).then((): Answer => ({}), (error): Answer => ({
    problem: inOneLine(error),
    stack: error.stack,
  }))
  process.send?.(answer)
})
