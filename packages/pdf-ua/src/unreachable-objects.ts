/** Throws away the objects that nothing in the document leads to. */
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import { PDFRef } from '@cantoo/pdf-lib'
import { partsOf } from './objects.ts'

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
    else {
      open.push(...partsOf(object))
    }
  }
  for (const [ref] of context.enumerateIndirectObjects()) {
    if (!reached.has(ref))
      context.delete(ref)
  }
}
