import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { spokenText } from 'slidev-deck/words'
import { cacheDir } from 'slidev-publish/build/key'
import { readTalk } from 'slidev-publish/documents/talk'
import { describe, expect, it } from 'vitest'
import { acronyms } from '../../seeds/en.ts'

const talk = await readTalk('slides.md')

describe('readTalk', () => {
  it('knows what the documents are called and say of themselves', () => {
    expect(talk).toMatchObject({
      name: 'brussels-2025',
      lang: 'en-GB',
      author: expect.stringContaining('speaker'),
    })
    expect(talk.subject).not.toMatch(/\s{2}/)
    expect(talk.keywords).toContain('Afghanistan')
  })

  it('knows when each slide is due and for how long', () => {
    const [first, second] = talk.slides
    expect(first?.start).toBe(0)
    expect(second?.start).toBe(first?.seconds)
  })

  it('has files of its own for the brief talk', async () => {
    expect(talk).toMatchObject({ name: 'brussels-2025', pictures: 'slides' })
    expect(await readTalk('brief.md')).toMatchObject({ name: 'brussels-2025-brief', pictures: 'brussels-2025-brief-slides' })
  })

  it('reads it anew where what was kept of it is spoilt', async () => {
    const kept = join(cacheDir('.'), 'slides', 'outline.json')
    await writeFile(kept, '{"key":')
    expect(await readTalk('slides.md')).toEqual(talk)
    expect(JSON.parse(await readFile(kept, 'utf8')).outline.title).toBe(talk.title)
  })

  it('refuses a talk that is not there', async () => {
    await expect(readTalk('nowhere.md')).rejects.toThrow('nowhere.md')
  })
})

describe('acronyms', () => {
  it('are all in the list that the handout explains', () => {
    const known = acronyms.map(({ short }) => short)
    const used = talk.slides.flatMap(({ title, note }) => `${title} ${spokenText(note)}`.match(/\b[A-Z]{2,}\b/g) ?? [])
    expect([
      ...new Set(used),
    ].filter(word => !known.includes(word))).toEqual([])
  })
})
