import type { TestProject } from 'vitest/node'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { step } from 'slidev-deck/cli/progress'
import { findBrowser } from 'slidev-publish/browser/find'
import { buildDeck } from 'slidev-publish/build/build'
import { serve } from 'slidev-publish/server/serve'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the presenting build of the talk is served, with a slash at the end. */
    deckUrl: string
    /** An empty folder, for what tests make once for all of them. */
    sharedDir: string
  }
}

/** Once for all tests of the deck: a browser is found, the deck is built, a server runs. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // The tests and the programs that they start take the same one without looking again.
  process.env.CHROMIUM_PATH = (await findBrowser()).executablePath
  // They start a hundred programs: those of which the modules are compiled already start in two thirds of the time. Node's own
  // folder for this would keep the modules of every copy of the project for good.
  process.env.NODE_COMPILE_CACHE = resolve('node_modules/.cache/tests-compiled')
  await rm(process.env.NODE_COMPILE_CACHE, { recursive: true, force: true })
  const { dir } = await step('Building the deck', () => buildDeck({ audience: 'presenting' }))
  const server = await serve(dir, { port: 0 })
  project.provide('deckUrl', server.url)
  const sharedDir = await mkdtemp(join(tmpdir(), 'tests-'))
  project.provide('sharedDir', sharedDir)
  return async () => {
    await server.close()
    await rm(sharedDir, { recursive: true, force: true })
  }
}
