/** Writes the content streams with their new marks and hands these to the elements that own them. */
import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Content } from './content.ts'
import type { Paint } from './paint.ts'
import type { Places } from './places.ts'
import type { Element, Mark } from './tree.ts'
import type { Reader } from './unicode.ts'
import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { packed, pagesOf } from './objects.ts'
import { remark } from './remark.ts'
import { silenceIn } from './silence.ts'
import { spacesBetween } from './spaces.ts'
import { RTL_LETTER } from './unicode.ts'

/** The part of a page's height that its head and its foot take at most. */
const MARGIN = 0.08

/** Whether an artifact is a header or footer: words in the margin of a page `height` points high. */
function isRunning({ kind, box }: Paint, height: number): boolean {
  return kind === 'text' && box !== undefined && (box.top < MARGIN * height || box.bottom > (1 - MARGIN) * height)
}

/** After this the marks in the tree are those of the new streams. */
export function writeContents(pdf: PDFDocument, contents: readonly Content[], tree: Element, places: Places, reader: Reader): void {
  const fresh = new Map<number, Mark[]>()
  const heights = new Map(pagesOf(pdf).map(({ ref, height }) => [ref, height]))
  for (const content of contents) {
    const { page, stream, bytes, operations, paints, draws } = content
    const height = heights.get(page) ?? 0
    const placed = paints.map((paint) => {
      const place = places.of(paint, content)
      return {
        ...paint,
        place,
        pagination: place === undefined && isRunning(paint, height),
      }
    })
    const silence = silenceIn(content, placed.filter(({ place }) => place !== undefined && places.ownerOf(place)?.spoken), reader)
    const { bytes: remarked, marks } = remark({
      bytes,
      operations,
      paints: placed,
      tagOf: place => places.ownerOf(place)?.type ?? 'Span',
      draws,
      silenced: silence.operations,
      insertions: new Map([
        ...spacesBetween(content, reader),
        ...silence.spaces,
      ]),
      // The words of an element for screen readers alone are its description.
      actualText: (shown, place) => places.ownerOf(place)?.spoken
        ? undefined
        : rightToLeftWords(reader.read(shown, content.resources)),
    })
    marks.forEach((place, mcid) => fresh.set(place, [
      ...fresh.get(place) ?? [],
      { kind: 'mark', page, stream, mcid },
    ]))
    replace(pdf, content, remarked)
  }
  places.settle(tree, fresh)
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

/** Words that run from the right, to be told to readers which would turn them round. */
function rightToLeftWords(words: string): string | undefined {
  return RTL_LETTER.test(words)
    ? `${words.trim()} `
    : undefined
}
