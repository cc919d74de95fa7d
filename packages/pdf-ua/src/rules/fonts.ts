/** Rules on fonts: embedded, with every glyph that is shown, its width and its meaning. */
import type { FontProgram } from '../sfnt.ts'
import type { Rule } from './rule.ts'
import type { UsedFont } from './used-fonts.ts'
import { PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib'
import { contentOf, textOf } from '../objects.ts'
import { fontsOf, glyphOf, nameIn, widthOf } from './used-fonts.ts'

function each(id: string, says: string, fault: (font: UsedFont) => boolean): Rule {
  return {
    id,
    says,
    find: subject => fontsOf(subject).filter(fault).map(({ name }) => `font ${name}`),
  }
}

const isIdentity = ({ dict }: UsedFont) => /^Identity-[HV]$/.test(nameIn(dict, 'Encoding') ?? '')

/** Whether what is asked of glyphs can't be answered: only embedded TrueType programs whose codes are their glyphs are read here. */
function isOpaque(font: UsedFont): boolean {
  const readable = font.subtype === 'Type0' && isIdentity(font) && font.program !== undefined
  return !readable && (font.file !== undefined || font.subtype === 'Type3')
}

/** A rule on each glyph that is shown. A font that can't be looked into is no pass. */
function eachGlyph(id: string, says: string, of: 'seen' | 'codes', fault: (program: FontProgram, glyph: number, font: UsedFont, code: number) => boolean): Rule {
  const rule = eachCode(id, says, of, (font, code) =>
    font.program !== undefined && font.subtype === 'Type0' && fault(font.program, glyphOf(font, code), font, code))
  return {
    ...rule,
    find: subject => [
      ...rule.find(subject),
      ...fontsOf(subject).filter(isOpaque).map(({ name, subtype }) => `font ${name}, of a kind (${subtype}) that is not looked into`),
    ],
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

/** Whether a CIDSet has just the glyphs of a font: one bit for each, the highest of each byte first; the first glyph counts for nothing. */
function hasJust(set: PDFRawStream, glyphs: number): boolean {
  const bits = contentOf(set)
  return Array.from({
    length: Math.max(glyphs, 8 * bits.length),
  }, (_, cid) => cid).slice(1).every(cid => (((bits[cid >> 3] ?? 0) & (0x80 >> (cid & 7))) !== 0) === (cid < glyphs))
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
  eachGlyph('7.21.4.1-2', 'An embedded font has every glyph that is shown', 'seen', ({ glyphs }, glyph) => glyph >= glyphs),
  each('7.21.4.2-2', 'A CIDSet names every glyph of the font and no other', ({ descriptor, program }) => {
    const set = descriptor?.lookup(PDFName.of('CIDSet'))
    return set instanceof PDFRawStream && program !== undefined && !hasJust(set, program.glyphs)
  }),
  eachGlyph('7.21.5-1', 'The widths of the font and of its program are the same', 'seen', (program, glyph, font, code) =>
    Math.abs(program.widthOf(glyph) - widthOf(font, code)) > 1),
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
  eachGlyph('7.21.8-1', 'No code shows the glyph .notdef', 'codes', ({ glyphs }, glyph) => glyph === 0 || glyph >= glyphs),
]
