/** Putting a finished folder in the place of an old one, whole or not at all. */
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import process from 'node:process'
import { cleanUpOnInterrupt } from './cli/cleanup.ts'

/**
 * Lets `fill` write into a new folder beside `dir`, then puts that folder in its place.
 * Where `fill` throws, what stood at `dir` stays and nothing is left beside it.
 */
export async function replaceDir(dir: string, fill: (fresh: string) => Promise<void>): Promise<void> {
  await mkdir(dirname(dir), { recursive: true })
  const beside = await mkdtemp(join(dirname(dir), `.${basename(dir)}-`))
  const old = join(beside, 'old')
  const remove = () => rm(beside, { recursive: true, force: true })
  // Where the new folder does not stand yet, the old one goes back.
  const undo = () => rename(old, dir).catch(() => {}).then(remove)
  const unregister = cleanUpOnInterrupt(undo)
  try {
    const fresh = join(beside, 'new')
    await fill(fresh)
    await rename(dir, old).catch(ignoreMissing)
    await rename(fresh, dir)
    await remove()
  }
  catch (error) {
    await undo()
    throw error
  }
  finally {
    unregister()
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
  const remove = () => rm(beside, { force: true })
  const written = writeFile(beside, content)
  const unregister = cleanUpOnInterrupt(() => written.finally(remove))
  try {
    await written
    await rename(beside, path)
  }
  finally {
    unregister()
    await remove()
  }
}
