/** What the documents say of a talk. */
import type { Outline } from './outline.ts'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { writeWhole } from 'slidev-deck/replace'
import { fromSetup } from 'slidev-deck/setup-file'
import { buildKey, cacheDir } from '../build/key.ts'
import { documentDate } from './date.ts'

/** A short form that slides or notes use, and what it is short for. */
export interface Acronym {
  readonly short: string
  readonly full: string
}

/** A term in the languages of a talk, by their codes: `{ en: 'benchmark', fr: 'critère' }`. */
export type Term = Readonly<Record<string, string>>

export interface Talk extends Outline {
  date: Date
  /** For the handout: what the deck hands in by `setup/handout.ts`. */
  acronyms: readonly Acronym[]
  names: readonly Term[]
  terms: readonly Term[]
  attributed?: Attributed
  /** What the subject of each document and the handout's first sheet say of a translation that nobody has reviewed. */
  draftLine?: string
}

/** Sentences that leave a claim to someone else. */
export interface Attributed {
  /** What is in such a sentence. */
  readonly words: RegExp
  /** What ❞, which they bear, says. */
  readonly label: string
}

/** What a deck may hand in by `setup/handout.ts`. */
interface HandedIn {
  acronyms?: readonly Acronym[]
  /** Names, and other terms, that are to be said in the same way everywhere. */
  names?: readonly Term[]
  terms?: readonly Term[]
  attributed?: Attributed
  /** "Unofficial draft translation" in the language of the deck. */
  draft?: string
}

/** Reads a talk. @throws Failure where it can't be read */
export async function readTalk(entry: string): Promise<Talk> {
  const [outline, date] = await Promise.all([
    outlineOf(entry),
    documentDate(resolve(entry)),
  ])
  const { acronyms = [], names = [], terms = [], attributed, draft } = await fromSetup<HandedIn>(dirname(resolve(entry)), 'handout', outline.lang)
  const draftLine = outline.draft
    ? draft
    : undefined
  return {
    ...outline,
    subject: [outline.subject, draftLine].filter(Boolean).join(' '),
    date,
    acronyms,
    names,
    terms,
    attributed,
    draftLine,
  }
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
