/** What a build was made from, as one hash: the same key means the same build. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'

/** Folders and files of the project that no build reads. */
const APART = new Set([
  'node_modules',
  'packages',
  'dist',
  'exports',
  'tests',
  'docs',
  'README.md',
  'LICENSE',
])

/** Every file that can go into a build of the deck in `root`, sorted, relative to it. */
export async function inputs(root: string): Promise<string[]> {
  const top = await readdir(root, { withFileTypes: true })
  const lists = await Promise.all(top
    .filter(entry => !entry.name.startsWith('.') && !APART.has(entry.name))
    .map(async entry => entry.isDirectory()
      ? filesBelow(root, entry.name)
      : [entry.name]))
  return lists.flat().sort()
}

/** The packages with what builds a deck and what goes into it: all whose names begin with `slidev-`, beside this one. */
const PACKAGES = join(import.meta.dirname, '../../..')

/** What they hold beside that. */
const BESIDE = /(?:^|\/)(?:node_modules|tests|bin|README\.md)(?:\/|$)|^slidev-publish\/src\/(?:browser|documents|room|server)\/|^slidev-addon-room\/src\/(?:page|server)\//

/** Every file of those packages that can go into a build, sorted, relative to `folder`. */
export async function packageInputs(): Promise<{ folder: string, files: string[] }> {
  const names = (await readdir(PACKAGES)).filter(name => name.startsWith('slidev-'))
  const lists = await Promise.all(names.map(name => filesBelow(PACKAGES, name)))
  return {
    folder: PACKAGES,
    files: lists.flat().filter(file => !BESIDE.test(file)).sort(),
  }
}

/** The language in a file's name: `fr` in `slides.fr.md`. */
const LANGUAGE = /^[^/]+\.([a-z]{2,3}(?:-[A-Za-z0-9]+)*)\.md$/

/** Whether a talk may take slides from a file: a translation takes none from one in another language, nor does the talk itself. */
function mayImport(talk: string, file: string): boolean {
  const language = LANGUAGE.exec(file)?.[1]
  return language === undefined || language === LANGUAGE.exec(talk)?.[1]
}

/**
 * The key of a build of the talk at `source`: SHA-256 over the names and contents of all inputs, over the packages that
 * build, and over `variant` (audience, flags).
 */
export async function buildKey(source: string, variant: string): Promise<string> {
  const root = dirname(source)
  const talk = basename(source)
  const hash = createHash('sha256').update(`${talk} ${variant}`)
  const packages = await packageInputs()
  const folders: [string, string[]][] = [
    [
      root,
      (await inputs(root)).filter(file => mayImport(talk, file)),
    ],
    [packages.folder, packages.files],
  ]
  // One after another without a wait: for some hundred small files that takes a fifth of the time.
  for (const [folder, paths] of folders) {
    for (const path of paths)
      hash.update(`\0${path}\0`).update(readFileSync(join(folder, path)))
  }
  return hash.digest('hex')
}

/** Where the key of a build is kept, inside it, so that both are replaced as one. */
export const KEY_FILE = '.build-key'

/** The key of the build in `dir`; empty where there is none. */
export function keyIn(dir: string): Promise<string> {
  return readFile(join(dir, KEY_FILE), 'utf8').catch(() => '')
}

/** Every file below a folder, relative to it. */
export async function filesBelow(root: string, folder = ''): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
  return entries.filter(entry => entry.isFile())
    .map(file => relative(root, join(file.parentPath, file.name)).replaceAll('\\', '/'))
}

/** SHA-256 of a file's content. */
export async function fileHash(path: string): Promise<string> {
  return createHash('sha256').update(await readFile(path)).digest('hex')
}

/** The folder in `node_modules` for what can be made again at any time. */
export function cacheDir(root: string): string {
  return join(root, 'node_modules', '.cache', 'slidev-publish')
}
