import { readFile } from 'node:fs/promises'
import { lookup } from 'mrmime'

/** The file as a `data:` address. */
export async function dataUri(path: string): Promise<string> {
  const type = lookup(path.toLowerCase()) ?? 'application/octet-stream'
  return `data:${type};base64,${(await readFile(path)).toString('base64')}`
}
