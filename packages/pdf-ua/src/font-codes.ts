/**
 * Codes of fonts that say in the font's own map what they stand for. One glyph may stand for several characters (the ی and
 * the ي within a word, a bracket and its mirror image): each gets a code of its own that draws the same glyph.
 */
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import type { Reader } from './unicode.ts'
import { PDFArray, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib'
import { packed } from './objects.ts'

/** Letters as Unicode writes them in a place of a word, such as U+FE8E: for the letter itself. */
const PRESENTATION_FORM = /[\uFB50-\uFDFB\uFE70-\uFEFC]/g

interface Font {
  dict: PDFDict
  descendant: PDFDict
  widths: Map<number, number>
  defaultWidth: number
  /** What the codes stand for that the document uses. */
  texts: Map<number, string>
  /** `code text` → the code that stands for it. */
  codes: Map<string, number>
  /** Codes of ours → the glyph's. */
  added: Map<number, number>
  next: number
}

export class FontCodes {
  private fonts = new Map<PDFDict, Font | undefined>()
  private pdf: PDFDocument
  private reader: Reader
  private keepMeanings: boolean

  /** `keepMeanings` says that some of what is shown stays as it is, with the codes as they are. */
  constructor(pdf: PDFDocument, reader: Reader, keepMeanings: boolean) {
    this.pdf = pdf
    this.reader = reader
    this.keepMeanings = keepMeanings
  }

  /** Whether it is a font whose codes are the numbers of its glyphs. */
  has(resources: PDFDict | undefined, name: string): boolean {
    return this.font(resources, name) !== undefined
  }

  /** How wide a glyph is, in sizes of its font. */
  widthOf(resources: PDFDict | undefined, name: string, code: number): number {
    const font = this.font(resources, name)
    return (font?.widths.get(code) ?? font?.defaultWidth ?? 0) / 1000
  }

  /** What Chromium says that a code stands for. */
  textOf(resources: PDFDict | undefined, name: string, code: number): string {
    const dict = this.reader.fontOf(resources, name)
    const text = dict
      ? this.reader.mapOf(dict).get(code) ?? ''
      : ''
    return text.replace(PRESENTATION_FORM, form => form.normalize('NFKC'))
  }

  /** The code that draws the glyph of `code` and stands for `text`, which is given in the order from the left. */
  codeFor(resources: PDFDict | undefined, name: string, code: number, text: string): number {
    const font = this.font(resources, name)
    if (!font)
      return code
    const known = font.codes.get(`${code} ${text}`)
    if (known !== undefined)
      return known
    const taken = font.texts.has(code) || (this.keepMeanings && this.reader.mapOf(font.dict).get(code) !== text)
    const own = taken
      ? font.next++
      : code
    if (taken) {
      font.added.set(own, code)
      font.widths.set(own, font.widths.get(code) ?? font.defaultWidth)
    }
    font.texts.set(own, text)
    font.codes.set(`${code} ${text}`, own)
    return own
  }

  /** Writes the maps of the fonts whose codes were asked for. */
  write(): void {
    for (const font of this.fonts.values()) {
      if (font && font.texts.size > 0)
        this.writeFont(font)
    }
  }

  private writeFont({ dict, descendant, texts, added, widths }: Font) {
    const { context } = this.pdf
    // Codes that were not asked for, in streams that stay as they are, keep their meaning.
    const map = new Map([
      ...this.reader.mapOf(dict),
      ...[...texts].filter(([, text]) => text !== ''),
    ])
    dict.set(PDFName.of('ToUnicode'), context.register(packed(context, toUnicode(map))))
    this.reader.forget(dict)
    if (added.size === 0)
      return
    const last = Math.max(...added.keys())
    const glyphs = new Uint8Array(2 * (last + 1))
    for (let code = 0; code <= last; code++) {
      const glyph = added.get(code) ?? code
      glyphs.set([glyph >> 8, glyph & 0xFF], 2 * code)
    }
    descendant.set(PDFName.of('CIDToGIDMap'), context.register(packed(context, glyphs)))
    const list = descendant.lookup(PDFName.of('W'), PDFArray)
    for (const code of added.keys()) {
      list.push(PDFNumber.of(code))
      list.push(context.obj([widths.get(code) ?? 0]))
    }
  }

  private font(resources: PDFDict | undefined, name: string): Font | undefined {
    const dict = this.reader.fontOf(resources, name)
    if (!dict)
      return undefined
    if (!this.fonts.has(dict))
      this.fonts.set(dict, readFont(dict, this.reader.mapOf(dict).keys()))
    return this.fonts.get(dict)
  }
}

/** Undefined for a font that is none of two-byte codes which are the numbers of its glyphs; `used` are its codes. */
function readFont(dict: PDFDict, used: Iterable<number>): Font | undefined {
  const descendant = dict.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookup(0, PDFDict)
  if (!descendant || descendant.get(PDFName.of('CIDToGIDMap')) !== PDFName.of('Identity'))
    return undefined
  const widths = readWidths(descendant)
  return {
    dict,
    descendant,
    widths,
    defaultWidth: defaultWidth(descendant),
    texts: new Map(),
    codes: new Map(),
    added: new Map(),
    // A glyph as wide as most has no width of its own in the font.
    next: Math.max(0, ...widths.keys(), ...used) + 1,
  }
}

/** The width of the codes that the array W of a font leaves out. */
export function defaultWidth(font: PDFDict): number {
  return font.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000
}

/** The array W of a font (ISO 32000-1, 9.7.4.3). */
export function readWidths(font: PDFDict): Map<number, number> {
  const list = font.lookupMaybe(PDFName.of('W'), PDFArray)
  const widths = new Map<number, number>()
  const at = (index: number): PDFObject | undefined => list?.lookup(index)
  const numberAt = (index: number) => (at(index) as PDFNumber | undefined)?.asNumber() ?? 0
  for (let i = 0; i < (list?.size() ?? 0);) {
    const first = numberAt(i)
    const second = at(i + 1)
    if (second instanceof PDFArray) {
      second.asArray().forEach((_, k) => widths.set(first + k, second.lookup(k, PDFNumber).asNumber()))
      i += 2
    }
    else {
      for (let code = first; code <= numberAt(i + 1); code++)
        widths.set(code, numberAt(i + 2))
      i += 3
    }
  }
  return widths
}

const hex = (value: number) => value.toString(16).padStart(4, '0')

/** A ToUnicode map (ISO 32000-1, 9.10.3), in blocks of a hundred at most. */
function toUnicode(map: ReadonlyMap<number, string>): string {
  const lines = [...map].sort(([a], [b]) => a - b).map(([code, text]) => `<${hex(code)}> <${Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i))).join('')}>`)
  const blocks: string[] = []
  for (let i = 0; i < lines.length; i += 100) {
    const block = lines.slice(i, i + 100)
    blocks.push(`${block.length} beginbfchar`, ...block, 'endbfchar')
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n')
}
