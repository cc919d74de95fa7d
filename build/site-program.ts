/** The program that `site-process.ts` starts, for the talk that it names. */
import type { SiteRequest } from './site.ts'
import { enableCompileCache } from 'node:module'
import { dirname } from 'node:path'
import process from 'node:process'
import { inOneLine } from '../cli/failure.ts'
import { readDeck } from '../deck/read.ts'
import { standIns, withStandIns } from './stand-ins.ts'

export interface Answer {
  /** What went wrong, in one line; without one, all went well. */
  problem?: string
  stack?: string
}

// Whoever started it has gone, or has what it wanted.
process.once('disconnect', () => process.exit())
// As in `scripts/export.ts`.
enableCompileCache()

const entry = process.argv[2] ?? ''
// What is wrong with the talk is for the builder to say.
const headmatter = await readDeck(entry).then(deck => deck.headmatter, () => ({}))
const { buildSite } = await withStandIns(await standIns(dirname(entry), headmatter), () => import('./site.ts'))

process.once('message', async (request: SiteRequest) => {
  const answer = await buildSite(request).then((): Answer => ({}), (error): Answer => ({
    problem: inOneLine(error),
    stack: error.stack,
  }))
  process.send?.(answer)
})
