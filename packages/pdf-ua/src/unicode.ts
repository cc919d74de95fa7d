/** From the codes of a font to words, by its ToUnicode map (ISO 32000-1, 9.10.3). */
import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Operand } from './operators.ts'
import type { Shown } from './paint.ts'
import { Buffer } from 'node:buffer'
import { PDFDict, PDFHexString, PDFName } from '@cantoo/pdf-lib'
import { contentOf } from './objects.ts'
import { readOperations } from './operators.ts'

/** Code → characters. Empty where the font has no map. */
export type UnicodeMap = Map<number, string>

/** Reads a ToUnicode CMap. */
function readUnicodeMap(cmap: Uint8Array): UnicodeMap {
  const map: UnicodeMap = new Map()
  for (const { operator, operands } of readOperations(cmap)) {
    if (operator === 'endbfchar') {
      for (let i = 0; i + 1 < operands.length; i += 2)
        map.set(number(operands[i]), utf16(operands[i + 1]))
    }
    else if (operator === 'endbfrange') {
      for (let i = 0; i + 2 < operands.length; i += 3)
        range(map, number(operands[i]), number(operands[i + 1]), operands[i + 2])
    }
  }
  return map
}

function range(map: UnicodeMap, from: number, to: number, target: Operand | undefined): void {
  for (let code = from; code <= to; code++) {
    if (Array.isArray(target)) {
      map.set(code, utf16(target[code - from]))
      continue
    }
    const bytes = Buffer.from(target instanceof Uint8Array
      ? target
      : [])
    if (bytes.length >= 2)
      bytes.writeUInt16BE(bytes.readUInt16BE(bytes.length - 2) + code - from, bytes.length - 2)
    map.set(code, utf16(bytes))
  }
}

function number(operand: Operand | undefined) {
  return operand instanceof Uint8Array
    ? operand.reduce((sum, byte) => sum * 256 + byte, 0)
    : 0
}
function utf16(operand: Operand | undefined) {
  return operand instanceof Uint8Array
    ? Buffer.from(operand).swap16().toString('utf16le')
    : ''
}

/** The two-byte codes of a string in a Type 0 font with the encoding Identity-H. */
export function codesOf(bytes: Uint8Array): number[] {
  const codes: number[] = []
  for (let i = 0; i + 1 < bytes.length; i += 2)
    codes.push(bytes[i]! * 256 + bytes[i + 1]!)
  return codes
}

/** Letters of scripts that run from the right. */
export const RTL_LETTER = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/**
 * What a glyph stands for that is part of the letter before it. A code without any character is read as the character of
 * its number by pdf.js; a space that no other text has is passed over by all readers.
 */
export const UNREAD = '\u205F'

/** What ends a line and needs no space after it: a space, or a hyphen or dash within a compound. */
const ENDS_LINE = /(?:^|\s|\S[-‐–—/])$/

/** Whether a space is missing between words and what stands apart from them. */
export const needsSpace = (words: string) => !ENDS_LINE.test(words)

/** Two pieces of text that stand apart, with a space between where one is missing. */
export function spaced(before: string, after: string): string {
  return needsSpace(before) && !/^\s/.test(after)
    ? `${before} ${after}`
    : before + after
}

/** Reads what is shown as words. One for a whole document, so that each font is looked up and each map read once. */
export class Reader {
  private fonts = new Map<PDFDict | undefined, ReadonlyMap<string, PDFDict>>()
  private maps = new Map<PDFDict, UnicodeMap>()
  private pdf: PDFDocument

  constructor(pdf: PDFDocument) {
    this.pdf = pdf
  }

  mapOf(font: PDFDict): UnicodeMap {
    const known = this.maps.get(font)
    if (known)
      return known
    const map = readUnicodeMap(contentOf(font.lookup(PDFName.of('ToUnicode'))))
    this.maps.set(font, map)
    return map
  }

  /** Forgets the map of a font that has another one now. */
  forget(font: PDFDict): void {
    this.maps.delete(font)
  }

  fontOf(resources: PDFDict | undefined, name: string): PDFDict | undefined {
    const fonts = this.fonts.get(resources) ?? this.fontsIn(resources)
    this.fonts.set(resources, fonts)
    return fonts.get(name)
  }

  private fontsIn(resources: PDFDict | undefined): ReadonlyMap<string, PDFDict> {
    const entries = resources?.lookupMaybe(PDFName.of('Font'), PDFDict)?.entries() ?? []
    return new Map(entries.flatMap(([name, entry]): [string, PDFDict][] => {
      const font = this.pdf.context.lookup(entry)
      return font instanceof PDFDict
        ? [
            [
              name.decodeText(),
              font,
            ],
          ]
        : []
    }))
  }

  /** The words of what is shown; what stands apart is another word. */
  read(shown: readonly Shown[], resources: PDFDict | undefined): string {
    let words = ''
    let spoken: Uint8Array | undefined
    for (const { font, codes, apart, actualText } of shown) {
      const dict = actualText
        ? undefined
        : this.fontOf(resources, font)
      let next = dict
        ? readable(codesOf(codes).map(code => this.mapOf(dict).get(code) ?? '').join('').replaceAll(UNREAD, ''))
        : ''
      if (actualText && actualText !== spoken)
        next = PDFHexString.of(Buffer.from(actualText).toString('hex')).decodeText()
      spoken = actualText
      words = apart
        ? spaced(words, next)
        : words + next
    }
    return words
  }
}

/** A word from the right is shown from the left. */
function readable(shown: string): string {
  return RTL_LETTER.test(shown)
    ? [...shown].reverse().join('')
    : shown
}
