import type { ReadPdf } from './read-pdf.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readDeck } from 'slidev-deck/read'
import { beforeAll, describe, expect, it } from 'vitest'
import * as en from '../../seeds/en.ts'
import * as fa from '../../seeds/fa.ts'
import * as fr from '../../seeds/fr.ts'
import * as ps from '../../seeds/ps.ts'
import { bare, exportedDocuments, exportedPdf } from '../support/documents.ts'
import { pageTexts, smallestText } from '../support/pdfjs.ts'

const languages = [
  {
    seeds: en,
    entry: 'slides.md',
    file: 'brussels-2025-leaflet.pdf',
    date: '3 December 2025',
  },
  {
    seeds: fr,
    entry: 'slides.fr.md',
    file: 'leaflet-fr.pdf',
    date: '3 décembre 2025',
  },
  {
    seeds: fa,
    entry: 'slides.fa.md',
    file: 'fa/brussels-2025-fa-leaflet.pdf',
    date: '۱۲ قوس ۱۴۰۴ (۳ دسمبر ۲۰۲۵)',
  },
  {
    seeds: ps,
    entry: 'slides.ps.md',
    file: 'ps/brussels-2025-ps-leaflet.pdf',
    date: '۱۲ لیندۍ ۱۴۰۴ (۳ دسمبر ۲۰۲۵)',
  },
] as const

describe.each(languages)('the leaflet $file', ({ seeds, entry, file, date }) => {
  const { benchmarks, risks, tasks, points, conveners, labels } = seeds
  /** What the leaflet must say, each as a whole. */
  const said = [
    ...benchmarks.flatMap(({ ask, scope, why }) => [ask, scope, why]),
    ...risks.flatMap(({ name, signs }) => [name, signs]),
    ...tasks.flatMap(({ name, object, purpose }) => [name, object, purpose]),
    ...points.flatMap(({ short, article, check }) => [short, article, check]),
    ...conveners.map(({ name }) => name),
    labels.legendLong,
    labels.noCharge,
    date,
  ]
  let leaflet: ReadPdf
  let bytes: Uint8Array
  beforeAll(async () => {
    leaflet = await exportedPdf(file)
    bytes = await readFile(join((await exportedDocuments()).dir, file))
  })

  it('has two pages of A4', () => {
    expect(leaflet.pdf.getPages().map(page => [
      Math.round(page.getWidth()),
      Math.round(page.getHeight()),
    ])).toEqual([
      [595, 842],
      [595, 842],
    ])
  })

  it('says every benchmark, risk, task and point to a reader of its tags', () => {
    const text = bare(leaflet.everything)
    expect(said.filter(words => !text.includes(bare(words)))).toEqual([])
  })

  it('says them to a reader of its pages', async () => {
    const text = (await pageTexts(bytes)).join('').replace(/[^\p{L}\p{N}]/gu, '')
    expect(said.filter(words => !text.includes(words.replace(/[^\p{L}\p{N}]/gu, '')))).toEqual([])
  })

  it('begins with the headline of the closing slide, and has a bookmark for each heading', async () => {
    const { slides } = await readDeck(entry)
    const ask = slides.find(({ frontmatter }) => frontmatter.routeAlias === 'closing')?.title ?? ''
    expect(leaflet.elements('H1').map(({ words }) => bare(words))).toEqual([
      bare(ask),
    ])
    expect(bare(leaflet.pdf.getTitle() ?? '')).toBe(bare(ask))
    expect(leaflet.outline.map(({ title, page }) => [title, page])).toEqual(['H1', 'H2'].flatMap(type => leaflet.elements(type).map(({ words, page }) => [words, page])))
  })

  it('leads from each mark and source to the back, where the points and the article are', () => {
    const marks = risks.flatMap(({ name, signs }) => [
      ...`${name}${signs}`,
    ]).filter(sign => sign === '❞').length
    const toBack = leaflet.links.filter(({ from, to }) => from === 1 && to === 2)
    expect(toBack.length).toBeGreaterThan(marks + 3)
    expect(leaflet.links.filter(({ to }) => to !== 2)).toEqual([])
  })

  it('has no letter below nine points', async () => {
    expect(await smallestText(bytes)).toBeGreaterThanOrEqual(8.99)
  })
})
