import { Buffer } from 'node:buffer'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { spokenText } from 'slidev-deck/words'
import { readTalk } from 'slidev-publish/documents/talk'
import { beforeAll, describe, expect, it } from 'vitest'
import { bare, exportedDocuments } from '../support/documents.ts'

const talk = await readTalk('slides.md')
let dir: string
beforeAll(async () => {
  dir = (await exportedDocuments()).dir
})

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '\'',
}

/** The words of an XML file, its five entities decoded. */
const textOf = (xml: Uint8Array) => strFromU8(xml).replace(/<[^>]*>/g, ' ').replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')

describe('the PowerPoint and the pictures', () => {
  it('has a slide with its note for each slide of the deck', async () => {
    const parts = unzipSync(await readFile(join(dir, 'brussels-2025.pptx')))
    const notes = Object.entries(parts).filter(([path]) => /notesSlides\/notesSlide\d+\.xml$/.test(path)).map(([, bytes]) => bare(textOf(bytes)))
    expect(notes).toHaveLength(talk.slides.length)
    for (const { note } of talk.slides)
      expect(notes.some(words => words.replaceAll(/ (?:click|pause)(?= )/g, '').includes(bare(spokenText(note))))).toBe(true)
  })

  it('has a picture of 2560 × 1440 for each slide', async () => {
    const names = (await readdir(join(dir, 'slides'))).filter(name => !name.startsWith('.'))
    expect(names).toEqual(talk.slides.map(({ no }) => `${String(no).padStart(2, '0')}.png`))
    for (const name of names) {
      const head = Buffer.from(await readFile(join(dir, 'slides', name)))
      expect([
        head.readUInt32BE(16),
        head.readUInt32BE(20),
      ]).toEqual([2560, 1440])
    }
  })
})
