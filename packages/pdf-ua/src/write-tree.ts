/** Writes a structure tree into a PDF, with the parent tree that leads from the pages back to it. */
import type { PDFContext, PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib'
import type { Standard } from './standards.ts'
import type { Annotation, Element, Kid, Mark } from './tree.ts'
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib'
import { text } from './objects.ts'
import { PDF2, ROLES, STANDARD_2 } from './structure-types.ts'

/** Replaces the structure tree of the document. Gives back where each element was written. */
export function writeTree(pdf: PDFDocument, tree: Element, standard: Standard = 'ua-1'): ReadonlyMap<Element, PDFRef> {
  const { context, catalog } = pdf
  const namespace = standard === 'ua-2'
    ? context.register(context.obj({
        Type: 'Namespace',
        NS: text(PDF2),
      }))
    : undefined
  const writer = new TreeWriter(context, namespace)
  const root = context.nextRef()
  const top = writer.write(tree, root)
  const roles = Object.fromEntries(Object.entries(ROLES).filter(([type]) => !namespace && writer.types.has(type)))
  context.assign(root, context.obj({
    Type: 'StructTreeRoot',
    K: [top],
    ParentTree: context.register(writer.parentTree()),
    ParentTreeNextKey: writer.nextKey,
    ...Object.keys(roles).length > 0 && {
      RoleMap: context.obj(roles),
    },
    ...namespace && {
      Namespaces: [namespace],
    },
  }))
  catalog.set(PDFName.of('StructTreeRoot'), root)
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  return writer.refs
}

class TreeWriter {
  readonly types = new Set<string>()
  readonly refs = new Map<Element, PDFRef>()
  nextKey = 0
  /** The parents of the marks of each stream, by number, and the parent of each annotation. */
  private parents = new Map<number, PDFRef[] | PDFRef>()
  private keys = new Map<PDFRef, number>()

  private context: PDFContext
  /** That of PDF 2.0, for the types that it has. */
  private namespace: PDFRef | undefined

  constructor(context: PDFContext, namespace: PDFRef | undefined) {
    this.context = context
    this.namespace = namespace
  }

  write(element: Element, parent: PDFRef): PDFRef {
    const { context } = this
    const ref = context.nextRef()
    this.types.add(element.type)
    this.refs.set(element, ref)
    // No element inherits the page of its content from its parent (ISO 32000-1, 14.7.2).
    const page = element.kids.find(kid => kid.kind !== 'element')?.page
    const kids = element.kids.map(kid => this.kid(kid, ref, page))
    const dict = context.obj({ Type: 'StructElem', S: element.type, P: parent })
    const said = (words: string | undefined) => words === undefined
      ? undefined
      : text(words)
    const entries: Record<string, PDFObject | undefined> = {
      NS: STANDARD_2.has(element.type)
        ? this.namespace
        : undefined,
      Pg: page,
      K: kids.length > 1
        ? context.obj(kids)
        : kids[0],
      T: said(element.title),
      Alt: said(element.alt),
      ActualText: said(element.actualText),
      Lang: said(element.lang),
      A: this.attributes(element),
    }
    for (const [key, value] of Object.entries(entries)) {
      if (value)
        dict.set(PDFName.of(key), value)
    }
    context.assign(ref, dict)
    return ref
  }

  private kid(kid: Kid, parent: PDFRef, page: PDFRef | undefined): PDFObject {
    if (kid.kind === 'element')
      return this.write(kid, parent)
    return kid.kind === 'mark'
      ? this.mark(kid, parent, page)
      : this.annotation(kid, parent)
  }

  private mark(mark: Mark, parent: PDFRef, page: PDFRef | undefined): PDFObject {
    const list = this.parents.get(this.keyOf(mark.stream, 'StructParents'))
    if (Array.isArray(list))
      list[mark.mcid] = parent
    if (mark.stream === page)
      return this.context.obj(mark.mcid)
    const inForm = mark.stream === mark.page
      ? {}
      : { Stm: mark.stream }
    return this.context.obj({
      Type: 'MCR',
      Pg: mark.page,
      ...inForm,
      MCID: mark.mcid,
    })
  }

  private annotation({ page, ref }: Annotation, parent: PDFRef): PDFObject {
    this.parents.set(this.keyOf(ref, 'StructParent'), parent)
    return this.context.obj({ Type: 'OBJR', Pg: page, Obj: ref })
  }

  private keyOf(ref: PDFRef, entry: 'StructParents' | 'StructParent'): number {
    const known = this.keys.get(ref)
    if (known !== undefined)
      return known
    const key = this.nextKey++
    this.keys.set(ref, key)
    this.parents.set(key, [])
    const object = this.context.lookup(ref)
    const dict = object instanceof PDFRawStream
      ? object.dict
      : object instanceof PDFDict
        ? object
        : undefined
    dict?.set(PDFName.of(entry), PDFNumber.of(key))
    return key
  }

  private attributes({ attributes }: Element): PDFObject | undefined {
    const list = [...attributes].map(([owner, entries]) => {
      const dict = this.context.obj({ O: owner })
      for (const [key, value] of entries) dict.set(PDFName.of(key), value)
      return dict
    })
    return list.length > 1
      ? this.context.obj(list)
      : list[0]
  }

  parentTree(): PDFDict {
    const nums = PDFArray.withContext(this.context)
    for (const [key, parents] of [...this.parents].sort(([a], [b]) => a - b)) {
      nums.push(PDFNumber.of(key))
      nums.push(Array.isArray(parents)
        ? this.context.register(this.context.obj(parents))
        : parents)
    }
    return this.context.obj({ Nums: nums })
  }
}
