/**
 * Turns the tagged PDF that Chromium prints into one that conforms to PDF/UA-1 and PDF/A-2a, or to PDF/UA-2 and PDF/A-4:
 *
 *     const accessible = await makeAccessible(printed, { title, author, …, pages })
 *
 *   read    operators → paint → content (what is painted)   tree (what it means)
 *   think   normalize-structure   figures, reading-order (what belongs to what)
 *   write   mark-content   write-tree   links   outline   metadata   standards   unreachable-objects
 *
 * `check.ts` says whether it worked.
 */
import type { FigureOnPage } from './figures.ts'
import type { LinkOnPage } from './links.ts'
import type { DocumentInfo } from './metadata.ts'
import type { PictureOnPage } from './pictures.ts'
import type { PageInfo } from './slides.ts'
import type { Element } from './tree.ts'
import type { Words } from './words.ts'
import { setImmediate as pause } from 'node:timers/promises'
import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { readContents } from './content.ts'
import { writeStructureDestinations } from './destinations.ts'
import { isRightToLeft } from './direction.ts'
import { describeLinks, joinLinks } from './links.ts'
import { putInLogicalOrder } from './logical-order.ts'
import { writeFileId, writeMetadata } from './metadata.ts'
import { normalizeStructure, withoutEmpty } from './normalize-structure.ts'
import { pagesOf } from './objects.ts'
import { writeOutline, writePageLabels } from './outline.ts'
import { checkPictures } from './pictures.ts'
import { ReadingOrder, withoutMereDecoration } from './reading-order.ts'
import { beginningOf, bySlide } from './slides.ts'
import { writeArchive } from './standards.ts'
import { attribute, readTree } from './tree.ts'
import { Reader } from './unicode.ts'
import { deleteUnreachableObjects } from './unreachable-objects.ts'
import { readWords } from './words.ts'
import { writeContents } from './write-contents.ts'
import { writeTree } from './write-tree.ts'

export interface AccessibilityOptions extends DocumentInfo {
  /** What each page shows, in order; exactly one for each page of the PDF. */
  pages: readonly PageInfo[]
  /** Where the figures are, so that what is painted there belongs to them. */
  figures?: readonly FigureOnPage[]
  /** Which pictures made of pixels each page shows; one that is in no image of the page is a fault. */
  pictures?: readonly PictureOnPage[]
  /** Where the links are, what they are called and where they lead. */
  links?: readonly LinkOnPage[]
}

/**
 * The PDF made accessible. Same input, same bytes. What else the program does (a browser that ends) goes on between the stages.
 * Throws where the PDF has another number of pages, no tags or not all pictures.
 */
export async function makeAccessible(bytes: Uint8Array, options: AccessibilityOptions): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Infinity })
  const pages = pagesOf(pdf)
  if (pages.length !== options.pages.length)
    throw new Error(`The PDF has ${pages.length} pages where ${options.pages.length} were expected: something does not fit its page`)

  checkPictures(pdf, options.pictures ?? [])
  await pause()
  const reader = new Reader(pdf)
  const contents = readContents(pdf, putInLogicalOrder(pdf, options.lang, reader))
  await pause()
  const refs = pages.map(({ ref }) => ref)
  const tree = bySlide(normalizeStructure(withoutMereDecoration(readTree(pdf), contents)), refs, options.pages)
  joinLinks(pdf, tree)
  let words: Words | undefined
  describeLinks(pdf, tree, () => words ??= readWords(contents, reader), pages, options.links ?? [])
  const order = new ReadingOrder(tree, pages, options.figures ?? [])
  setFigureBoxes(pdf, order)
  await pause()
  writeContents(pdf, contents, tree, order, reader)
  await pause()
  for (const { dict } of pages)
    dict.set(PDFName.of('Tabs'), PDFName.of('S'))
  const written = withoutEmpty(isRightToLeft(options.lang)
    ? withRightToLeftWriting(tree)
    : tree)
  const elementRefs = writeTree(pdf, written, options.standard)
  writeOutline(pdf, options.pages)
  writePageLabels(pdf, options.pages)
  if (options.standard === 'ua-2')
    writeStructureDestinations(pdf, page => elementRefs.get(beginningOf(written, page))!)
  writeMetadata(pdf, options)
  writeArchive(pdf, options.standard ?? 'ua-1')
  deleteUnreachableObjects(pdf)
  writeFileId(pdf)
  return pdf.save({
    useObjectStreams: true,
    addDefaultPage: false,
    updateFieldAppearances: false,
    objectsPerTick: Infinity,
  })
}

/** Gives each figure its box on the page, for readers that zoom in on it. */
function setFigureBoxes({ context }: PDFDocument, order: ReadingOrder): void {
  for (const { figure, box } of order.boxes()) {
    const { left, bottom, right, top } = box
    const round = (value: number) => Math.round(value * 100) / 100
    figure.attributes = attribute('Layout', 'BBox', context.obj([left, bottom, right, top].map(round)))
  }
}

/** Says of the whole document that its lines and columns begin at the right (ISO 32000-1, 14.8.5.4.2). */
function withRightToLeftWriting(tree: Element): Element {
  return {
    ...tree,
    attributes: attribute('Layout', 'WritingMode', PDFName.of('RlTb')),
  }
}
