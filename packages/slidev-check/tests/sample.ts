import type { CheckedTalk } from '../src/talk.ts'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDeck } from 'slidev-deck/read'
import { onTestFinished } from 'vitest'

/** The file of a talk of this Markdown, for one test. */
export async function fileOf(markdown: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'check-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const entry = join(folder, 'slides.md')
  await writeFile(entry, markdown)
  return entry
}

/** A talk of this Markdown, for one test. */
export async function talkOf(markdown: string): Promise<CheckedTalk> {
  const entry = await fileOf(markdown)
  const deck = await readDeck(entry)
  return {
    entry,
    deck,
    texts: new Map([
      entry,
      ...deck.slides.map(({ source }) => source.file),
    ].map(file => [file, markdown])),
  }
}

/** A talk whose slides have these settings, each with a headline and a body. */
export function slidesOf(...slides: { settings?: string, body?: string }[]): Promise<CheckedTalk> {
  return talkOf(slides.map(({ settings = 'class: plain', body = '' }, index) => `---\n${settings}\n---\n\n# Slide ${index + 1}\n\n${body}\n`).join('\n'))
}
