/** The structure tree of a PDF as plain objects: read, reshaped, written anew. */
import type { PDFContext, PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib'
import { listOf, textOf } from './objects.ts'

/** A stretch of a content stream; `stream` is the page or the form XObject that it stands in. */
export interface Mark { kind: 'mark', page: PDFRef, stream: PDFRef, mcid: number }
/** An annotation that belongs to its element, such as the clickable area of a link. */
export interface Annotation { kind: 'annotation', page: PDFRef, ref: PDFRef }
export interface Element {
  kind: 'element'
  type: string
  kids: Kid[]
  alt?: string
  actualText?: string
  lang?: string
  title?: string
  /** Whether its words are for screen readers alone, and `alt` holds them. */
  spoken?: boolean
  /** Attributes such as a list's numbering and a cell's scope: owner → key → value. */
  attributes: Map<string, Map<string, PDFObject>>
  /** Where it was read from. */
  dict?: PDFDict
}
export type Kid = Element | Mark | Annotation

/** The key of a mark in its stream, for maps. */
export const markKey = (mark: Pick<Mark, 'stream' | 'mcid'>) => `${mark.stream.tag} ${mark.mcid}`

export function element(type: string, kids: Kid[] = [], rest: Partial<Element> = {}): Element {
  return {
    kind: 'element',
    type,
    kids,
    attributes: new Map(),
    ...rest,
  }
}

/** Attributes that are one of an owner alone. */
export function attribute(owner: string, key: string, value: PDFObject): Element['attributes'] {
  return new Map([
    [
      owner,
      new Map([
        [key, value],
      ]),
    ],
  ])
}

/** Every element below and including `root`, parents first, in reading order. */
export function* elements(root: Element): Generator<Element> {
  yield root
  for (const kid of root.kids) {
    if (kid.kind === 'element')
      yield* elements(kid)
  }
}

/** Every mark below `root`, in reading order. */
export function* marks(root: Kid): Generator<Mark> {
  if (root.kind === 'mark')
    yield root
  if (root.kind === 'element') {
    for (const kid of root.kids) yield* marks(kid)
  }
}

/** Reads the structure tree. Throws where the document has none. */
export function readTree(pdf: PDFDocument): Element {
  const { context, catalog } = pdf
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  if (!root)
    throw new Error('The PDF has no structure tree: print it tagged')
  const tops = kidsOf(root).flatMap(kid => readKid(context, kid, undefined))
  const only = tops[0]
  return tops.length === 1 && only?.kind === 'element' && only.type === 'Document'
    ? only
    : element('Document', tops)
}

function kidsOf(dict: PDFDict): PDFObject[] {
  const kids = dict.get(PDFName.of('K'))
  const list = dict.context.lookup(kids)
  if (list instanceof PDFArray)
    return list.asArray()
  return kids
    ? [kids]
    : []
}

function readKid(context: PDFContext, object: PDFObject, inheritedPage: PDFRef | undefined): Kid[] {
  const value = context.lookup(object)
  if (value instanceof PDFNumber) {
    return inheritedPage
      ? [
          {
            kind: 'mark',
            page: inheritedPage,
            stream: inheritedPage,
            mcid: value.asNumber(),
          },
        ]
      : []
  }
  if (!(value instanceof PDFDict))
    return []
  const type = value.lookupMaybe(PDFName.of('Type'), PDFName)?.decodeText()
  const page = refIn(value, 'Pg') ?? inheritedPage
  if (type === 'MCR' && page) {
    return [
      {
        kind: 'mark',
        page,
        stream: refIn(value, 'Stm') ?? page,
        mcid: value.lookup(PDFName.of('MCID'), PDFNumber).asNumber(),
      },
    ]
  }
  if (type === 'OBJR') {
    const ref = refIn(value, 'Obj')
    return ref && page
      ? [
          { kind: 'annotation', page, ref },
        ]
      : []
  }
  return [
    readElement(context, value, page),
  ]
}

function readElement(context: PDFContext, dict: PDFDict, page: PDFRef | undefined): Element {
  return element(
    dict.lookup(PDFName.of('S'), PDFName).decodeText(),
    kidsOf(dict).flatMap(kid => readKid(context, kid, page)),
    {
      alt: textOf(dict, 'Alt'),
      actualText: textOf(dict, 'ActualText'),
      lang: textOf(dict, 'Lang'),
      attributes: readAttributes(dict),
      dict,
    },
  )
}

function readAttributes(dict: PDFDict): Element['attributes'] {
  const attributes: Element['attributes'] = new Map()
  for (const item of listOf(dict, 'A').map(entry => dict.context.lookup(entry))) {
    if (!(item instanceof PDFDict))
      continue
    const owner = item.lookupMaybe(PDFName.of('O'), PDFName)?.decodeText() ?? ''
    const entries = attributes.get(owner) ?? new Map<string, PDFObject>()
    for (const [key, value] of item.entries()) {
      if (key !== PDFName.of('O'))
        entries.set(key.decodeText(), dict.context.lookup(value) ?? value)
    }
    attributes.set(owner, entries)
  }
  return attributes
}

function refIn(dict: PDFDict, key: string): PDFRef | undefined {
  const value = dict.get(PDFName.of(key))
  return value instanceof PDFRef
    ? value
    : undefined
}
