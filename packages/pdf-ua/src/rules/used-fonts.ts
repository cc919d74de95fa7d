/** The fonts that a document's text is written in, with what is asked about their glyphs. */
import type { FontProgram } from '../sfnt.ts'
import type { Subject } from './subject.ts'
import { PDFArray, PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { defaultWidth, readWidths } from '../font-codes.ts'
import { contentOf } from '../objects.ts'
import { readFontProgram } from '../sfnt.ts'
import { codesOf, Reader } from '../unicode.ts'

/** A font that something is written in, with the codes that are shown. */
export interface UsedFont {
  name: string
  dict: PDFDict
  /** The font inside a composite one, else the font itself. */
  inner: PDFDict
  descriptor?: PDFDict
  subtype: string
  file?: PDFRawStream
  program?: FontProgram
  widths: Map<number, number>
  /** Codes that are seen; of text that is not painted only the meaning counts. */
  seen: Set<number>
  codes: Set<number>
  unicode: Map<number, string>
}

/** A name in a dictionary, in words. */
export function nameIn(dict: PDFDict | undefined, key: string) {
  return dict?.lookup(PDFName.of(key)) instanceof PDFName
    ? (dict.lookup(PDFName.of(key)) as PDFName).decodeText()
    : undefined
}

/** Read once, since each rule asks for them. */
const known = new WeakMap<Subject, UsedFont[]>()

/** The fonts that are used, in the order in which they first are. */
export function fontsOf(subject: Subject): UsedFont[] {
  const found = known.get(subject) ?? collect(subject)
  known.set(subject, found)
  return found
}

function collect(subject: Subject): UsedFont[] {
  const reader = new Reader(subject.pdf)
  const fonts = new Map<PDFDict, UsedFont>()
  for (const { paints, resources } of subject.contents) {
    for (const { font, codes, invisible } of paints.flatMap(({ shown }) => shown)) {
      const dict = reader.fontOf(resources, font)
      if (!dict)
        continue
      const used = fonts.get(dict) ?? describe(dict, reader)
      fonts.set(dict, used)
      for (const code of used.subtype === 'Type0'
        ? codesOf(codes)
        : codes) {
        used.codes.add(code)
        if (!invisible)
          used.seen.add(code)
      }
    }
  }
  return [
    ...fonts.values(),
  ]
}

function describe(dict: PDFDict, reader: Reader): UsedFont {
  const subtype = nameIn(dict, 'Subtype') ?? ''
  const inner = subtype === 'Type0'
    ? dict.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict)
    : dict
  const descriptor = inner.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
  const files = ['FontFile', 'FontFile2', 'FontFile3'].map(key => descriptor?.lookup(PDFName.of(key)))
  const file = files.find(stream => stream instanceof PDFRawStream)
  return {
    name: nameIn(dict, 'BaseFont') ?? '',
    dict,
    inner,
    descriptor,
    subtype,
    file,
    program: files[1] instanceof PDFRawStream
      ? readFontProgram(contentOf(files[1]))
      : undefined,
    widths: readWidths(inner),
    seen: new Set(),
    codes: new Set(),
    unicode: reader.mapOf(dict),
  }
}

/** The glyph of a code: the same number, or what the map from codes to glyphs says. */
export function glyphOf(font: UsedFont, code: number): number {
  const map = font.inner.lookup(PDFName.of('CIDToGIDMap'))
  return map instanceof PDFRawStream
    ? codesOf(contentOf(map))[code] ?? 0
    : code
}

/** The width that the font's dictionary gives a code. */
export function widthOf({ widths, inner }: UsedFont, code: number): number {
  return widths.get(code) ?? defaultWidth(inner)
}
