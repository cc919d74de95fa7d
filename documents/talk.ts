/** What the documents say of a talk. */
import type { Outline } from '../deck/outline.ts'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { buildKey, cacheDir } from '../build/key.ts'
import { writeWhole } from '../build/replace.ts'
import { documentDate } from './date.ts'

export interface Talk extends Outline {
  date: Date
}

/** Reads a talk. @throws Failure where it can't be read */
export async function readTalk(entry: string): Promise<Talk> {
  const [outline, date] = await Promise.all([
    outlineOf(entry),
    documentDate(resolve(entry)),
  ])
  return { ...outline, date }
}

/** The outline as it was read last where nothing has changed since: the parser takes longer to load than all else here. */
async function outlineOf(entry: string): Promise<Outline> {
  const source = resolve(entry)
  const file = join(cacheDir(dirname(source)), basename(source, '.md'), 'outline.json')
  const key = await buildKey(source, 'outline').catch(() => undefined)
  const old = await readFile(file, 'utf8').then(JSON.parse).catch(() => undefined)
  if (key !== undefined && old?.key === key)
    return old.outline
  const { readOutline } = await import('../deck/outline.ts')
  const outline = await readOutline(entry)
  await writeWhole(file, JSON.stringify({ key, outline }))
  return outline
}
