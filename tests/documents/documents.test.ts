import type { Talk } from 'slidev-publish/documents/talk'
import { Buffer } from 'node:buffer'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { spokenText } from 'slidev-deck/words'
import { printPage } from 'slidev-publish/build/print-page'
import { powerPoint } from 'slidev-publish/documents/powerpoint/file'
import { takeSlides } from 'slidev-publish/documents/powerpoint/take'
import { readTalk } from 'slidev-publish/documents/talk'
import { beforeAll, describe, expect, it } from 'vitest'
import { useBrowser } from '../support/deck.ts'
import { bare, exportedDocuments } from '../support/documents.ts'
import { placeholder, readPptx, wordsOf } from '../support/pptx.ts'
import { elementsNamed } from '../support/strict.ts'

const { visit, browser } = useBrowser()
const talk = await readTalk('slides.md')
let dir: string
beforeAll(async () => {
  dir = (await exportedDocuments()).dir
})

/** Words without the mark ❞, which is a drawing on the page, and without white space between them. */
const unmarked = (words: string) => words.replaceAll(/❞|\s/g, '')

/** Runs on the print page: what each slide shows in words, in the order of the document, but its number. */
function wordsShown(): { words: string, tables: number, drawings: string[], links: string[] }[] {
  return [
    ...document.querySelectorAll('.print-slide-container'),
  ].map((slide) => {
    const words: string[] = []
    const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const holder = texts.currentNode.parentElement!
      if (!holder.closest('svg, style, .sr-only, .marker'))
        words.push(texts.currentNode.textContent ?? '')
    }
    return {
      words: words.join(' '),
      tables: slide.querySelectorAll('table').length,
      drawings: [
        ...slide.querySelectorAll('[role="img"]:not(.mark)'),
      ].map(drawing => drawing.getAttribute('aria-label') ?? ''),
      links: [
        ...slide.querySelectorAll('a'),
      ].flatMap(link => /^#slide-(\d+)$/.exec(link.getAttribute('href') ?? '')?.[1] ?? []),
    }
  })
}

const EVEN = Array.from({ length: 16 }).fill('کلمه').join(' ')

const SMALL_PAGE = `<!doctype html><html lang="fa-AF" dir="rtl"><style>
  body { margin: 0; font: 24px/36px sans-serif }
  .card { width: 400px; padding: 16px; border-radius: 8px; background: #eee }
  table { border-collapse: collapse }
  td > span { display: inline-block }
  th, td { padding: 4px; text-align: start }
  .two { display: grid; grid-template-columns: 60px 200px }
  .red { fill: color-mix(in srgb, red, red) }
</style><section class="print-slide-container" data-slide="1" style="position: relative; width: 1280px; height: 720px; overflow: hidden">
  <h1>آغاز  کار</h1>
  <div class="card">در کارت <bdi lang="en">EFD</bdi> نوشته</div>
  <ol><li>یک</li><li>دو</li></ol>
  <table><tr><th>سر</th><th>دوم</th></tr><tr><td><div class="two"><b>۱</b><p style="margin: 0">متن</p></div></td><td>خانه</td></tr></table>
  <svg width="90" height="90" role="img" aria-label="دایره"><circle class="red" cx="45" cy="45" r="40"/></svg>
  <div style="width: 600px"><p style="margin: 0">زیر آن</p><p style="margin: 0; text-wrap: balance">${EVEN}</p></div>
</section>`

describe('the PowerPoint and the pictures', () => {
  it('has each slide with its headline, its words as text in their order, its note and its links', async () => {
    const { slides, read, faults } = readPptx(await readFile(join(dir, 'brussels-2025.pptx')))
    expect(faults).toEqual([])
    expect(slides).toHaveLength(talk.slides.length)
    const { page } = await visit()
    await page.goto(pathToFileURL((await printPage({
      browser: browser(),
    })).file).href)
    const shown = await page.evaluate(wordsShown)
    for (const [index, { title, words, notes, links, root, shapes }] of slides.entries()) {
      const { words: expected, tables, drawings, links: targets } = shown[index]!
      expect(bare(title)).toBe(bare(talk.slides[index]!.title))
      expect(unmarked(words.join(' '))).toBe(unmarked(expected))
      expect(bare(notes.join(' ')).replaceAll(/ (?:click|pause)(?= )/g, '')).toBe(bare(spokenText(talk.slides[index]!.note)))
      expect(elementsNamed(root, 'a:tbl')).toHaveLength(tables)
      expect(new Set(links)).toEqual(new Set(targets.map(no => `ppt/slides/slide${no}.xml`)))
      // Nothing before the number where no section is named there.
      const [number] = shapes.filter(shape => placeholder(shape) === 'sldNum')
      if (number)
        expect(wordsOf(number).replace(/^(.+?)\u00A0+/, '$1 ')).toBe([talk.slides[index]!.section, index + 1].filter(Boolean).join(' '))
      const pictures = shapes.filter(({ name }) => name === 'p:pic')
      expect(pictures.map(picture => elementsNamed(picture, 'p:cNvPr')[0]!.attributes.descr).filter(Boolean)).toEqual(drawings)
      expect(pictures.flatMap(picture => elementsNamed(picture, 'asvg:svgBlip'))).toHaveLength(pictures.length)
    }
    expect(elementsNamed(read('ppt/presentation.xml'), 'p14:section').map(({ attributes }) => attributes.name))
      .toEqual([
        talk.title,
        ...new Set(talk.slides.flatMap(({ section }) => section ?? [])),
      ])
  })

  it('measures a page from right to left, with cards, lists, tables and drawings', async () => {
    const { page } = await visit()
    await page.setContent(SMALL_PAGE)
    const taken = await takeSlides({ page, pages: [] }, () => {})
    const small: Talk = {
      ...talk,
      lang: 'fa-AF',
      slides: [
        { ...talk.slides[0]!, section: undefined },
      ],
    }
    const { slides: [slide], faults } = readPptx(powerPoint(taken, small))
    expect(faults).toEqual([])
    expect(slide!.title).toBe('آغاز کار')
    expect(slide!.words).toEqual([
      'آغاز کار',
      'در کارت EFD نوشته',
      'یک',
      'دو',
      'سر',
      'دوم',
      '۱',
      'متن',
      'خانه',
      'زیر آن',
      EVEN,
    ])
    // Lines that are broken evenly keep a box that is no wider than they are.
    const even = slide!.shapes.find(shape => wordsOf(shape) === EVEN)!
    expect(Number(elementsNamed(even, 'a:ext').find(({ attributes }) => attributes.cx)!.attributes.cx) / 9525).toBeLessThan(550)
    expect(elementsNamed(slide!.root, 'a:pPr').filter(({ attributes }) => attributes.rtl !== '1' || attributes.algn !== 'r')).toEqual([])
    expect(elementsNamed(slide!.root, 'a:r').map(run => [elementsNamed(run, 'a:t')[0]!.text, elementsNamed(run, 'a:rPr')[0]!.attributes.lang]).filter(([, lang]) => lang !== 'fa-AF')).toEqual([
      ['EFD', 'en'],
    ])
    const card = slide!.shapes.find(shape => wordsOf(shape).startsWith('در کارت'))!
    expect(elementsNamed(card, 'a:prstGeom').map(({ attributes }) => attributes.prst)).toEqual(['roundRect'])
    const list = slide!.shapes.find(shape => wordsOf(shape) === 'یکدو')!
    expect(elementsNamed(list, 'a:buAutoNum')).toHaveLength(2)
    // The number beside a text in one cell is a cell of its own; the head above both spans them.
    const [table] = elementsNamed(slide!.root, 'a:tbl')
    expect(elementsNamed(table!, 'a:tr').map(row => elementsNamed(row, 'a:tc').map(({ attributes }) => attributes.gridSpan ?? (attributes.hMerge
      ? 'merged'
      : '1')))).toEqual([
      ['2', 'merged', '1'],
      ['1', '1', '1'],
    ])
    const [svg] = Object.entries(unzipSync(powerPoint(taken, small))).filter(([path]) => path.endsWith('.svg')).map(([, bytes]) => strFromU8(bytes))
    expect(svg).toContain('fill="#FF0000"')
    expect(svg).not.toMatch(/class=|style=/)
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
