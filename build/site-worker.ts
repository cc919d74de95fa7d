/** The thread that `site-thread.ts` starts, for the talk that it is given. */
import type { SiteRequest } from './site.ts'
import { enableCompileCache } from 'node:module'
import { dirname } from 'node:path'
import { workerData } from 'node:worker_threads'
import { readDeck } from '../deck/read.ts'
import { standIns, withStandIns } from './stand-ins.ts'
import { answer } from './thread.ts'

// As in `scripts/export.ts`; a thread keeps its own.
enableCompileCache()

const entry = workerData as string
// What is wrong with the talk is for the builder to say.
const headmatter = await readDeck(entry).then(deck => deck.headmatter, () => ({}))
const { buildSite } = await withStandIns(await standIns(dirname(entry), headmatter), () => import('./site.ts'))
answer<SiteRequest>(buildSite)
