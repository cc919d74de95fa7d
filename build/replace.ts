/** Putting a finished folder in the place of an old one, whole or not at all. */
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'

/**
 * Lets `fill` write into a new folder beside `dir`, then puts that folder in its place.
 * Where `fill` throws, what stood at `dir` stays and nothing is left beside it.
 */
export async function replaceDir(dir: string, fill: (fresh: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(dir), { recursive: true })
  const beside = await mkdtemp(join(dirname(dir), `.${basename(dir)}-`))
  try {
    const fresh = join(beside, 'new')
    await fill(fresh)
    const old = join(beside, 'old')
    await rename(dir, old).catch(ignoreMissing)
    await rename(fresh, dir)
  }
  finally {
    await rm(beside, { recursive: true, force: true })
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT')
    throw error
}

/** Writes a file beside where it belongs, then moves it there: nobody ever reads half of it. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const beside = `${path}.${process.pid}.tmp`
  try {
    await writeFile(beside, content)
    await rename(beside, path)
  }
  finally {
    await rm(beside, { force: true })
  }
}
