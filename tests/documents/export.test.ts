import type { Exported } from 'slidev-publish/documents/exported'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { homedir, hostname, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import process from 'node:process'
import { unzipSync } from 'fflate'
import { exportDocuments } from 'slidev-publish/documents/export'
import { readTalk } from 'slidev-publish/documents/talk'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { useBrowser } from '../support/deck.ts'
import { EPOCH, exportedDocuments, exportedPdf, PDFS, plain } from '../support/documents.ts'

const { browser } = useBrowser()
const talk = await readTalk('slides.md')
let dir: string
let all: Exported[]
/** Where these tests alone write. */
let own: string
beforeAll(async () => {
  ({ dir, all } = await exportedDocuments())
  own = await mkdtemp(join(tmpdir(), 'export-'))
  vi.stubEnv('SOURCE_DATE_EPOCH', String(EPOCH))
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(own, { recursive: true, force: true })
})

describe('an export', () => {
  it('says what it wrote, and how much', async () => {
    expect(all.map(({ file, pages }) => [
      basename(file),
      pages,
    ])).toEqual([
      ['brussels-2025.pptx', talk.slides.length],
      ['slides', talk.slides.length],
      ['brussels-2025.pdf', talk.slides.length],
      [
        'brussels-2025-handout.pdf',
        expect.any(Number),
      ],
      ['brussels-2025-leaflet.pdf', 2],
    ])
    expect(all[0]?.bytes).toBe((await readFile(join(dir, 'brussels-2025.pptx'))).length)
  })

  it('names in README.txt each file that it wrote and no other, and which hold what is spoken', async () => {
    const entries = (await readFile(join(dir, 'README.txt'), 'utf8')).trim().split('\n\n').slice(1)
    const names = entries.map(entry => entry.split('\n')[0]?.replace(/\/$/, ''))
    expect(names).toEqual(all.map(({ file }) => basename(file)).sort())
    expect(names.filter((_, index) => entries[index]?.includes('HOLDS WHAT IS SPOKEN'))).toEqual(['brussels-2025-handout.pdf', 'brussels-2025.pptx'])
  })

  it('gives the same bytes again', async () => {
    const again = join(own, 'again')
    for (const output of [
      join(again, '1'),
      join(again, '2'),
    ]) {
      await exportDocuments({
        ...plain,
        all: true,
        output,
        range: '1-3,7',
        browser: Promise.resolve(browser()),
      })
    }
    for (const file of [
      'brussels-2025.pdf',
      'brussels-2025-handout.pdf',
      'brussels-2025-leaflet.pdf',
      'brussels-2025.pptx',
      'README.txt',
      'slides/01.png',
      'slides/07.png',
    ])
      expect((await readFile(join(again, '1', file))).equals(await readFile(join(again, '2', file))), file).toBe(true)
  })

  it('puts nothing of the machine into any file', async () => {
    const machine = [
      process.cwd(),
      homedir(),
      tmpdir(),
      'file://',
      'node_modules',
      'HeadlessChrome',
      'Linux',
      ...hostname().length > 3
        ? [
            hostname(),
          ]
        : [],
    ].filter(word => word.length > 3)
    const parts = unzipSync(await readFile(join(dir, 'brussels-2025.pptx')))
    const pdfs = await Promise.all(PDFS.map(exportedPdf))
    const powerPoint = Object.entries(parts).filter(([path]) => !path.endsWith('.png')).map(([path, bytes]) => path + new TextDecoder().decode(bytes)).join()
    for (const word of machine) {
      for (const { raw } of pdfs) expect(raw).not.toContain(word)
      expect(powerPoint).not.toContain(word)
    }
  })

  it('makes the other documents where some can\'t be made, names these, and takes away nothing that is not its own', async () => {
    const output = join(own, 'failing')
    await mkdir(join(output, 'brussels-2025-handout.pdf'), { recursive: true })
    await mkdir(join(output, 'slides'))
    await writeFile(join(output, 'brussels-2025.pptx'), 'of last week')
    await writeFile(join(output, 'slides/notes.txt'), 'mine')
    const { made, failed } = await exportDocuments({
      ...plain,
      all: true,
      output,
      range: '1',
      browser: Promise.resolve(browser()),
    })
    expect(made.map(({ file }) => basename(file))).toEqual(['brussels-2025.pdf', 'brussels-2025-leaflet.pdf'])
    expect(failed.map(({ error }) => (error as Error).message)).toEqual([
      expect.stringContaining('brussels-2025.pptx was not written by this program and would be lost'),
      expect.stringContaining('slides holds notes.txt, which was not written by this program and would be lost'),
      expect.stringContaining('brussels-2025-handout.pdf is a folder, and a file is to be written there'),
    ])
    expect((await readdir(output)).sort()).toEqual([
      'README.txt',
      'brussels-2025-handout.pdf',
      'brussels-2025-leaflet.pdf',
      'brussels-2025.pdf',
      'brussels-2025.pptx',
      'slides',
    ])
    expect(await readFile(join(output, 'brussels-2025.pptx'), 'utf8')).toBe('of last week')
    expect(await readFile(join(output, 'slides/notes.txt'), 'utf8')).toBe('mine')
  })

  it.each([
    [
      'a range outside the deck',
      { range: '1-99' },
      'outside the deck, which has slides 1 to',
    ],
    [
      'a folder for a file',
      { output: '.' },
      'is a folder: name a file',
    ],
    [
      'a file for a folder',
      { all: true, output: 'slides.md' },
      'is a file: with --all, name a folder',
    ],
  ])('refuses %s before it does anything', async (_, request, message) => {
    await expect(exportDocuments({
      ...plain,
      ...request,
    })).rejects.toThrow(message)
  })
})
