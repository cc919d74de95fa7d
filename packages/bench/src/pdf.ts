/** What a PDF holds, as far as its size is concerned. */
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'

/** How many pages it has, and how many bitmaps. */
export async function contentsOf(bytes: Uint8Array): Promise<{ pages: number, bitmaps: number }> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const bitmaps = pdf.context.enumerateIndirectObjects()
    .filter(([, object]) => object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image'))
  return {
    pages: pdf.getPageCount(),
    bitmaps: bitmaps.length,
  }
}
