/** What the documents say of a talk. */
import type { Outline } from './outline.ts'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { languageOf } from 'slidev-deck/language'
import { writeWhole } from 'slidev-deck/replace'
import { buildKey, cacheDir } from '../build/key.ts'
import { documentDate } from './date.ts'

/** A short form that slides or notes use, and what it is short for. */
export interface Acronym {
  readonly short: string
  readonly full: string
}

export interface Talk extends Outline {
  date: Date
  /** For the handout: what the deck hands in by `setup/handout.ts`. */
  acronyms: readonly Acronym[]
}

/** Reads a talk. @throws Failure where it can't be read */
export async function readTalk(entry: string): Promise<Talk> {
  const [outline, date] = await Promise.all([
    outlineOf(entry),
    documentDate(resolve(entry)),
  ])
  return { ...outline, date, acronyms: await acronymsOf(dirname(resolve(entry)), outline.lang) }
}

/** The `acronyms` that `setup/handout.fr.ts` exports for a deck in French, or `setup/handout.ts`; none where there is no such file. */
async function acronymsOf(root: string, lang: string): Promise<readonly Acronym[]> {
  const file = [`setup/handout.${languageOf(lang)}.ts`, 'setup/handout.ts'].map(name => join(root, name)).find(name => existsSync(name))
  return file
    ? (await import(pathToFileURL(file).href)).acronyms
    : []
}

/** The outline as it was read last where nothing has changed since: the parser takes longer to load than all else here. */
async function outlineOf(entry: string): Promise<Outline> {
  const source = resolve(entry)
  const file = join(cacheDir(dirname(source)), basename(source, '.md'), 'outline.json')
  const key = await buildKey(source, 'outline').catch(() => undefined)
  const old = await readFile(file, 'utf8').then(JSON.parse).catch(() => undefined)
  if (key !== undefined && old?.key === key)
    return old.outline
  const { readOutline } = await import('./outline.ts')
  const outline = await readOutline(entry)
  await writeWhole(file, JSON.stringify({ key, outline }))
  return outline
}
