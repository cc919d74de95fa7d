import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkPdf } from '../src/check.ts'
import { pageContent } from '../src/objects.ts'
import { elements, readTree } from '../src/tree.ts'
import { options, printSample } from './sample.ts'

/** The text of each page in the order of its content, with one space wherever there is any. */
async function pageSentences(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    verbosity: 0,
  }).promise
  const texts: string[] = []
  for (let no = 1; no <= pdf.numPages; no++) {
    const { items } = await (await pdf.getPage(no)).getTextContent()
    texts.push(items.map(item => 'str' in item
      ? `${item.str}${item.hasEOL ? '\n' : ''}`
      : '').join('').replace(/\s+/g, ' ').trim())
  }
  await pdf.loadingTask.destroy()
  return texts
}

/**
 * What the first page paints, in any order: each path with its colour and width, and how many glyphs have which colour.
 * Not those in black, of which the words for screen readers alone are taken out.
 */
async function painted(bytes: Uint8Array): Promise<Record<string, number>> {
  const pdf = await getDocument({
    data: new Uint8Array(bytes),
    useSystemFonts: false,
    verbosity: 0,
  }).promise
  const { fnArray, argsArray } = await (await pdf.getPage(1)).getOperatorList()
  await pdf.loadingTask.destroy()
  const found: Record<string, number> = {}
  const add = (what: string) => found[what] = (found[what] ?? 0) + 1
  const saved: { fill: string, stroke: string, width: number }[] = []
  let state = { fill: '#000000', stroke: '#000000', width: 1 }
  for (const [index, operation] of fnArray.entries()) {
    const args: any[] = argsArray[index] ?? []
    switch (operation) {
      case OPS.save:
        saved.push({ ...state })
        break
      case OPS.restore:
        state = saved.pop()!
        break
      case OPS.setFillRGBColor:
        state.fill = args[0]
        break
      case OPS.setFillColorN:
        state.fill = JSON.stringify(args)
        break
      case OPS.setStrokeRGBColor:
        state.stroke = args[0]
        break
      case OPS.setGState:
        state.width = Object.fromEntries(args[0]).LW ?? state.width
        break
      case OPS.constructPath:
        add(`${args[0] === OPS.stroke
          ? `line ${state.stroke} ${state.width}`
          : `area ${state.fill}`} ${Object.values(args[2])}`)
        break
      case OPS.showText:
        args[0].filter(({ width, unicode }: { width?: number, unicode?: string }) => width && unicode?.trim() && state.fill !== '#000000').forEach(() => add(`glyph ${state.fill}`))
    }
  }
  return found
}

function face(file: string, range: string): string {
  const font = readFileSync(createRequire(import.meta.url).resolve(`@fontsource/vazirmatn/files/${file}`))
  return `@font-face { font-family: V; src: url(data:font/woff2;base64,${font.toString('base64')}); unicode-range: ${range} }`
}

const sentences = [
  'افغانستان به بدیل سیاسی معتبر نیاز عاجل دارد',
  'سیاست‌های طالبان میلیون‌ها افغان را (۴۰ تا ۴۲ درصد) از وطن کشیده است؛ Independent Diplomat (ID) و «بنیاد اروپایی برای دموکراسی» این نشست را برگزار کرده‌اند و این جمله باید در دو سطر بیاید.',
  'لا اسلام إلا سلاید',
  'هېواد ته ښځې او نجونې، څوک چې ګډون کوي، ټول ډېر ژر راځي؛ بنسټونه یې د لوړې کچې دي. ي ی ې ۍ ئ',
  'نخست پیوند به سلاید ۵ پایان.',
  'مقاله ¶۲، ¶۵، ¶۶، ¶۹',
  'توافقِ همهٔ طرف‌ها مثلاً بنیادُ',
  '۴۰ تا ۴۲ درصد نفوس، که باید در حکومت بازتاب یابد',
  'از ۰:۳۹ تا ۱۲:۳۸',
]

/** A drawing in the middle of a line. */
const mark = '<svg width="12" height="9" style="margin-inline-start: 3px"><path d="M0 0H12V9Z" fill="#a00"/></svg>'

/** Words in several colours, one of them a gradient, among lines and areas. */
const drawing = `<svg width="400" height="70" viewBox="0 0 400 70" role="img" aria-label="نقشه"><linearGradient id="g"><stop stop-color="#a00"/><stop offset="1" stop-color="#0a0"/></linearGradient>
<text x="390" y="20" font-size="16" fill="#639">راه دراز <tspan fill="url(#g)">و</tspan> باریک</text><path d="M10 30H390" stroke="#f80" stroke-width="5"/>
<text x="390" y="50" font-size="16" fill="#639">پایان</text><path d="M10 50h50v9h-50z" fill="#080" stroke="#00f" stroke-width="3"/></svg>`

/** Said to screen readers alone. */
const unseen = 'معیار ۲'

const page = `<!doctype html><html lang="fa-AF" dir="rtl"><head><meta charset="utf-8"><title>T</title><style>
${face('vazirmatn-arabic-400-normal.woff2', 'U+0600-06FF, U+200C-200F, U+FB50-FDFF, U+FE70-FEFC')}
${face('vazirmatn-latin-400-normal.woff2', 'U+0000-00FF, U+2010-206F')}
@page { size: 1280px 720px; margin: 0 }
body { margin: 0; font: 28px/1.7 V }
section { box-sizing: border-box; height: 720px; padding: 20px 60px; overflow: hidden }
.sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
h1, th { font-weight: 400 } h1, p { margin: 8px 0; font-size: 24px } a { color: #005; text-decoration-skip-ink: none }
</style></head><body><section><h1>${sentences[0]}</h1>
<p>${sentences[1]!.replace('Independent Diplomat (ID)', '<bdi lang="en">Independent Diplomat (ID)</bdi>')}</p>
<p>${sentences[2]}</p><p lang="ps">${sentences[3]}</p>
<p>${sentences[5]}</p><p><span class="sr-only">${unseen}: </span>${sentences[6]}</p><p>${sentences[7]!.replace('درصد', `درصد${mark}`)}</p><p>${sentences[8]}</p>
<p>نخست <a href="https://example.org/">پیوند به سلاید ۵</a> پایان.</p>${drawing}
<table><tr><th scope="col">سر</th><th scope="col">یک ۱</th></tr></table></section></body></html>`

describe('a page from the right', () => {
  let accessible: Uint8Array
  let printed: Uint8Array
  beforeAll(async () => {
    ({ accessible, printed } = await printSample(page, {
      ...options,
      lang: 'fa-AF',
      pages: [
        { title: sentences[0]!, label: '۱' },
      ],
    }))
  }, 60_000)

  it('is printed by Chromium in another order', async () => {
    const [text = ''] = await pageSentences(printed)
    expect(text).not.toContain(sentences[0])
  })

  it.each(sentences)('gives a reader that goes by the stream: %s', async (sentence) => {
    const [text] = await pageSentences(accessible)
    expect(text).toContain(sentence)
  })

  it('paints what Chromium painted, in the same colours and widths', async () => {
    const before = await painted(printed)
    expect(Object.keys(before).join('\n')).toMatch(/glyph \["Shading/)
    expect(before).toMatchObject({ 'line #ff8800 5 10,30,390,30': 1, 'line #0000ff 3 10,50,60,59': 1 })
    expect(await painted(accessible)).toEqual(before)
  })

  it('gives no words that are for screen readers alone', async () => {
    expect((await pageSentences(accessible))[0]).not.toContain('معیار')
    expect(wordsIn(await PDFDocument.load(accessible)).join(' ')).not.toContain('معیار')
  })

  it('keeps the cells of a table apart, the first one first', async () => {
    expect((await pageSentences(accessible))[0]).toMatch(/سر یک ۱$/)
  })

  it('says in the structure what is read, and not in the page, where PDFium would turn it round', async () => {
    const pdf = await PDFDocument.load(accessible)
    const words = wordsIn(pdf)
    for (const sentence of sentences.slice(0, 4))
      expect(words).toContain(sentence)
    expect(Buffer.from(pageContent(pdf, pdf.getPage(0).node)).toString('latin1')).not.toContain('ActualText')
  })

  it('gives a reader that goes by the tags what stands in a link', async () => {
    const pdf = await getDocument({
      data: new Uint8Array(accessible),
      verbosity: 0,
    }).promise
    const link = find(await (await pdf.getPage(1)).getStructTree(), 'Link')
    await pdf.loadingTask.destroy()
    expect(find(link, 'Span')).toMatchObject({
      alt: ' پیوند به سلاید ۵',
      children: [
        { type: 'content' },
      ],
    })
  })

  it('begins at the right, in the preferences of the viewer too', async () => {
    const { catalog } = await PDFDocument.load(accessible)
    expect(catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).get(PDFName.of('Direction'))).toBe(PDFName.of('R2L'))
  })

  it('has no fault', async () => {
    expect(await checkPdf(accessible)).toEqual([])
  })
})

describe('words from the right on one page of several from the left', () => {
  const mixed = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>T</title><style>
${face('vazirmatn-arabic-400-normal.woff2', 'U+0600-06FF, U+200C-200F, U+FB50-FDFF, U+FE70-FEFC')}
${face('vazirmatn-latin-400-normal.woff2', 'U+0000-00FF, U+2010-206F')}
@page { size: 1280px 720px; margin: 0 }
body { margin: 0; font: 28px/1.7 V }
section { box-sizing: border-box; height: 720px; padding: 20px 60px; overflow: hidden; break-after: page }
section:last-child { break-after: auto }
h1 { font-weight: 400 }
</style></head><body><section><h1>Fifteen of four</h1><p>Doha</p><p dir="rtl" lang="fa">توافق دوحه (۲۰۲۰)</p></section>
<section><h1>Fifteen of four</h1></section></body></html>`
  let texts: string[]
  beforeAll(async () => {
    texts = await pageSentences((await printSample(mixed, {
      ...options,
      pages: [
        { title: 'Fifteen of four' },
        { title: 'Fifteen of four' },
      ],
    })).accessible)
  }, 60_000)

  it('leave the words of the other pages as they are', () => {
    expect(texts[1]).toBe('Fifteen of four')
  })

  it('are in their order, with brackets and figures', () => {
    expect(texts[0]).toBe('Fifteen of four Doha توافق دوحه (۲۰۲۰)')
  })
})

interface Node { role?: string, type?: string, children?: Node[] }

/** The first node of a kind below another. */
function find(node: Node | null | undefined, role: string): Node | undefined {
  for (const kid of node?.children ?? []) {
    const found = kid.role === role
      ? kid
      : find(kid, role)
    if (found)
      return found
  }
}

/** What the elements of the structure say that they hold. */
function wordsIn(pdf: PDFDocument): string[] {
  return [
    ...elements(readTree(pdf)),
  ].flatMap(({ actualText }) => actualText?.trim() ?? [])
}
