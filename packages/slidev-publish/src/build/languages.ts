/** A site in several languages: that of each is built on its own and kept, and put together from there. */
import type { SiteLanguages } from '../site-languages.ts'
import type { Audience, Build } from './build.ts'
import { createHash } from 'node:crypto'
import { cp, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { replaceDir } from 'slidev-deck/replace'
import { mapConcurrently } from '../concurrency.ts'
import { siteLanguages } from '../languages.ts'
import { buildDeck } from './build.ts'
import { KEY_FILE, keyIn } from './key.ts'
import { checkFolder, MARK, markFolder } from './own-files.ts'

interface LanguageRequest {
  entry: string
  path: string
  /** The talk's PDF in this language. */
  pdf?: string
}

/** The site of each language for one audience, as parts of one site. Those that are built already are taken. */
export async function buildLanguages(requests: readonly LanguageRequest[], audience: Audience): Promise<(Build & { path: string })[]> {
  const { all, siteUrl } = await siteLanguages(requests)
  return mapConcurrently(2, requests, async ({ entry, path, pdf }) => {
    const languages: SiteLanguages = { own: path, all, siteUrl }
    return {
      ...await buildDeck({
        entry,
        audience,
        pdf,
        languages,
      }),
      path,
    }
  })
}

/**
 * Puts the shared sites of all languages into `outDir`, that of the talk's own file at its root, the others below it.
 * The folder is replaced as a whole, and stays as it is where nothing has changed.
 * @throws Failure where the folder holds something else
 */
export async function joinLanguages(builds: readonly (Build & { path: string })[], outDir: string): Promise<string> {
  const dir = resolve(outDir)
  const key = builds.reduce((hash, build) => hash.update(`${build.path} ${build.key}\n`), createHash('sha256')).digest('hex')
  if (await keyIn(dir) === key)
    return dir
  await checkFolder(dir)
  await replaceDir(dir, async (fresh) => {
    for (const build of builds) {
      await cp(build.dir, join(fresh, build.path), {
        recursive: true,
        filter: source => ![KEY_FILE, MARK].includes(basename(source)),
      })
    }
    await writeFile(join(fresh, KEY_FILE), key)
    await markFolder(fresh)
  })
  return dir
}
