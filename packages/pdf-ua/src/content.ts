/** All content streams of a document: those of its pages and of the forms that are tagged inside. */
import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Matrix } from './boxes.ts'
import type { Operation } from './operators.ts'
import type { Paint } from './paint.ts'
import { PDFArray, PDFDict, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { around, corners, IDENTITY, multiply } from './boxes.ts'
import { contentOf, numbersOf, pageContent, pagesOf } from './objects.ts'
import { readOperations } from './operators.ts'
import { readPaints } from './paint.ts'

export interface Content {
  page: PDFRef
  /** The page itself or a form XObject with marks of its own. */
  stream: PDFRef
  bytes: Uint8Array
  operations: Operation[]
  /** What it paints; a form with marks of its own is a content of its own and not listed here. */
  paints: Paint[]
  resources: PDFDict | undefined
  /** The operations that draw such a form. */
  draws: Set<number>
  /** Of such a form: the mark that it is drawn in. */
  within?: Pick<Paint, 'artifact' | 'mcid'> & { stream: PDFRef }
}

/** Whether the operation opens a mark with a number. */
const hasNumber = ({ operator, operands: [, properties] }: Operation) => operator === 'BDC' && properties instanceof Map && properties.has('MCID')

/** The contents in the order of the pages, each page before its forms. The words of those in `ordered` have their spaces. */
export function readContents(pdf: PDFDocument, ordered: ReadonlySet<PDFRef> = new Set()): Content[] {
  return pagesOf(pdf).flatMap(({ ref, dict }) =>
    read(pdf, ref, ref, pageContent(pdf, dict), dict.lookupMaybe(PDFName.of('Resources'), PDFDict), IDENTITY, new Set(), ordered))
}

function read(pdf: PDFDocument, page: PDFRef, stream: PDFRef, bytes: Uint8Array, resources: PDFDict | undefined, matrix: Matrix, seen: Set<PDFRef>, ordered: ReadonlySet<PDFRef>): Content[] {
  const operations = readOperations(bytes)
  const inside: Content[] = []
  const draws = new Set<number>()
  const paints = readPaints(operations, matrix, !ordered.has(stream)).filter((paint) => {
    const ref = paint.kind === 'xobject'
      ? resources?.lookupMaybe(PDFName.of('XObject'), PDFDict)?.get(PDFName.of(paint.name ?? ''))
      : undefined
    const form = pdf.context.lookup(ref)
    if (!(ref instanceof PDFRef) || !(form instanceof PDFRawStream) || form.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form'))
      return true
    const inner = multiply(matrixOf(form.dict), paint.matrix ?? IDENTITY)
    paint.box &&= boxOf(form.dict, inner) ?? paint.box
    if (seen.has(ref))
      return true
    const [content, ...deeper] = read(pdf, page, ref, contentOf(form), form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict) ?? resources, inner, new Set([...seen, ref]), ordered)
    if (!content || ![content, ...deeper].some(({ operations }) => operations.some(hasNumber)))
      return true
    draws.add(paint.first)
    const { artifact, mcid } = paint
    inside.push({
      ...content,
      within: { artifact, mcid, stream },
    }, ...deeper)
    return false
  })
  return [
    {
      page,
      stream,
      bytes,
      operations,
      paints,
      resources,
      draws,
    },
    ...inside,
  ]
}

function matrixOf(form: PDFDict): Matrix {
  const array = form.lookupMaybe(PDFName.of('Matrix'), PDFArray)
  return array
    ? numbersOf(array) as unknown as Matrix
    : IDENTITY
}

function boxOf(form: PDFDict, matrix: Matrix) {
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(form.lookup(PDFName.of('BBox'), PDFArray))
  return around(corners(matrix, left, bottom, right - left, top - bottom))
}
