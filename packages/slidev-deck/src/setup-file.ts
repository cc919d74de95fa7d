/** What a deck hands in by a file of its own. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { codeOf } from './language.ts'

/** The file `setup/<name>.ts` of the deck in `root`, or that for its language: `setup/claims.fr.ts` for French. */
export function setupFile(root: string, name: string, lang = ''): string | undefined {
  return [`${name}.${codeOf(lang)}`, name].map(file => join(root, `setup/${file}.ts`)).find(file => existsSync(file))
}

/** What that file exports; nothing where there is none. */
export async function fromSetup<T>(root: string, name: string, lang?: string): Promise<Partial<T>> {
  const file = setupFile(root, name, lang)
  return file
    ? await import(pathToFileURL(file).href)
    : {}
}
