import type { PDFDocumentProxy } from 'pdfjs-dist'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { printSample } from '../../packages/pdf-ua/tests/sample.ts'
import { elementsNamed, parseXml, utf8, xmpPacket } from '../support/strict.ts'

/** Accents, dashes, Arabic script with a mark and a joiner, letters beyond the first 65,536, and what XML reserves. */
const words = {
  title: 'Réunion à Bruxelles, 3–5 décembre: نشست بروکسل',
  author: 'Šárka Ž. & مُحمّد <Kabul>',
  subject: 'می‌خواهیم 𝒜 "quoted"',
  keyword: 'دموکراسی',
  alt: 'نمودار: 𝒜 – één staaf (50 %)',
  link: 'به منبع (§ 5)',
  section: 'معیارها',
}

let file: Uint8Array
let pdf: PDFDocumentProxy
beforeAll(async () => {
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  const html = `<!doctype html><html lang="fa"><head><meta charset="utf-8"><title>Sample</title><style>
@page { size: 1280px 720px; margin: 0 } body { margin: 0 } section { height: 720px; overflow: hidden }
</style></head><body><section><h1>${escape(words.title)}</h1>
<p><a href="https://example.org/">${escape(words.link)}</a></p>
<svg role="img" aria-label="${escape(words.alt)}" width="200" height="80"><rect width="100" height="60"/></svg></section></body></html>`
  const { accessible } = await printSample(html, {
    title: words.title,
    author: words.author,
    // A character that XML cannot hold.
    subject: `${words.subject}\u0001`,
    keywords: [words.keyword, 'é'],
    lang: 'fa',
    date: new Date('2025-12-03T09:00:00Z'),
    pages: [
      { title: words.title, section: words.section },
    ],
  })
  file = accessible
  pdf = await getDocument({
    data: file.slice(),
    useSystemFonts: false,
    verbosity: 0,
  }).promise
})
afterAll(() => pdf.loadingTask.destroy())

describe('text in a PDF, in whatever script', () => {
  it('stands in an XMP packet that is UTF-8 and well-formed XML', () => {
    const packet = utf8(xmpPacket(file))
    expect(packet).toMatch(/^<\?xpacket begin="\uFEFF"/)
    const xmp = parseXml(packet)
    const text = (name: string) => elementsNamed(xmp, name).map(element => element.text)
    expect(text('dc:title')).toEqual([words.title])
    expect(text('dc:creator')).toEqual([words.author])
    expect(text('dc:description')).toEqual([words.subject])
    expect(text('pdf:Keywords')).toEqual([`${words.keyword}, é`])
  })

  it('stands in the Info dictionary', async () => {
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: words.title, Author: words.author })
  })

  it('stands in the outline', async () => {
    const [section] = await pdf.getOutline()
    expect(section?.title).toBe(words.section)
    expect(section?.items.map(({ title }: { title: string }) => title)).toEqual([words.title])
  })

  it('stands in the descriptions of figures and of links', async () => {
    const page = await pdf.getPage(1)
    expect(JSON.stringify(await page.getStructTree())).toContain(JSON.stringify(words.alt))
    const annotations = await page.getAnnotations()
    expect(annotations.map(({ contentsObj }) => contentsObj.str)).toEqual([`${words.link} – https://example.org/`])
  })
})
