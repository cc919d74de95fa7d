/** The way back from a page, a form or an annotation to the elements that own what is in it (ISO 32000-1, 14.7.4.4). */
import type { PDFObject } from '@cantoo/pdf-lib'
import { PDFArray, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib'

/** The structure's parent tree, by `StructParents` or `StructParent`. */
export type Parents = ReadonlyMap<number, PDFObject>

/** Reads the parent tree of a structure; empty where there is none. */
export function readParents(root: PDFDict | undefined): Parents {
  const tree = root?.lookupMaybe(PDFName.of('ParentTree'), PDFDict)
  return new Map(tree && entriesOf(tree))
}

/** The entries of a number tree: its own and those of its kids. */
function entriesOf(tree: PDFDict): [number, PDFObject][] {
  const kids = tree.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? []
  const nums = tree.lookupMaybe(PDFName.of('Nums'), PDFArray)
  const own = Array.from({ length: (nums?.size() ?? 0) >> 1 }, (_, index): [number, PDFObject] => [
    nums!.lookup(2 * index, PDFNumber).asNumber(),
    nums!.lookup(2 * index + 1)!,
  ])
  return [
    ...own,
    ...kids.flatMap(kid => entriesOf(tree.context.lookup(kid, PDFDict))),
  ]
}

/** The element that the parent tree gives an annotation. */
export function parentOfAnnotation(annotation: PDFDict, parents: Parents): PDFObject | undefined {
  const key = annotation.lookup(PDFName.of('StructParent'))
  return key instanceof PDFNumber
    ? parents.get(key.asNumber())
    : undefined
}

/** The element that the parent tree gives a mark of a page or form. */
export function parentOfMark(stream: PDFDict, mcid: number, parents: Parents): PDFObject | undefined {
  const key = stream.lookup(PDFName.of('StructParents'))
  const list = key instanceof PDFNumber
    ? parents.get(key.asNumber())
    : undefined
  return list instanceof PDFArray
    ? list.lookup(mcid)
    : undefined
}
