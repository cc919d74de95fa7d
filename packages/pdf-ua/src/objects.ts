/** Small readers and writers of PDF objects that the other modules share. */
import type { PDFContext, PDFDocument, PDFNumber, PDFObject, PDFRef } from '@cantoo/pdf-lib'
import type { Box } from './boxes.ts'
import { Buffer } from 'node:buffer'
import { deflateSync, inflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRawStream, PDFStream, PDFString } from '@cantoo/pdf-lib'

/** A text entry of a dictionary in words, or undefined. */
export function textOf(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFString || value instanceof PDFHexString
    ? value.decodeText()
    : undefined
}

/** A text string: as it stands where it is ASCII, else in UTF-16 (ISO 32000-1, 7.9.2.2). */
export function text(words: string): PDFString | PDFHexString {
  return /^[\x20-\x7E]*$/.test(words)
    ? PDFString.of(words.replace(/[\\()]/g, '\\$&'))
    : PDFHexString.fromText(words)
}

export const numbersOf = (array: PDFArray): number[] => array.asArray().map(item => (item as PDFNumber).asNumber())

/** What stands within an object, in the same place of the file. */
export function partsOf(object: PDFObject): PDFObject[] {
  if (object instanceof PDFArray)
    return object.asArray()
  if (object instanceof PDFDict)
    return object.values()
  return object instanceof PDFStream
    ? [object.dict]
    : []
}

/** An entry that is one thing or an array of them. */
export function listOf(dict: PDFDict, key: string): PDFObject[] {
  const entry = dict.lookup(PDFName.of(key))
  if (entry instanceof PDFArray)
    return entry.asArray()
  return entry
    ? [entry]
    : []
}

/** The rectangle of an annotation. */
export function rectOf(annotation: PDFDict): Box {
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(annotation.lookup(PDFName.of('Rect'), PDFArray))
  return { left, bottom, right, top }
}

/** What a stream holds, unpacked. Throws on a filter that Chromium does not write. */
export function contentOf(stream: PDFObject | undefined): Uint8Array {
  if (!(stream instanceof PDFRawStream))
    return new Uint8Array()
  return listOf(stream.dict, 'Filter').reduce<Uint8Array>((bytes, name) => {
    if (name !== PDFName.of('FlateDecode'))
      throw new Error(`A stream of the PDF has the filter ${name}, which is not known here`)
    return inflateSync(bytes)
  }, stream.contents)
}

/** A packed stream with `entries` in its dictionary. */
export function packed(context: PDFContext, bytes: Uint8Array | string, entries: PDFDict = context.obj({})): PDFRawStream {
  const contents = deflateSync(Buffer.from(bytes), { level: 6 })
  const dict = entries.clone(context)
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'))
  dict.delete(PDFName.of('DecodeParms'))
  dict.set(PDFName.of('Length'), context.obj(contents.length))
  return PDFRawStream.of(dict, new Uint8Array(contents))
}

/** The content streams of a page, one after another. */
export function pageContent(pdf: PDFDocument, page: PDFDict): Uint8Array {
  const contents = page.lookup(PDFName.of('Contents'))
  const parts = contents instanceof PDFArray
    ? contents.asArray().map(ref => pdf.context.lookup(ref))
    : [contents]
  return Buffer.concat(parts.flatMap(part => [
    contentOf(part),
    Buffer.from('\n'),
  ]))
}

/** The pages with their references and heights in points. */
export function pagesOf(pdf: PDFDocument): { ref: PDFRef, dict: PDFDict, height: number }[] {
  return pdf.getPages().map(page => ({
    ref: page.ref,
    dict: page.node,
    height: page.getHeight(),
  }))
}
