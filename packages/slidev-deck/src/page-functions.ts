/** Functions that run in a browser's page. */
import { fileURLToPath } from 'node:url'
import { compileFunction } from 'node:vm'

/**
 * What the module at `entry` exports, as functions for `page.evaluate`. Playwright sends a function to the page as its
 * text, where nothing is left of what it imports; these carry the module with all its imports, bundled, and run it anew with
 * each call. A question of less than some 60 lines that shares nothing is asked by a function that stands alone instead.
 */
export function pageFunctions<Module>(entry: URL): () => Promise<Module> {
  let functions: Promise<Module> | undefined
  return () => functions ??= bundled(entry)
}

async function bundled<Module>(entry: URL): Promise<Module> {
  // Takes 30 ms to load, which most programs do without.
  const { build } = await import('rolldown')
  const { output: [{ code, exports }] } = await build({
    input: fileURLToPath(entry),
    write: false,
    output: { format: 'iife', name: 'bundle' },
  })
  return Object.fromEntries(exports.map(name => [
    name,
    compileFunction(`${code}\nreturn bundle.${name}(input)`, ['input']),
  ])) as Module
}
