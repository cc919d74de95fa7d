/** Against the rules on fonts. */
import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Faults } from '../breaking.ts'
import { Buffer } from 'node:buffer'
import { PDFArray, PDFDict, PDFNumber } from '@cantoo/pdf-lib'
import { contentOf, packed } from '../../src/objects.ts'
import { name, paint, set, string } from '../breaking.ts'

/** The composite font that the first page uses first, its inner font and its descriptor. */
function font(pdf: PDFDocument) {
  const fonts = pdf.getPages()[0]?.node.lookup(name('Resources'), PDFDict).lookup(name('Font'), PDFDict)
  const [key, ref] = fonts?.entries()[0] ?? []
  const dict = pdf.context.lookup(ref, PDFDict)
  const inner = dict.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict)
  return {
    key: key?.decodeText() ?? '',
    dict,
    inner,
    descriptor: inner.lookup(name('FontDescriptor'), PDFDict),
  }
}

/** The same font as a simple TrueType one; `flags` 4 is symbolic, 32 is not. */
function simpleFont(pdf: PDFDocument, flags: number, encoding?: string): void {
  const { dict, descriptor } = font(pdf)
  dict.set(name('Subtype'), name('TrueType'))
  dict.set(name('FontDescriptor'), pdf.context.register(descriptor))
  dict.delete(name('Encoding'))
  if (encoding)
    dict.set(name('Encoding'), name(encoding))
  descriptor.set(name('Flags'), PDFNumber.of(flags))
}

/** The font program with an empty table of character maps. */
function withoutCharacterMaps(pdf: PDFDocument): void {
  const { descriptor } = font(pdf)
  const program = Buffer.from(contentOf(descriptor.lookup(name('FontFile2'))))
  const entry = program.indexOf('cmap')
  program.writeUInt16BE(0, program.readUInt32BE(entry + 8) + 2)
  descriptor.set(name('FontFile2'), pdf.context.register(packed(pdf.context, program)))
}

const show = (pdf: PDFDocument, code: string) => paint(pdf, `/Artifact BMC BT /${font(pdf).key} 10 Tf <${code}> Tj ET EMC`)

export const fontsFaults: Faults = {
  '7.21.3.1-1': (pdf) => {
    const info = {
      Registry: string('Adobe'),
      Ordering: string('Japan1'),
      Supplement: 0,
    }
    set(font(pdf).dict, 'Encoding', pdf.context.register(packed(pdf.context, '/CIDInit /ProcSet findresource begin end', pdf.context.obj({ Type: 'CMap', CMapName: 'Own', CIDSystemInfo: info }))))
  },
  '7.21.3.2-1': pdf => font(pdf).inner.delete(name('CIDToGIDMap')),
  '7.21.3.3-1': pdf => set(font(pdf).dict, 'Encoding', name('Own-H')),
  '7.21.4.1-1': pdf => font(pdf).descriptor.delete(name('FontFile2')),
  '7.21.4.1-2': pdf => show(pdf, 'FFFE'),
  '7.21.4.2-2': pdf => set(font(pdf).descriptor, 'CIDSet', pdf.context.register(packed(pdf.context, new Uint8Array(4)))),
  '7.21.4.2-2 (a glyph that the font has not)': (pdf) => {
    const all = new Uint8Array(8192).fill(255)
    set(font(pdf).descriptor, 'CIDSet', pdf.context.register(packed(pdf.context, all)))
  },
  '7.21.5-1': pdf => [
    font(pdf).inner.delete(name('W')),
    set(font(pdf).inner, 'DW', PDFNumber.of(1)),
  ],
  '7.21.5-1 (a font that is not looked into)': pdf => simpleFont(pdf, 32, 'WinAnsiEncoding'),
  '7.21.6-1': pdf => [
    withoutCharacterMaps(pdf),
    simpleFont(pdf, 32, 'WinAnsiEncoding'),
  ],
  '7.21.6-2': pdf => simpleFont(pdf, 32),
  '7.21.6-3': pdf => simpleFont(pdf, 4, 'WinAnsiEncoding'),
  '7.21.6-4': pdf => [
    withoutCharacterMaps(pdf),
    simpleFont(pdf, 4),
  ],
  '7.21.7-1': pdf => font(pdf).dict.delete(name('ToUnicode')),
  '7.21.7-2': (pdf) => {
    const { dict } = font(pdf)
    const map = new TextDecoder('latin1').decode(contentOf(dict.lookup(name('ToUnicode'))))
    set(dict, 'ToUnicode', pdf.context.register(packed(pdf.context, map.replace(/(beginbf(?:char|range)\s*(?:<\w+>\s*)+?)<\w+>(\s*(?:<\w+>\s*)*endbf)/, '$1<FEFF>$2'))))
  },
  '7.21.8-1 (a glyph that the font has not)': pdf => show(pdf, 'FFFE'),
  '7.21.8-1': pdf => show(pdf, '0000'),
}
