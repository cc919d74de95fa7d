/** Reading a PDF back: what a reader of its tags, its pages and its outline gets. */
import type { Element } from 'pdf-ua/tree'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { readContents } from 'pdf-ua/content'
import { contentOf, textOf } from 'pdf-ua/objects'
import { elements, marks, readTree } from 'pdf-ua/tree'
import { Reader } from 'pdf-ua/unicode'
import { readWords, wordsOf } from 'pdf-ua/words'

const name = PDFName.of

export interface OutlineItem {
  title: string
  /** The page it leads to, from 1. */
  page: number
  kids: OutlineItem[]
}

export interface ReadPdf {
  pdf: PDFDocument
  /** Elements of a type in reading order: the page each is on, from 1 (0 where it holds nothing), its words and its description. */
  elements: (type: string) => { page: number, words: string, alt?: string }[]
  /** All that is written and described, pages and metadata. */
  everything: string
  outline: OutlineItem[]
  /** The pages that the links of a page lead to, or their addresses. */
  links: { from: number, to: number | string | undefined }[]
  images: number
  /** Every stream unpacked and every other object, as text. */
  raw: string
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const refs = pdf.getPages().map(({ ref }) => ref)
  const tree = readTree(pdf)
  const contents = readContents(pdf)
  const words = readWords(contents, new Reader(pdf))
  const pageOf = (element: Element) => {
    const page = marks(element).next().value?.page
    return page
      ? refs.indexOf(page) + 1
      : 0
  }
  const found = (type: string) => [
    ...elements(tree),
  ].filter(element => element.type === type).map(element => ({
    page: pageOf(element),
    words: wordsOf(element, words),
    alt: element.alt,
  }))
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object)
  const streams = objects.filter(object => object instanceof PDFRawStream)
  return {
    pdf,
    elements: found,
    everything: [
      wordsOf(tree, words),
      ...[
        ...elements(tree),
      ].map(({ alt = '' }) => alt),
      pdf.getTitle(),
      pdf.getSubject(),
      pdf.getKeywords(),
    ].join('\n'),
    outline: itemsOf(pdf.catalog.lookup(name('Outlines'), PDFDict), refs),
    links: linksOf(pdf, refs),
    images: streams.filter(({ dict }) => dict.get(name('Subtype')) === name('Image')).length,
    raw: [
      ...objects.map(String),
      ...streams.map(stream => new TextDecoder('latin1').decode(contentOf(stream))),
    ].join('\n'),
  }
}

function itemsOf(parent: PDFDict, pages: PDFRef[]): OutlineItem[] {
  const items: OutlineItem[] = []
  for (let item = parent.lookupMaybe(name('First'), PDFDict); item; item = item.lookupMaybe(name('Next'), PDFDict)) {
    items.push({
      title: textOf(item, 'Title') ?? '',
      page: pages.indexOf(item.lookup(name('Dest'), PDFArray).get(0) as PDFRef) + 1,
      kids: itemsOf(item, pages),
    })
  }
  return items
}

function linksOf(pdf: PDFDocument, pages: PDFRef[]): ReadPdf['links'] {
  const places = pdf.catalog.lookupMaybe(name('Dests'), PDFDict)
  return pdf.getPages().flatMap((page, index) => (page.node.lookupMaybe(name('Annots'), PDFArray)?.asArray() ?? []).map((ref) => {
    const link = pdf.context.lookup(ref, PDFDict)
    const target = link.get(name('Dest'))
    const place = target instanceof PDFName
      ? places?.lookupMaybe(target, PDFArray)
      : undefined
    const address = link.lookupMaybe(name('A'), PDFDict)
    const to = place?.get(0)
    return {
      from: index + 1,
      to: to instanceof PDFRef
        ? pages.indexOf(to) + 1
        : address && textOf(address, 'URI'),
    }
  }))
}
