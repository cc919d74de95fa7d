/** What a build was made from, as one hash: the same key means the same build. */
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Folders and files of the project that no build reads. */
const APART = new Set([
  'node_modules',
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
    .map(async (entry) => {
      if (!entry.isDirectory())
        return [entry.name]
      const inside = await readdir(join(root, entry.name), { recursive: true, withFileTypes: true })
      return inside.filter(file => file.isFile()).map(file => join(file.parentPath, file.name).slice(root.length + 1))
    }))
  return lists.flat().map(path => path.replaceAll('\\', '/')).sort()
}

/** SHA-256 over the names and contents of all inputs and over `variant` (audience, flags). */
export async function contentKey(root: string, variant: string): Promise<string> {
  const hash = createHash('sha256').update(variant)
  for (const path of await inputs(root))
    hash.update(`\0${path}\0`).update(await readFile(join(root, path)))
  return hash.digest('hex')
}
