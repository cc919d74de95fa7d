/** Lets links and bookmarks lead to elements of the structure and not only to places on pages. */
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import { PDFArray, PDFDict, PDFName, PDFRef } from '@cantoo/pdf-lib'
import { pagesOf } from './objects.ts'

const name = PDFName.of

/**
 * Puts a GoTo action with a structure destination in the place of each destination within the document (ISO 32000-2,
 * 12.3.2.3; ISO 14289-2, 8.8). Readers that know none go to the place on the page, as before. `targetOf` gives the
 * element that a page begins with.
 */
export function writeStructureDestinations(pdf: PDFDocument, targetOf: (page: PDFRef) => PDFRef): void {
  const { context, catalog } = pdf
  const leading = [
    ...pagesOf(pdf).flatMap(({ dict }) => dict.lookupMaybe(name('Annots'), PDFArray)?.asArray() ?? []).map(ref => context.lookup(ref, PDFDict)),
    ...bookmarksOf(catalog),
  ]
  for (const dict of leading) {
    const place = placeOf(dict.lookup(name('Dest')), catalog)
    if (!(place instanceof PDFArray))
      continue
    const [page, ...view] = place.asArray()
    if (!(page instanceof PDFRef))
      continue
    dict.delete(name('Dest'))
    dict.set(name('A'), context.obj({
      S: 'GoTo',
      D: [page, ...view],
      SD: [
        targetOf(page),
        ...view,
      ],
    }))
  }
  catalog.delete(name('Dests'))
}

/** The place that a destination is or, where it is a name, has. */
export function placeOf(destination: PDFObject | undefined, catalog: PDFDict): PDFObject | undefined {
  return destination instanceof PDFName
    ? catalog.lookupMaybe(name('Dests'), PDFDict)?.lookup(destination)
    : destination
}

/** The bookmarks with those below them. */
export function bookmarksOf(catalog: PDFDict): PDFDict[] {
  const outline = catalog.lookupMaybe(name('Outlines'), PDFDict)
  return outline
    ? itemsOf(outline)
    : []
}

function itemsOf(parent: PDFDict): PDFDict[] {
  const items: PDFDict[] = []
  for (let item = parent.lookupMaybe(name('First'), PDFDict); item; item = item.lookupMaybe(name('Next'), PDFDict))
    items.push(item, ...itemsOf(item))
  return items
}
