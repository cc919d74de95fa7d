/** A PDF laid out for checking: its structure with parents and standard types, its content, its annotations. */
import type { PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib'
import type { Content } from '../content.ts'
import type { Annotation, Element, Mark } from '../tree.ts'
import { PDFArray, PDFDict, PDFName, PDFRawStream, PDFStream } from '@cantoo/pdf-lib'
import { readContents } from '../content.ts'
import { contentOf, pagesOf, partsOf, textOf } from '../objects.ts'
import { parentOfAnnotation, parentOfMark, readParents } from '../parents.ts'
import { PDF2, ROLES, STANDARD, STANDARD_2 } from '../structure-types.ts'
import { markKey, readTree } from '../tree.ts'

/** A structure element with what the rules ask about it. */
export interface Node {
  /** The type as written and the standard type that the role map leads to. */
  type: string
  standard: string
  element: Element
  parent?: Node
  kids: Node[]
  marks: Mark[]
  annotations: Annotation[]
  /** Where it is in the tree, for messages: `Document › Sect › L`. */
  path: string
}

/** What a rule looks at. */
export interface Subject {
  bytes: Uint8Array
  pdf: PDFDocument
  catalog: PDFDict
  /** The structure, parents first, in reading order; empty where the document has none. */
  nodes: Node[]
  roles: Map<string, string>
  contents: Content[]
  /** The element that owns a mark, where the tree and the way back from the page say the same. */
  owners: Map<string, Node>
  pages: { ref: PDFRef, dict: PDFDict, number: number }[]
  annotations: { dict: PDFDict, page: number, parent?: Node }[]
  /** The XMP packet, empty where there is none. */
  xmp: string
}

/** Types that rules on parents and kids look through, as veraPDF does. */
const PASS_THROUGH = new Set(['NonStruct', 'Div', 'Part'])

export function subjectOf(bytes: Uint8Array, pdf: PDFDocument): Subject {
  const { catalog, context } = pdf
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  const roles = rolesOf(root)
  const nodes: Node[] = []
  if (root)
    nodes.push(...addNodes(readTree(pdf), undefined, roles))
  const pages = pagesOf(pdf).map((page, index) => ({ ...page, number: index + 1 }))
  const parents = readParents(root)
  const dictOf = (ref: PDFRef) => {
    const object = context.lookup(ref)
    return object instanceof PDFStream
      ? object.dict
      : object as PDFDict
  }
  const reached = nodes.filter(node => leadsUp(node, { catalog }))
  const owners = new Map(reached.flatMap(node => node.marks
    .filter(({ stream, mcid }) => parentOfMark(dictOf(stream), mcid, parents) === node.element.dict)
    .map(mark => [
      markKey(mark),
      node,
    ] as const)))
  const annotations = pages.flatMap(({ dict, number }) =>
    (dict.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []).map((ref) => {
      const annotation = context.lookup(ref, PDFDict)
      const back = parentOfAnnotation(annotation, parents)
      return {
        dict: annotation,
        page: number,
        parent: reached.find(node => node.element.dict === back && node.annotations.some(kid => kid.ref === ref)),
      }
    }))
  const metadata = catalog.lookup(PDFName.of('Metadata'))
  const xmp = metadata instanceof PDFRawStream
    ? decoded(contentOf(metadata))
    : ''
  return {
    bytes,
    pdf,
    catalog,
    nodes,
    roles,
    contents: readContents(pdf),
    owners,
    pages,
    annotations,
    xmp,
  }
}

/** Every object of the file, those within others included. */
export function* objectsOf({ pdf }: Pick<Subject, 'pdf'>): Generator<PDFObject> {
  for (const [, object] of pdf.context.enumerateIndirectObjects())
    yield* within(object)
}

function* within(object: PDFObject): Generator<PDFObject> {
  yield object
  for (const part of partsOf(object))
    yield* within(part)
}

/** The page of a reference, by its number. */
export function pageNumber(page: unknown, { pages }: Pick<Subject, 'pages'>): number | undefined {
  return pages.find(({ ref }) => ref === page)?.number
}

/** The packet as text; nothing where it is not UTF-8, which a strict reader drops (ISO 16684-1, 7.1). */
function decoded(packet: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(packet)
  }
  catch {
    return ''
  }
}

function rolesOf(root: PDFDict | undefined): Map<string, string> {
  const map = root?.lookupMaybe(PDFName.of('RoleMap'), PDFDict)
  return new Map(map?.entries().map(([type, role]) => [
    type.decodeText(),
    (role as PDFName).decodeText(),
  ]))
}

/** Whether an element is of the namespace of PDF 2.0, in which more types are standard. */
export function isPdf2({ dict }: Element): boolean {
  const namespace = dict?.lookupMaybe(PDFName.of('NS'), PDFDict)
  return namespace !== undefined && textOf(namespace, 'NS') === PDF2
}

/** Where the role map leads from a type, step by step, up to where it stops or comes back. */
export function mapping(type: string, roles: ReadonlyMap<string, string>): { steps: string[], circular: boolean } {
  const steps: string[] = [type]
  for (let next = roles.get(type); next !== undefined; next = roles.get(next)) {
    if (steps.includes(next))
      return { steps, circular: true }
    steps.push(next)
  }
  return { steps, circular: false }
}

/** The standard type that the role map or its namespace makes of an element's; its own where it leads to none. */
function standardOf(element: Element, roles: ReadonlyMap<string, string>): string {
  const { type } = element
  if (isPdf2(element) && STANDARD_2.has(type))
    return ROLES[type] ?? type
  return mapping(type, roles).steps.find(step => STANDARD.has(step)) ?? type
}

function addNodes(element: Element, parent: Node | undefined, roles: Map<string, string>): Node[] {
  const node: Node = {
    type: element.type,
    standard: standardOf(element, roles),
    element,
    parent,
    kids: [],
    marks: element.kids.filter(kid => kid.kind === 'mark'),
    annotations: element.kids.filter(kid => kid.kind === 'annotation'),
    path: parent
      ? `${parent.path} › ${element.type}`
      : element.type,
  }
  parent?.kids.push(node)
  return [
    node,
    ...element.kids.flatMap(kid => kid.kind === 'element'
      ? addNodes(kid, node, roles)
      : []),
  ]
}

/** Whether an element names the one as its parent that it stands in. */
export function namesParent({ element: { dict }, parent }: Node, { catalog }: Pick<Subject, 'catalog'>): boolean {
  const above = parent
    ? parent.element.dict
    : catalog.lookup(PDFName.of('StructTreeRoot'))
  return dict === undefined || dict.lookup(PDFName.of('P')) === above
}

/** Whether the elements name their parents all the way up, as a reader follows them from the page. */
function leadsUp(node: Node, subject: Pick<Subject, 'catalog'>): boolean {
  return namesParent(node, subject) && (node.parent === undefined || leadsUp(node.parent, subject))
}

/** The type of the nearest ancestor that counts. */
export function parentType({ parent }: Node): string | undefined {
  let at = parent
  while (at && PASS_THROUGH.has(at.standard))
    at = at.parent
  return at?.standard
}

/** The kids that count: those of a NonStruct or Div stand for it. */
export function significantKids(node: Node): Node[] {
  return node.kids.flatMap(kid => PASS_THROUGH.has(kid.standard)
    ? significantKids(kid)
    : [kid])
}

/** A language given by the document or the element or one above it. */
export function langOf(node: Node | undefined, { catalog }: Pick<Subject, 'catalog'>): boolean {
  let at = node
  while (at && !at.element.lang)
    at = at.parent
  return at !== undefined || catalog.has(PDFName.of('Lang'))
}
