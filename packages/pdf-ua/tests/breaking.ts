/** Ways to put faults into a PDF, for the fixtures in faults/. */
import type { PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib'
import { contentOf, packed, pageContent } from '../src/objects.ts'

/** By rule, and where there are several against one, by rule and what is wrong: `7.1-3 (no way back)`. */
export type Faults = Record<string, (pdf: PDFDocument) => void>

export const name = PDFName.of
export const string = (text: string) => PDFString.of(text)
/** Sets an entry, for a fault of one that is wrong. */
export const set = (dict: PDFDict, key: string, value: PDFObject) => dict.set(name(key), value)

/** Dictionaries of the structure with a type, in the order of the file. */
export function structure(pdf: PDFDocument, type: string): { ref: PDFRef, dict: PDFDict }[] {
  return pdf.context.enumerateIndirectObjects().flatMap(([ref, dict]) =>
    dict instanceof PDFDict && dict.get(name('Type')) === name('StructElem') && dict.get(name('S')) === name(type)
      ? [
          { ref, dict },
        ]
      : [])
}

/** The first of a type. */
export function first(pdf: PDFDocument, type: string): { ref: PDFRef, dict: PDFDict } {
  const found = structure(pdf, type)[0]
  if (!found)
    throw new Error(`the sample has no ${type}`)
  return found
}

function kidsOf(dict: PDFDict): PDFObject[] {
  const kids = dict.lookup(name('K'))
  return kids instanceof PDFArray
    ? kids.asArray()
    : [
        dict.get(name('K')),
      ].filter(kid => kid !== undefined)
}

/** Adds elements at the end of another, each in the one before it where they come as a path: `TOC/P`. */
export function insert(pdf: PDFDocument, into: string | { ref: PDFRef, dict: PDFDict }, ...paths: string[]): PDFDict[] {
  const parent = typeof into === 'string'
    ? first(pdf, into)
    : into
  return paths.map((path) => {
    const [type = '', ...rest] = path.split('/')
    const dict = pdf.context.obj({ Type: 'StructElem', S: type, P: parent.ref })
    const ref = pdf.context.register(dict)
    parent.dict.set(name('K'), pdf.context.obj([
      ...kidsOf(parent.dict),
      ref,
    ]))
    if (rest.length > 0)
      insert(pdf, { ref, dict }, ...rest.join('/').split('+'))
    return dict
  })
}

/** A dictionary in the catalog. */
export const catalogDict = (pdf: PDFDocument, key: string) => pdf.catalog.lookup(name(key), PDFDict)

/** Puts operations at the end of the first page. */
export function paint(pdf: PDFDocument, operations: string): void {
  const page = pdf.getPages()[0]?.node
  if (page)
    page.set(name('Contents'), pdf.context.register(packed(pdf.context, `${new TextDecoder('latin1').decode(pageContent(pdf, page))}\n${operations}`)))
}

/** The metadata, changed as text. */
export function rewriteXmp(pdf: PDFDocument, change: (xmp: string) => string | Uint8Array): void {
  const metadata = pdf.catalog.lookup(name('Metadata'))
  const entries = pdf.context.obj({ Type: 'Metadata', Subtype: 'XML' })
  pdf.catalog.set(name('Metadata'), pdf.context.register(packed(pdf.context, change(new TextDecoder().decode(contentOf(metadata))), entries)))
}

/** A new annotation on the first page, in an element of its own where `type` is given. */
export function annotate(pdf: PDFDocument, subtype: string, entries: Record<string, PDFObject> = {}, type?: string): void {
  const page = pdf.getPages()[0]
  if (!page)
    return
  const dict = pdf.context.obj({
    Type: 'Annot',
    Subtype: subtype,
    Rect: [10, 10, 50, 50],
    ...entries,
  })
  const ref = pdf.context.register(dict)
  page.node.lookup(name('Annots'), PDFArray).push(ref)
  const [element] = type
    ? insert(pdf, 'Document', type)
    : []
  element?.set(name('K'), pdf.context.obj({ Type: 'OBJR', Pg: page.ref, Obj: ref }))
  if (element) {
    // The way back from the annotation to its element.
    const tree = catalogDict(pdf, 'StructTreeRoot').lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray)
    const key = PDFNumber.of(tree.size())
    dict.set(name('StructParent'), key)
    tree.push(key)
    const elementRef = pdf.context.getObjectRef(element)
    if (elementRef)
      tree.push(elementRef)
  }
}

/** No language anywhere, neither of the document nor of an element. */
export function withoutLang(pdf: PDFDocument): void {
  pdf.catalog.delete(name('Lang'))
  first(pdf, 'Document').dict.delete(name('Lang'))
}
