/** What a build was made from, as one hash: the same key means the same build. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'

/** Folders and files of the project that no build reads. */
const APART = new Set([
  'node_modules',
  'build',
  'offline',
  'dist',
  'exports',
  'tests',
  'bench',
  'docs',
  'documents',
  'pdf',
  'server',
  'browser',
  'scripts',
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

/** SHA-256 over the names and contents of all inputs, over the builder (this folder and `offline/`) and over `variant` (audience, flags). */
async function contentKey(root: string, variant: string): Promise<string> {
  const hash = createHash('sha256').update(variant)
  const folders: [string, string[]][] = [
    [root, await inputs(root)],
  ]
  for (const builder of [
    import.meta.dirname,
    join(import.meta.dirname, '../offline'),
  ]) {
    folders.push([
      builder,
      (await filesBelow(builder)).sort(),
    ])
  }
  // One after another without a wait: for some hundred small files that takes a fifth of the time.
  for (const [folder, paths] of folders) {
    for (const path of paths)
      hash.update(`\0${path}\0`).update(readFileSync(join(folder, path)))
  }
  return hash.digest('hex')
}

/** The key of a talk's build for one audience. */
export async function buildKey(source: string, audience: string): Promise<string> {
  return contentKey(dirname(source), `${basename(source)} ${audience}`)
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
