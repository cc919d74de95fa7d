/** Functions that run in a browser's page. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileFunction } from 'node:vm'
import { writeWhole } from './replace.ts'

/** A module with all that it imports as one script, and the hash of each file that it is made of. */
interface Bundle {
  code: string
  exports: string[]
  files: Record<string, string>
}

/** Beside the packages, as what is in it comes from them. */
const CACHE = join(import.meta.dirname, '../../../node_modules/.cache/page-functions')

/**
 * What the module at `entry` exports, as functions for `page.evaluate`. Playwright sends a function to the page as its
 * text, where nothing is left of what it imports; these carry the module with all its imports, bundled, and run it anew with
 * each call. A question of less than some 60 lines that shares nothing is asked by a function that stands alone instead.
 */
export function pageFunctions<Module>(entry: URL): () => Promise<Module> {
  let functions: Promise<Module> | undefined
  return () => functions ??= functionsOf(fileURLToPath(entry)) as Promise<Module>
}

async function functionsOf(entry: string): Promise<object> {
  const { code, exports } = await bundleOf(entry)
  return Object.fromEntries(exports.map(name => [
    name,
    compileFunction(`${code}\nreturn bundle.${name}(input)`, ['input']),
  ]))
}

/** The bundle, which is kept: with Rolldown it takes 50 ms of a processor, most of them to load it. */
async function bundleOf(entry: string): Promise<Bundle> {
  const file = join(CACHE, `${hash(entry)}.json`)
  const kept: Bundle | undefined = await readFile(file, 'utf8').then(JSON.parse).catch(() => undefined)
  if (kept && isCurrent(kept))
    return kept
  const { rolldown } = await import('rolldown')
  const made = await rolldown({ input: entry })
  const { output: [{ code, exports }] } = await made.generate({ format: 'iife', name: 'bundle' })
  const paths = await made.watchFiles
  await made.close()
  const bundle = {
    code,
    exports,
    files: Object.fromEntries(paths.map(path => [
      path,
      hash(readFileSync(path)),
    ])),
  }
  // Where it can't be kept, it is made anew the next time.
  await writeWhole(file, JSON.stringify(bundle)).catch(() => {})
  return bundle
}

function isCurrent({ files }: Bundle): boolean {
  try {
    return Object.entries(files).every(([path, digest]) => hash(readFileSync(path)) === digest)
  }
  catch {
    return false
  }
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
