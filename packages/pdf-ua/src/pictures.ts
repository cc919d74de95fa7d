/** Whether the pictures of a page are in its PDF: Chromium drops, without a word, one that it moves below the page. */
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import { PDFDict, PDFName, PDFStream } from '@cantoo/pdf-lib'
import { pagesOf } from './objects.ts'

/** A picture by the page that shows it, counted from 0, what people call it, and its content. */
export interface PictureOnPage { page: number, slide: number, name: string, data: string }

/**
 * Compares the number of different pictures of each page with that of the images that its content can draw.
 * @throws naming the pictures of the first page that has fewer
 */
export function checkPictures(pdf: PDFDocument, pictures: readonly PictureOnPage[]): void {
  pagesOf(pdf).forEach(({ dict }, index) => {
    const here = new Map(pictures.filter(({ page }) => page === index).map(picture => [picture.data, picture]))
    const images = here.size > 0
      ? imagesIn(dict, new Set()).size
      : 0
    const [first] = here.values()
    if (first && images < here.size) {
      throw new Error(`slide ${first.slide}: ${[
        ...here.values(),
      ].map(({ name }) => name).join(', ')}: of ${here.size} pictures ${here.size - images} did not get into the PDF; give them less room`)
    }
  })
}

/** The images that a page or a form can draw, those in forms and patterns within included. */
function imagesIn(dict: PDFDict, seen: Set<PDFObject>): Set<PDFObject> {
  const images = new Set<PDFObject>()
  const resources = dict.lookupMaybe(PDFName.of('Resources'), PDFDict)
  for (const kind of ['XObject', 'Pattern']) {
    for (const [, ref] of resources?.lookupMaybe(PDFName.of(kind), PDFDict)?.entries() ?? []) {
      const object = dict.context.lookup(ref)
      if (!(object instanceof PDFStream) || seen.has(ref))
        continue
      seen.add(ref)
      if (object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image'))
        images.add(ref)
      else
        imagesIn(object.dict, seen).forEach(image => images.add(image))
    }
  }
  return images
}
