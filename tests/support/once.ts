/** What several test files need, made once for all of them. */
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inject, vi } from 'vitest'

/** Tests run in several processes: the first one that gets here makes it, in a folder of its own; the others wait until it has. */
export async function once<Made>(name: string, make: (dir: string) => Promise<Made>): Promise<{ dir: string, made: Made }> {
  const dir = join(inject('sharedDir'), name)
  const result = `${dir}.json`
  if (await mkdir(dir).then(() => true, () => false)) {
    const outcome = await make(dir).then(made => ({ made }), (error: unknown) => ({
      error: String(error),
    }))
    await writeFile(`${result}.part`, JSON.stringify(outcome))
    await rename(`${result}.part`, result)
  }
  await vi.waitUntil(() => stat(result).catch(() => false), { timeout: 170_000, interval: 100 })
  const outcome = JSON.parse(await readFile(result, 'utf8')) as { made: Made } | { error: string }
  if ('error' in outcome)
    throw new Error(outcome.error)
  return { dir, made: outcome.made }
}
