import type { Element } from '../src/tree.ts'
import type { Sample } from './sample.ts'
import { Buffer } from 'node:buffer'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { readContents } from '../src/content.ts'
import { makeAccessible } from '../src/make-accessible.ts'
import { contentOf, numbersOf, textOf } from '../src/objects.ts'
import { elements, readTree } from '../src/tree.ts'
import { Reader } from '../src/unicode.ts'
import { readWords, wordsOf } from '../src/words.ts'
import { options, printSample } from './sample.ts'

const name = PDFName.of

describe('makeAccessible', () => {
  let sample: Sample
  let pdf: PDFDocument
  let tree: Element
  let words: (type: string) => string[]
  beforeAll(async () => {
    sample = await printSample()
    pdf = await PDFDocument.load(sample.accessible, { updateMetadata: false })
    tree = readTree(pdf)
    const read = readWords(readContents(pdf), new Reader(pdf))
    words = type => [
      ...elements(tree),
    ].filter(element => element.type === type).map(element => wordsOf(element, read))
  })

  it('gives the same bytes for the same page', async () => {
    expect(await makeAccessible(sample.printed, { ...options, figures: sample.figures, links: sample.links })).toEqual(sample.accessible)
  })

  it('gives the same bytes whenever the page was printed', async () => {
    const later = Buffer.from(sample.printed).toString('latin1').replaceAll(/D:\d{14}/g, 'D:20300101000000')
    expect(later).toContain('D:20300101000000')
    expect(await makeAccessible(Buffer.from(later, 'latin1'), { ...options, figures: sample.figures, links: sample.links })).toEqual(sample.accessible)
  })

  it('groups the structure by section and slide', () => {
    expect(tree.kids.map(kid => kid.kind === 'element' && kid.type)).toEqual(['Sect', 'Part'])
  })

  it('reads as the page does, lines that break not running together', () => {
    expect(words('H1')).toEqual(['A headline that takes two lines', 'Two'])
    expect(words('P')).toEqual([
      'Text with strong and emphasised words and a link to the second page.',
      '5 benchmarks',
      'Second',
      'Faded words',
      'Bonjour ailleurs',
    ])
    expect(words('LBody')).toEqual(['First', 'Second Nested', 'Nested'])
    expect(words('TH')).toEqual(['Demand', 'Conduct', 'One', 'Two'])
  })

  it('closes the gap between headline and card', () => {
    expect(words('H2')).toEqual(['Card'])
    expect(words('H3')).toEqual([])
  })

  it('gives a figure what is painted in its place, shapes as well as words, and its box', () => {
    const figure = [
      ...elements(tree),
    ].find(({ type }) => type === 'Figure')
    expect(figure?.alt).toBe('A chart of one bar')
    const box = figure?.attributes.get('Layout')?.get('BBox')
    expect(box instanceof PDFArray && box.asRectangle().height).toBe(60)
    const paths = readContents(pdf).flatMap(({ stream, paints }) => paints.filter(({ kind, mcid }) =>
      kind === 'path' && figure?.kids.some(kid => kid.kind === 'mark' && kid.stream === stream && kid.mcid === mcid)))
    expect(paths.length).toBeGreaterThan(0)
  })

  it('keeps Strong and Em, mapped to a type that PDF 1.7 knows', () => {
    const roles = pdf.catalog.lookup(name('StructTreeRoot'), PDFDict).lookup(name('RoleMap'), PDFDict)
    expect(Object.fromEntries(roles.entries().map(([type, role]) => [
      type.decodeText(),
      String(role),
    ]))).toEqual({ Strong: '/Span', Em: '/Span' })
  })

  it('says on each link what it is, and keeps where it leads', () => {
    const links = pdf.getPages().flatMap(page => page.node.lookup(name('Annots'), PDFArray).asArray()).map(ref => pdf.context.lookup(ref, PDFDict))
    expect(links.map(link => textOf(link, 'Contents'))).toEqual(['link to the second page – 6. Two', '5 benchmarks – 6. Two', 'ailleurs – https://example.org/'])
    expect(links[0]?.get(name('Dest'))).toEqual(name('two'))
    expect(pdf.catalog.lookup(name('Dests'), PDFDict).has(name('two'))).toBe(true)
  })

  it('makes one link of the boxes of each, around them all', () => {
    const [, link] = pdf.getPages()[0]?.node.lookup(name('Annots'), PDFArray).asArray().map(ref => pdf.context.lookup(ref, PDFDict)) ?? []
    const { x, y, width, height } = link!.lookup(name('Rect'), PDFArray).asRectangle()
    const corners = numbersOf(link!.lookup(name('QuadPoints'), PDFArray))
    expect(corners.length).toBeGreaterThanOrEqual(16)
    expect(Math.min(...corners.filter((_, index) => index % 2 === 0))).toBe(x)
    expect(Math.max(...corners.filter((_, index) => index % 2 === 0))).toBe(x + width)
    expect(Math.min(...corners.filter((_, index) => index % 2 === 1))).toBe(y)
    expect(Math.max(...corners.filter((_, index) => index % 2 === 1))).toBe(y + height)
  })

  it('has an outline of sections and slides, and the numbers of the slides as page labels', () => {
    const outline = pdf.catalog.lookup(name('Outlines'), PDFDict)
    const first = outline.lookup(name('First'), PDFDict)
    const second = first.lookup(name('Next'), PDFDict)
    expect(textOf(first, 'Title')).toBe('A headline that takes two lines')
    expect(textOf(second, 'Title')).toBe('Benchmarks')
    expect(textOf(second.lookup(name('First'), PDFDict), 'Title')).toBe('Two')
    expect(outline.lookup(name('Count'), PDFNumber).asNumber()).toBe(3)
    const labels = pdf.catalog.lookup(name('PageLabels'), PDFDict).lookup(name('Nums'), PDFArray)
    expect(textOf(labels.lookup(3, PDFDict), 'P')).toBe('6')
  })

  it('bears title, author, subject, keywords and date, twice the same, and nothing of the machine', () => {
    expect([
      pdf.getTitle(),
      pdf.getAuthor(),
      pdf.getSubject(),
      pdf.getKeywords(),
    ]).toEqual([
      options.title,
      options.author,
      options.subject,
      'one, two',
    ])
    expect([
      pdf.getCreator(),
      pdf.getProducer(),
    ]).toEqual(['Slidev', 'Chromium'])
    expect([
      pdf.getCreationDate(),
      pdf.getModificationDate(),
    ]).toEqual([options.date, options.date])
    const metadata = pdf.catalog.lookup(name('Metadata'))
    const xmp = new TextDecoder().decode(contentOf(metadata instanceof PDFRawStream
      ? metadata
      : undefined))
    expect(xmp).toContain('<rdf:li xml:lang="x-default">Sample &lt;of&gt; a deck</rdf:li>')
    expect(xmp).toContain('<xmp:CreateDate>2025-12-03T09:00:00Z</xmp:CreateDate>')
    expect(xmp).not.toMatch(/Linux|Mozilla|Headless/)
  })

  it('refuses a PDF with another number of pages than slides', async () => {
    await expect(makeAccessible(sample.printed, {
      ...options,
      pages: options.pages.slice(1),
    })).rejects.toThrow('2 pages where 1 were expected')
  })
})
