import type { Exported } from '../../documents/export.ts'
import type { OutlineItem, ReadPdf } from './read-pdf.ts'
import { Buffer } from 'node:buffer'
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { homedir, hostname, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import process from 'node:process'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { exportDocuments } from '../../documents/export.ts'
import { readTalk } from '../../documents/talk.ts'
import { checkPdf } from '../../pdf/check.ts'
import { checkFile } from '../../pdf/file-check.ts'
import { spokenText } from '../../rehearsal/words.ts'
import { benchmarks } from '../../seeds/benchmarks.ts'
import { conveners } from '../../seeds/conveners.ts'
import { risks } from '../../seeds/risks.ts'
import { readPdf } from './read-pdf.ts'

const talk = await readTalk('slides.md')
const brief = await readTalk('brief.md')
const plain = {
  entry: 'slides.md',
  all: false,
  dark: false,
  withClicks: false,
}

/** Words without the signs that Markdown and typography put among them. */
const bare = (text: string) => text.replace(/<[^>]*>/g, ' ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

let dir: string
let all: Exported[]
const files = new Map<string, Uint8Array>()
let deck: ReadPdf
let handout: ReadPdf

async function pdf(file: string): Promise<Uint8Array> {
  const bytes = files.get(file) ?? new Uint8Array(await readFile(join(dir, file)))
  files.set(file, bytes)
  return bytes
}

beforeAll(async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1764720000')
  dir = await mkdtemp(join(tmpdir(), 'documents-'))
  all = await exportDocuments({ ...plain, all: true, output: dir })
  await exportDocuments({
    ...plain,
    output: join(dir, 'dark.pdf'),
    dark: true,
  })
  await exportDocuments({
    ...plain,
    output: join(dir, 'clicks.pdf'),
    withClicks: true,
  })
  await exportDocuments({
    ...plain,
    all: true,
    output: join(dir, 'brief'),
    entry: 'brief.md',
  })
  deck = await readPdf(await pdf('brussels-2025.pdf'))
  handout = await readPdf(await pdf('brussels-2025-handout.pdf'))
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(dir, { recursive: true, force: true })
})

const PDFS = [
  'brussels-2025.pdf',
  'brussels-2025-handout.pdf',
  'dark.pdf',
  'clicks.pdf',
  'brief/brussels-2025-brief.pdf',
  'brief/brussels-2025-brief-handout.pdf',
]

describe('every PDF', () => {
  it.each(PDFS)('%s conforms to PDF/UA-1 as far as a program can tell', async (file) => {
    expect(await checkPdf(await pdf(file))).toEqual([])
  })

  it.each(PDFS)('%s is whole', async (file) => {
    expect(await checkFile(await pdf(file))).toEqual([])
  })

  const qpdf = (() => {
    try {
      return execFileSync('qpdf', ['--version']).length > 0
    }
    catch {
      return false
    }
  })()
  it.runIf(qpdf).each(PDFS)('%s is whole in the eyes of qpdf', async (file) => {
    expect(execFileSync('qpdf', [
      '--check',
      join(dir, file),
    ]).toString()).toContain('No syntax or stream encoding errors')
  })

  it.each(PDFS)('%s gives each figure its content', async (file) => {
    const figures = (await readPdf(await pdf(file))).elements('Figure')
    expect(figures.filter(({ alt, page }) => !alt || page === 0)).toEqual([])
  })

  it.each(PDFS)('%s holds no bitmap and is small', async (file) => {
    expect((await readPdf(await pdf(file))).images).toBe(0)
    expect((await pdf(file)).length).toBeLessThan(500_000)
  })
})

describe('the deck as a PDF', () => {
  it('has a page of 13.333 × 7.5 inches for each slide', () => {
    expect(deck.pdf.getPageCount()).toBe(talk.slides.length)
    expect(deck.pdf.getPages().map(page => page.getSize())).toEqual(talk.slides.map(() => ({ width: 960, height: 540 })))
  })

  it('has each headline as the one H1 of its page', () => {
    expect(deck.elements('H1').map(({ page, words }) => [
      page,
      bare(words),
    ])).toEqual(talk.slides.map(({ no, title }) => [
      no,
      bare(title),
    ]))
  })

  it('bears the talk\'s title, author, subject, keywords and language', () => {
    expect(deck.pdf.getTitle()).toBe(talk.title)
    expect(deck.pdf.getAuthor()).toBe(talk.author)
    expect(deck.pdf.getSubject()).toBe(talk.subject)
    expect(deck.pdf.getKeywords()).toBe(talk.keywords.join(', '))
    expect(deck.pdf.getCreationDate()).toEqual(new Date(1_764_720_000_000))
    expect(String(deck.pdf.catalog)).toContain(`/Lang (${talk.lang})`)
  })

  it('has an outline of sections, each with its slides', () => {
    const slides = deck.outline.flatMap<OutlineItem & { section?: string }>(item => item.kids.length > 0
      ? item.kids.map(kid => ({ ...kid, section: item.title }))
      : [item])
    expect(slides.map(({ page, title, section }) => [
      page,
      bare(title),
      section,
    ])).toEqual(talk.slides.map(({ no, title, section }) => [
      no,
      bare(title),
      section,
    ]))
  })

  it('has links that lead to slides of the deck', () => {
    expect(deck.links.length).toBeGreaterThan(talk.slides.length)
    expect(deck.links.filter(({ to }) => typeof to !== 'number' || to < 1)).toEqual([])
    const last = talk.slides.length
    expect(deck.links.some(({ from, to }) => from === 5 && to === last)).toBe(true)
  })

  it('holds what the talk is about', () => {
    const text = bare(deck.everything).toLowerCase()
    for (const { name } of conveners) expect(text).toContain(bare(name).toLowerCase())
    for (const { title } of benchmarks) expect(text).toContain(bare(title).toLowerCase())
    for (const { name } of risks) expect(text).toContain(bare(name).toLowerCase())
    expect(text).toContain('3 5 december 2025')
  })

  it('holds no speaker\'s note', () => {
    const text = bare(deck.everything)
    const shared = talk.slides.filter(({ note }) => {
      const words = bare(spokenText(note)).split(' ')
      return words.some((_, index) => index + 8 <= words.length && text.includes(words.slice(index, index + 8).join(' ')))
    })
    expect(shared.map(({ no }) => no)).toEqual([])
  })

  it('has a page for each click where that is asked for', async () => {
    const clicks = await readPdf(await pdf('clicks.pdf'))
    const marks = talk.slides.reduce((sum, { note }) => sum + (note.match(/\[click/g)?.length ?? 0), 0)
    expect(clicks.pdf.getPageCount()).toBeGreaterThan(talk.slides.length)
    expect(clicks.pdf.getPageCount()).toBeLessThanOrEqual(talk.slides.length + marks)
    expect(clicks.outline.flatMap(({ kids }) => kids.length || 1).reduce((a, b) => a + b)).toBe(talk.slides.length)
  })

  it('looks other in the dark scheme and reads the same', async () => {
    const dark = await readPdf(await pdf('dark.pdf'))
    expect(dark.everything).toBe(deck.everything)
    expect(dark.raw).not.toBe(deck.raw)
  })

  it('has only the slides of a range, under their own numbers', async () => {
    const file = join(dir, 'range.pdf')
    expect(await exportDocuments({ ...plain, output: file, range: '2,5-6' })).toMatchObject([
      { file, pages: 3 },
    ])
    const range = await readPdf(await readFile(file))
    expect(range.elements('H1').map(({ words }) => bare(words))).toEqual([2, 5, 6].map(no => bare(talk.slides[no - 1]?.title ?? '')))
    expect(range.raw).toMatch(/\/P \(5\)/)
    expect(await checkPdf(await readFile(file))).toEqual([])
  })
})

describe('the handout', () => {
  it('has an A4 sheet for each slide, after the plan', () => {
    expect(handout.pdf.getPageCount()).toBe(talk.slides.length + 1)
    for (const page of handout.pdf.getPages()) {
      expect(page.getWidth()).toBeCloseTo(210 / 25.4 * 72, 0)
      expect(page.getHeight()).toBeCloseTo(297 / 25.4 * 72, 0)
    }
  })

  it('has on each sheet the slide and below it the words that are spoken', () => {
    const paragraphs = handout.elements('P')
    for (const { no, note, section, seconds } of talk.slides) {
      const here = paragraphs.filter(({ page }) => page === no + 1).map(({ words }) => words)
      expect(here[0]).toMatch(new RegExp(`^Slide ${no} ${section
        ? `· ${section} `
        : ''}· ${seconds} seconds`))
      expect(bare(here.join(' '))).toContain(bare(spokenText(note)))
    }
    expect(handout.elements('H1').slice(1).map(({ words }) => bare(words))).toEqual(talk.slides.map(({ title }) => bare(title)))
  })

  it('explains each acronym once', () => {
    const cells = handout.elements('TH').map(({ words }) => words)
    expect(cells.filter(cell => cell === 'EFD')).toHaveLength(1)
    expect(handout.elements('TD').map(({ words }) => words)).toContain('European Foundation for Democracy')
  })

  it('leads from the plan to each slide', () => {
    expect(handout.links.filter(({ from }) => from === 1).map(({ to }) => to)).toEqual(talk.slides.map(({ no }) => no + 1))
  })

  it('covers the brief talk too', async () => {
    expect((await readPdf(await pdf('brief/brussels-2025-brief-handout.pdf'))).pdf.getPageCount()).toBe(brief.slides.length + 1)
  })
})

describe('powerPoint and pictures', () => {
  it('has a slide with its note for each slide of the deck', async () => {
    const parts = unzipSync(await readFile(join(dir, 'brussels-2025.pptx')))
    const notes = Object.entries(parts).filter(([path]) => /notesSlides\/notesSlide\d+\.xml$/.test(path)).map(([, bytes]) => bare(new TextDecoder().decode(bytes)))
    expect(notes).toHaveLength(talk.slides.length)
    for (const { note } of talk.slides)
      expect(notes.some(words => words.replaceAll(' click ', ' ').includes(bare(spokenText(note))))).toBe(true)
  })

  it('has a picture of 2560 × 1440 for each slide', async () => {
    const names = await readdir(join(dir, 'slides'))
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

describe('an export', () => {
  it('says what it wrote, and how much', async () => {
    expect(all.map(({ file, pages }) => [
      basename(file),
      pages,
    ])).toEqual([
      ['brussels-2025.pdf', talk.slides.length],
      ['brussels-2025-handout.pdf', talk.slides.length + 1],
      ['brussels-2025.pptx', talk.slides.length],
      ['slides', talk.slides.length],
    ])
    expect(all[0]?.bytes).toBe((await pdf('brussels-2025.pdf')).length)
  })

  it('gives the same bytes again', async () => {
    const again = join(dir, 'again')
    for (const output of [
      join(again, '1'),
      join(again, '2'),
    ]) {
      await exportDocuments({
        ...plain,
        all: true,
        output,
        range: '1-3,7',
      })
    }
    for (const file of [
      'brussels-2025.pdf',
      'brussels-2025-handout.pdf',
      'brussels-2025.pptx',
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
    const powerPoint = Object.entries(parts).filter(([path]) => !path.endsWith('.png')).map(([path, bytes]) => path + new TextDecoder().decode(bytes)).join()
    for (const word of machine) {
      expect(deck.raw).not.toContain(word)
      expect(handout.raw).not.toContain(word)
      expect(powerPoint).not.toContain(word)
    }
  })

  it('that fails names the document, leaves the earlier ones and nothing half-written', async () => {
    const output = join(dir, 'failing')
    await mkdir(join(output, 'brussels-2025-handout.pdf'), { recursive: true })
    await writeFile(join(output, 'brussels-2025.pptx'), 'of last week')
    await expect(exportDocuments({
      ...plain,
      all: true,
      output,
      range: '1',
    })).rejects.toThrow('brussels-2025-handout.pdf could not be written')
    expect((await readdir(output)).sort()).toEqual(['brussels-2025-handout.pdf', 'brussels-2025.pdf', 'brussels-2025.pptx'])
    expect(await readFile(join(output, 'brussels-2025.pptx'), 'utf8')).toBe('of last week')
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
