/** Throws away the objects that nothing in the document leads to. */
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import { PDFArray, PDFDict, PDFRef, PDFStream } from '@cantoo/pdf-lib'

/** Deletes every indirect object that can't be reached from the trailer. */
export function deleteUnreachableObjects(pdf: PDFDocument): void {
  const { context } = pdf
  const reached = new Set<PDFRef>()
  const open: PDFObject[] = [context.trailerInfo.Root, context.trailerInfo.Info].filter(object => object !== undefined)
  for (let object = open.pop(); object; object = open.pop()) {
    if (object instanceof PDFRef) {
      const target = reached.has(object)
        ? undefined
        : context.lookup(object)
      reached.add(object)
      if (target)
        open.push(target)
    }
    else if (object instanceof PDFArray) {
      open.push(...object.asArray())
    }
    else if (object instanceof PDFStream) {
      open.push(object.dict)
    }
    else if (object instanceof PDFDict) {
      open.push(...object.values())
    }
  }
  for (const [ref] of context.enumerateIndirectObjects()) {
    if (!reached.has(ref))
      context.delete(ref)
  }
}
