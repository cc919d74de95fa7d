/** Which files and folders an export or a build has written itself, and so may replace. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { extname, join, relative } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { Failure } from 'slidev-deck/cli/failure'
import { fileHash } from './key.ts'

/** In a folder, the names and contents of all that was written into it. */
export const MARK = '.written.json'

/** What the metadata of our PDFs and PowerPoint files name as the program that made them. */
export const CREATOR = 'Slidev'

/** Every file of a folder by its path in it, but the mark. */
async function filesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  return entries.filter(entry => !entry.isDirectory())
    .map(entry => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter(path => path !== MARK)
    .sort()
}

/** Marks a folder as written, with all that it holds now. */
export async function markFolder(dir: string): Promise<void> {
  const files = await Promise.all((await filesIn(dir)).map(async path => [path, await fileHash(join(dir, path))] as const))
  await writeFile(join(dir, MARK), `${JSON.stringify(Object.fromEntries(files), null, 2)}\n`)
}

/** Makes sure that a folder may be replaced: it is not there, or empty, or just as it was written. @throws Failure naming what else it holds */
export async function checkFolder(dir: string): Promise<void> {
  const found = await stat(dir).catch(() => undefined)
  if (!found)
    return
  const refuse = (what: string) => new Failure(`${dir} holds ${what}, which was not written by this program and would be lost: take it away or name another folder`)
  if (!found.isDirectory())
    throw new Failure(`${dir} is a file, and a folder is to be written there: name another one`)
  const files = await filesIn(dir)
  const written = await readFile(join(dir, MARK), 'utf8').then(JSON.parse).catch(() => ({})) as Record<string, string>
  for (const path of files) {
    if (!Object.hasOwn(written, path) || written[path] !== await fileHash(join(dir, path)))
      throw refuse(path)
  }
}

/** Makes sure that a document may be replaced: it is not there, or its metadata say that it was written here. @throws Failure */
export async function checkFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => undefined)
  if (!found)
    return
  if (found.isDirectory())
    throw new Failure(`${file} is a folder, and a file is to be written there: name another one`)
  if (!isOurs(file, await readFile(file)))
    throw new Failure(`${file} was not written by this program and would be lost: move it or name another file`)
}

function isOurs(file: string, content: Uint8Array): boolean {
  if (extname(file).toLowerCase() !== '.pptx')
    return new TextDecoder('latin1').decode(content).includes(`<xmp:CreatorTool>${CREATOR}</xmp:CreatorTool>`)
  try {
    const { 'docProps/app.xml': properties } = unzipSync(content, {
      filter: ({ name }) => name === 'docProps/app.xml',
    })
    return properties !== undefined && strFromU8(properties).includes(`<Application>${CREATOR}</Application>`)
  }
  catch {
    return false
  }
}
