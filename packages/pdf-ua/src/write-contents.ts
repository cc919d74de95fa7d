/** Writes the content streams with their new marks and hands these to the elements that own them. */
import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Content } from './content.ts'
import type { Paint } from './paint.ts'
import type { ReadingOrder } from './reading-order.ts'
import type { Element, Kid, Mark } from './tree.ts'
import type { Reader } from './unicode.ts'
import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { markContent } from './mark-content.ts'
import { packed, pagesOf } from './objects.ts'
import { screenReaderTextIn } from './screen-reader-text.ts'
import { spacesBetween } from './spaces.ts'
import { element } from './tree.ts'
import { RTL_LETTER } from './unicode.ts'

/** The part of a page's height that its head and its foot take at most. */
const MARGIN = 0.08

/** Whether an artifact is a header or footer: words in the margin of a page `height` points high. */
function isRunning({ kind, box }: Paint, height: number): boolean {
  return kind === 'text' && box !== undefined && (box.top < MARGIN * height || box.bottom > (1 - MARGIN) * height)
}

/**
 * After this the marks in the tree are those of the new streams, those of words from the right each in a Span that says
 * them. On the mark itself, an /ActualText would have PDFium take the words for shown from the left and turn them round.
 */
export function writeContents(pdf: PDFDocument, contents: readonly Content[], tree: Element, order: ReadingOrder, reader: Reader): void {
  const fresh = new Map<number, Kid[]>()
  const heights = new Map(pagesOf(pdf).map(({ ref, height }) => [ref, height]))
  for (const content of contents) {
    const { page, stream, bytes, operations, paints, draws } = content
    const height = heights.get(page) ?? 0
    const positioned = paints.map((paint) => {
      const position = order.of(paint, content)
      return {
        ...paint,
        position,
        pagination: position === undefined && isRunning(paint, height),
      }
    })
    const removed = screenReaderTextIn(content, positioned.filter(({ position }) => position !== undefined && order.ownerOf(position)?.spoken), reader)
    const { bytes: marked, marks, shown } = markContent({
      bytes,
      operations,
      paints: positioned,
      tagOf: position => order.ownerOf(position)?.type ?? 'Span',
      draws,
      removed: removed.operations,
      insertions: new Map([
        ...spacesBetween(content, reader),
        ...removed.spaces,
      ]),
    })
    marks.forEach((position, mcid) => fresh.set(position, [
      ...fresh.get(position) ?? [],
      spanOf({ kind: 'mark', page, stream, mcid }, isDescribed(order.ownerOf(position))
        ? ''
        : reader.read(shown[mcid]!, content.resources)),
    ]))
    replace(pdf, content, marked)
  }
  order.settle(tree, fresh)
}

function replace(pdf: PDFDocument, { page, stream }: Content, bytes: Uint8Array): void {
  const { context } = pdf
  const object = context.lookup(stream)
  if (stream !== page && object instanceof PDFRawStream) {
    object.dict.delete(PDFName.of('StructParents'))
    context.assign(stream, packed(context, bytes, object.dict))
  }
  else if (object instanceof PDFDict) {
    object.delete(PDFName.of('StructParents'))
    object.set(PDFName.of('Contents'), context.register(packed(context, bytes)))
  }
}

/** Whether readers are given the description of an element and not its words. */
function isDescribed(owner: Element | undefined): boolean {
  return owner?.alt !== undefined
}

/** A mark with its words; one whose words do not run from the right alone. */
function spanOf(mark: Mark, words: string): Kid {
  return RTL_LETTER.test(words)
    ? element('Span', [mark], { actualText: words })
    : mark
}
