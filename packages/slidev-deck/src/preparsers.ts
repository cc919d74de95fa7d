/** The preparsers of a deck, for programs that read it without Slidev's command line. */
import type { PreparserExtensionLoader, SlidevPreparserExtension } from '@slidev/types'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { injectPreparserExtensionLoader } from '@slidev/parser/fs'

type Setup = (context: { filepath: string, headmatter: Record<string, unknown>, mode?: string }) => SlidevPreparserExtension[] | Promise<SlidevPreparserExtension[]>

const loadPreparsers: PreparserExtensionLoader = async (roots, headmatter, filepath, mode) => {
  const files = roots.map(root => join(root, 'setup/preparser.ts')).filter(existsSync)
  const extensions = await Promise.all(files.map(async file => (await setupIn(file))({ filepath, headmatter, mode })))
  return extensions.flat()
}

/**
 * Lets Slidev's parser load `setup/preparser.ts` of theme, addons and deck. Slidev's command line does the same on its
 * start (`setupPreparser` in `node/cli.ts`); its programming interface does not.
 */
export function withPreparsers(): void {
  injectPreparserExtensionLoader(loadPreparsers)
}

/** Node strips the types of a deck's own files; those of packages, under `node_modules`, it does not (ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING). */
async function setupIn(file: string): Promise<Setup> {
  if (!/[/\\]node_modules[/\\]/.test(file))
    return (await import(pathToFileURL(file).href)).default
  const { createJiti } = await import('jiti')
  return createJiti(import.meta.url).import(file, { default: true })
}
