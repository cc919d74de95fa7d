/** Rules on fonts: embedded, with every glyph that is shown, its width and its meaning. */
import type { PDFObject } from '@cantoo/pdf-lib'
import type { FontProgram } from '../sfnt.ts'
import type { Rule } from './rule.ts'
import type { Subject } from './subject.ts'
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib'
import { contentOf, textOf } from '../objects.ts'
import { readFontProgram } from '../sfnt.ts'
import { codesOf, Reader } from '../unicode.ts'

/** A font that something is written in, with the codes that are shown. */
interface UsedFont {
  name: string
  dict: PDFDict
  /** The font inside a composite one, else the font itself. */
  inner: PDFDict
  descriptor?: PDFDict
  subtype: string
  file?: PDFRawStream
  program?: FontProgram
  /** Codes that are seen; of text that is not painted only the meaning counts. */
  seen: Set<number>
  codes: Set<number>
  unicode: Map<number, string>
}

function nameIn(dict: PDFDict | undefined, key: string) {
  return dict?.lookup(PDFName.of(key)) instanceof PDFName
    ? (dict.lookup(PDFName.of(key)) as PDFName).decodeText()
    : undefined
}

const known = new WeakMap<Subject, UsedFont[]>()

function fontsOf(subject: Subject): UsedFont[] {
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
    seen: new Set(),
    codes: new Set(),
    unicode: reader.mapOf(dict),
  }
}

/** The glyph of a code: the same number, or what the map from codes to glyphs says. */
function glyphOf(font: UsedFont, code: number): number {
  const map = font.inner.lookup(PDFName.of('CIDToGIDMap'))
  return map instanceof PDFRawStream
    ? codesOf(contentOf(map))[code] ?? 0
    : code
}

/** The width that the font's dictionary gives a code (ISO 32000-1, 9.7.4.3). */
function widthOf({ inner }: UsedFont, code: number): number {
  const widths = inner.lookupMaybe(PDFName.of('W'), PDFArray)?.asArray().map(item => inner.context.lookup(item)) ?? []
  const number = (item: PDFObject | undefined) => item instanceof PDFNumber
    ? item.asNumber()
    : Number.NaN
  for (let i = 0; i < widths.length;) {
    const first = number(widths[i])
    const next = widths[i + 1]
    if (next instanceof PDFArray) {
      if (code >= first && code < first + next.size())
        return next.lookup(code - first, PDFNumber).asNumber()
      i += 2
    }
    else {
      if (code >= first && code <= number(next))
        return number(widths[i + 2])
      i += 3
    }
  }
  return inner.lookupMaybe(PDFName.of('DW'), PDFNumber)?.asNumber() ?? 1000
}

function each(id: string, says: string, fault: (font: UsedFont) => boolean): Rule {
  return {
    id,
    says,
    find: subject => fontsOf(subject).filter(fault).map(({ name }) => `font ${name}`),
  }
}

/** A rule on each code that is shown. */
function eachCode(id: string, says: string, of: 'seen' | 'codes', fault: (font: UsedFont, code: number) => boolean): Rule {
  return {
    id,
    says,
    find: subject => fontsOf(subject).flatMap(font =>
      [...font[of]].filter(code => fault(font, code)).map(code => `font ${font.name}, code ${code}`)),
  }
}

const isSymbolic = ({ descriptor }: UsedFont) => ((descriptor?.lookupMaybe(PDFName.of('Flags'), PDFNumber)?.asNumber() ?? 0) & 4) === 4

function encodingOf({ dict }: UsedFont): string | undefined {
  const encoding = dict.lookup(PDFName.of('Encoding'))
  return encoding instanceof PDFDict
    ? nameIn(encoding, 'BaseEncoding') ?? 'none'
    : nameIn(dict, 'Encoding')
}

const isIdentity = ({ dict }: UsedFont) => /^Identity-[HV]$/.test(nameIn(dict, 'Encoding') ?? '')

function systemInfo(dict: PDFDict | undefined): string {
  const info = dict?.lookupMaybe(PDFName.of('CIDSystemInfo'), PDFDict)
  return info
    ? `${textOf(info, 'Registry')}-${textOf(info, 'Ordering')}`
    : ''
}

/** The stream of an encoding that is embedded, else undefined. */
function embeddedEncoding({ dict }: UsedFont): PDFRawStream | undefined {
  const encoding = dict.lookup(PDFName.of('Encoding'))
  return encoding instanceof PDFRawStream
    ? encoding
    : undefined
}

/** The codes in a CIDSet: one bit for each, the highest of each byte first. */
function hasAll(set: PDFRawStream, glyphs: number): boolean {
  const bits = contentOf(set)
  return Array.from({ length: glyphs }, (_, cid) => cid).every(cid => ((bits[cid >> 3] ?? 0) & (0x80 >> (cid & 7))) !== 0)
}

const isTrueType = ({ subtype }: UsedFont) => subtype === 'TrueType'

export const fontRules: Rule[] = [
  each('7.21.3.1-1', 'The characters of a composite font are those of its encoding', font =>
    font.subtype === 'Type0' && !isIdentity(font) && systemInfo(font.inner) !== systemInfo(embeddedEncoding(font)?.dict)),
  each('7.21.3.2-1', 'An embedded CIDFont of type 2 maps codes to glyphs', ({ inner, file }) =>
    nameIn(inner, 'Subtype') === 'CIDFontType2' && file !== undefined && !inner.has(PDFName.of('CIDToGIDMap'))),
  each('7.21.3.3-1', 'An encoding that is not predefined is embedded', font =>
    font.subtype === 'Type0' && !isIdentity(font) && !embeddedEncoding(font)),
  each('7.21.4.1-1', 'A font is embedded', ({ subtype, file, seen }) =>
    !['Type3', 'Type0'].includes(subtype)
      ? !file && seen.size > 0
      : subtype === 'Type0' && !file && seen.size > 0),
  eachCode('7.21.4.1-2', 'An embedded font has every glyph that is shown', 'seen', (font, code) =>
    font.program !== undefined && font.subtype === 'Type0' && glyphOf(font, code) >= font.program.glyphs),
  each('7.21.4.2-2', 'A CIDSet names every glyph of the font', ({ descriptor, program }) => {
    const set = descriptor?.lookup(PDFName.of('CIDSet'))
    return set instanceof PDFRawStream && program !== undefined && !hasAll(set, program.glyphs)
  }),
  eachCode('7.21.5-1', 'The widths of the font and of its program are the same', 'seen', (font, code) =>
    font.program !== undefined && font.subtype === 'Type0' && Math.abs(font.program.widthOf(glyphOf(font, code)) - widthOf(font, code)) > 1),
  each('7.21.6-1', 'A TrueType font that is not symbolic has a character map for it', font =>
    isTrueType(font) && !isSymbolic(font) && font.program !== undefined && font.program.cmaps.every(({ platform, encoding }) => platform === 3 && encoding === 0)),
  each('7.21.6-2', 'A TrueType font that is not symbolic has a Latin encoding', font =>
    isTrueType(font) && !isSymbolic(font) && !['MacRomanEncoding', 'WinAnsiEncoding'].includes(encodingOf(font) ?? '')),
  each('7.21.6-3', 'A symbolic TrueType font has no encoding', font =>
    isTrueType(font) && isSymbolic(font) && font.dict.has(PDFName.of('Encoding'))),
  each('7.21.6-4', 'A symbolic TrueType font has one character map, or one for symbols', font =>
    isTrueType(font) && isSymbolic(font) && font.program !== undefined && font.program.cmaps.length !== 1
    && !font.program.cmaps.some(({ platform, encoding }) => platform === 3 && encoding === 0)),
  eachCode('7.21.7-1', 'Each code that is shown has a meaning in Unicode', 'codes', ({ unicode }, code) => !unicode.has(code)),
  eachCode('7.21.7-2', 'No code means U+0000, U+FEFF or U+FFFE', 'codes', ({ unicode }, code) => /[\0\uFEFF\uFFFE]/.test(unicode.get(code) ?? '')),
  eachCode('7.21.8-1', 'No code shows the glyph .notdef', 'codes', (font, code) => font.subtype === 'Type0' && glyphOf(font, code) === 0),
]
