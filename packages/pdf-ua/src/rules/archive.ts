/**
 * What PDF/A-2a (ISO 19005-2) asks for beyond PDF/UA-1, by the numbers of veraPDF's profile with `A2-` before them, and what
 * PDF/A-4 (ISO 19005-4) asks for differently, with `A4-`. Fonts are not here: the rules on them are those of PDF/UA.
 */
import type { PDFDict, PDFObject } from '@cantoo/pdf-lib'
import type { Operation } from '../operators.ts'
import type { Rule } from './rule.ts'
import type { Subject } from './subject.ts'
import { Buffer } from 'node:buffer'
import { PDFDict as Dict, PDFArray, PDFBool, PDFHexString, PDFName, PDFNumber, PDFRawStream, PDFStream, PDFString } from '@cantoo/pdf-lib'
import { contentOf, listOf, rectOf } from '../objects.ts'
import { isName } from '../operators.ts'
import { codesOf } from '../unicode.ts'
import { must } from './rule.ts'
import { objectsOf, pageNumber } from './subject.ts'
import { fontsOf, nameIn } from './used-fonts.ts'
import { ARCHIVE, prefixOf, valueOf } from './xmp.ts'

const name = PDFName.of

/** A rule on each object of the file: where `kind` says what it is, `fault` whether it is one. */
function each<T extends PDFObject>(id: string, says: string, is: (object: PDFObject) => object is T, fault: (object: T, subject: Subject) => boolean): Rule {
  return {
    id,
    says,
    * find(subject) {
      for (const object of objectsOf(subject)) {
        if (is(object) && fault(object, subject))
          yield String(object).slice(0, 80)
      }
    },
  }
}

const isDict = (object: PDFObject): object is PDFDict => object instanceof Dict
const isStream = (object: PDFObject): object is PDFStream => object instanceof PDFStream
const isText = (object: PDFObject): object is PDFString | PDFHexString => object instanceof PDFString || object instanceof PDFHexString
const isNumber = (object: PDFObject): object is PDFNumber => object instanceof PDFNumber
const isPdfName = (object: PDFObject): object is PDFName => object instanceof PDFName

const has = (dict: PDFDict, ...keys: string[]) => keys.some(key => dict.has(name(key)))
const isOf = (dict: PDFDict, key: string, ...values: string[]) => values.includes(nameIn(dict, key) ?? '')
/** Whether the name in an entry, or each of several, is known. */
const isAmong = (dict: PDFDict, key: string, names: string[]) => listOf(dict, key).every(entry => entry instanceof PDFName && names.includes(entry.decodeText()))

/** A rule on the operations of each page or form. */
function eachContent(id: string, says: string, fault: (operations: Operation[]) => boolean): Rule {
  return {
    id,
    says,
    find: subject => subject.contents.filter(({ operations }) => fault(operations)).map(({ page }) => `page ${pageNumber(page, subject)}`),
  }
}

/** A rule on each annotation. */
function eachAnnotation(id: string, says: string, holds: (annotation: PDFDict) => boolean): Rule {
  return {
    id,
    says,
    find: ({ annotations }) => annotations.filter(({ dict }) => !holds(dict)).map(({ dict, page }) => `${nameIn(dict, 'Subtype')} on page ${page}`),
  }
}

const flagsOf = (dict: PDFDict) => dict.lookupMaybe(name('F'), PDFNumber)?.asNumber()

/** The output intents of PDF/A with their profiles. */
function intents({ catalog }: Subject): { dict: PDFDict, profile?: PDFRawStream }[] {
  const list = catalog.lookupMaybe(name('OutputIntents'), PDFArray)?.asArray() ?? []
  return list.map(ref => catalog.context.lookup(ref, Dict)).filter(dict => isOf(dict, 'S', 'GTS_PDFA1')).map((dict) => {
    const profile = dict.lookup(name('DestOutputProfile'))
    return {
      dict,
      profile: profile instanceof PDFRawStream
        ? profile
        : undefined,
    }
  })
}

/** What the header of an ICC profile says (ICC.1, 7.2). */
function profileOf(stream: PDFRawStream): { version: number, kind: string, colours: string } {
  const bytes = Buffer.from(contentOf(stream))
  return {
    version: bytes[8] ?? 0,
    kind: bytes.toString('latin1', 12, 16),
    colours: bytes.toString('latin1', 16, 20),
  }
}

function outputColours(subject: Subject) {
  return intents(subject).flatMap(({ profile }) => profile
    ? [profileOf(profile).colours]
    : [])[0]
}

const COMPONENTS: Record<string, number> = { 'RGB ': 3, 'CMYK': 4, 'GRAY': 1 }

/** The names of device colours that the file paints in. */
function deviceColours(subject: Subject): Set<string> {
  const operators: Record<string, string> = {
    rg: 'DeviceRGB',
    RG: 'DeviceRGB',
    k: 'DeviceCMYK',
    K: 'DeviceCMYK',
    g: 'DeviceGray',
    G: 'DeviceGray',
  }
  const used = subject.contents.flatMap(({ operations }) => operations.flatMap(({ operator, operands: [operand] }) =>
    operator === 'cs' || operator === 'CS'
      ? isName(operand)
        ? [operand.name]
        : []
      : operators[operator] ?? []))
  for (const object of objectsOf(subject)) {
    if (isPdfName(object))
      used.push(object.decodeText())
  }
  return new Set(used.filter(colour => colour.startsWith('Device')))
}

/** A rule on a device colour: only under an output intent that says what it means. */
function deviceColour(id: string, colour: string, ...meant: string[]): Rule {
  return must(id, `${colour} is used only under an output intent that says what it means`, subject =>
    !deviceColours(subject).has(colour) || meant.includes(outputColours(subject) ?? ''))
}

/** Actions that an archive can keep (6.5.1). */
const ACTIONS = [
  'GoTo',
  'GoToR',
  'GoToE',
  'Thread',
  'URI',
  'Named',
  'SubmitForm',
]
const BLEND_MODES = [
  'Normal',
  'Compatible',
  'Multiply',
  'Screen',
  'Overlay',
  'Darken',
  'Lighten',
  'ColorDodge',
  'ColorBurn',
  'HardLight',
  'SoftLight',
  'Difference',
  'Exclusion',
  'Hue',
  'Saturation',
  'Color',
  'Luminosity',
]
const INTENTS = [
  'RelativeColorimetric',
  'AbsoluteColorimetric',
  'Perceptual',
  'Saturation',
]
const FILTERS = [
  'ASCIIHexDecode',
  'ASCII85Decode',
  'FlateDecode',
  'RunLengthDecode',
  'CCITTFaxDecode',
  'JBIG2Decode',
  'DCTDecode',
  'JPXDecode',
]
const ANNOTATIONS = [
  'Text',
  'Link',
  'FreeText',
  'Line',
  'Square',
  'Circle',
  'Polygon',
  'PolyLine',
  'Highlight',
  'Underline',
  'Squiggly',
  'StrikeOut',
  'Stamp',
  'Caret',
  'Ink',
  'Popup',
  'FileAttachment',
  'Widget',
  'PrinterMark',
  'TrapNet',
  'Watermark',
]

/** Namespaces whose properties PDF/A-2 knows (XMP 2005) or has for itself; others are to be described in the file. */
const KNOWN_NAMESPACES = new Set([
  'adobe:ns:meta/',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://purl.org/dc/elements/1.1/',
  'http://ns.adobe.com/pdf/1.3/',
  'http://ns.adobe.com/xap/1.0/',
  'http://ns.adobe.com/xap/1.0/mm/',
  'http://ns.adobe.com/xap/1.0/rights/',
  ARCHIVE,
  'http://www.aiim.org/pdfa/ns/extension/',
  'http://www.aiim.org/pdfa/ns/schema#',
  'http://www.aiim.org/pdfa/ns/property#',
  'http://www.aiim.org/pdfa/ns/type#',
  'http://www.aiim.org/pdfa/ns/field#',
])

function undescribed({ xmp }: Subject): string[] {
  const described = new Set([
    ...xmp.matchAll(/<pdfaSchema:namespaceURI>(.*?)<\/pdfaSchema:namespaceURI>/g),
  ].map(([, namespace]) => namespace))
  return [
    ...xmp.matchAll(/xmlns:[\w.-]+=["']([^"']*)["']/g),
  ].flatMap(([, namespace = '']) =>
    KNOWN_NAMESPACES.has(namespace) || described.has(namespace)
      ? []
      : [namespace])
}

/** How deep graphics states are saved in one another. */
function deepest(operators: readonly string[]): number {
  let [depth, most] = [0, 0]
  for (const operator of operators) {
    depth += operator === 'q'
      ? 1
      : operator === 'Q'
        ? -1
        : 0
    most = Math.max(most, depth)
  }
  return most
}

const PRIVATE_USE = /[\uE000-\uF8FF\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/u

/** Rules for each part of PDF/A. */
const common: Rule[] = [
  must('A2-6.1.2-2', 'Four bytes above 127 follow the header, in a comment', ({ bytes }) =>
    /^%PDF-\d\.\d(?:\r\n?|\n)%[\x80-\xFF]{4}/.test(Buffer.from(bytes.subarray(0, 20)).toString('latin1'))),
  must('A2-6.1.3-1', 'The file has an identifier', ({ pdf }) => pdf.context.lookup(pdf.context.trailerInfo.ID) instanceof PDFArray),
  must('A2-6.1.3-2', 'The file is not encrypted', ({ pdf }) => pdf.context.trailerInfo.Encrypt === undefined),
  must('A2-6.1.3-3', 'Nothing follows the end of the file', ({ bytes }) =>
    /%%EOF(?:\r\n?|\n)?$/.test(Buffer.from(bytes.subarray(-16)).toString('latin1'))),
  each('A2-6.1.7.1-3', 'No stream is in another file', isStream, ({ dict }) => has(dict, 'F', 'FFilter', 'FDecodeParms')),
  each('A2-6.1.7.2-1', 'Streams are packed in a way that the standard knows (not LZW)', isStream, ({ dict }) => !isAmong(dict, 'Filter', FILTERS)),
  each('A2-6.1.13-1', 'No integer is beyond 32 bits', isNumber, number => Number.isInteger(number.asNumber()) && Math.abs(number.asNumber()) > 2_147_483_648),
  each('A2-6.1.13-3', 'No string is longer than 32,767 bytes', isText, string => string.asBytes().length > 32_767),
  each('A2-6.1.13-4', 'No name is longer than 127 bytes', isPdfName, entry => Buffer.byteLength(entry.decodeText()) > 127),
  eachContent('A2-6.1.13-8', 'Graphics states are not saved deeper than 28 in one another', operations => deepest(operations.map(({ operator }) => operator)) > 28),
  {
    id: 'A2-6.1.13-11',
    says: 'A page is 3 to 14,400 units wide and high',
    find: ({ pages, pdf }) => pages.filter(({ number }) => {
      const { width, height } = pdf.getPage(number - 1).getSize()
      return Math.min(width, height) < 3 || Math.max(width, height) > 14_400
    }).map(({ number }) => `page ${number}`),
  },
  {
    id: 'A2-6.2.3-1',
    says: 'The profile of an output intent is one of a screen or printer, RGB, CMYK or grey, of a version below 5',
    find: subject => intents(subject).filter(({ profile }) => {
      const { version, kind, colours } = profile
        ? profileOf(profile)
        : { version: 0, kind: '', colours: '' }
      return !['prtr', 'mntr'].includes(kind) || version >= 5 || profile?.dict.lookupMaybe(name('N'), PDFNumber)?.asNumber() !== COMPONENTS[colours]
    }).map(() => 'an output intent'),
  },
  must('A2-6.2.3-2', 'All output intents have one profile', ({ catalog }) => {
    const list = catalog.lookupMaybe(name('OutputIntents'), PDFArray)?.asArray() ?? []
    return new Set(list.flatMap(ref => catalog.context.lookup(ref, Dict).get(name('DestOutputProfile')) ?? [])).size <= 1
  }),
  deviceColour('A2-6.2.4.3-2', 'DeviceRGB', 'RGB '),
  deviceColour('A2-6.2.4.3-3', 'DeviceCMYK', 'CMYK'),
  deviceColour('A2-6.2.4.3-4', 'DeviceGray', 'RGB ', 'CMYK', 'GRAY'),
  each('A2-6.2.5-1', 'No graphics state has a transfer function', isDict, dict => isOf(dict, 'Type', 'ExtGState') && (has(dict, 'TR') || (has(dict, 'TR2') && !isOf(dict, 'TR2', 'Default')))),
  eachContent('A2-6.2.6-1', 'A rendering intent is one that the standard knows', operations => operations.some(({ operator, operands: [intent] }) => operator === 'ri' && !(isName(intent) && INTENTS.includes(intent.name)))),
  each('A2-6.2.8-1', 'An image has no alternatives, none of another file, and is not interpolated', isDict, dict =>
    isOf(dict, 'Subtype', 'Image') && (has(dict, 'Alternates', 'OPI') || dict.lookup(name('Interpolate')) === PDFBool.True)),
  each('A2-6.2.9-1', 'A form holds no PostScript and nothing of another file', isDict, dict => isOf(dict, 'Subtype', 'PS') || isOf(dict, 'Subtype2', 'PS') || (isOf(dict, 'Subtype', 'Form') && has(dict, 'PS', 'OPI', 'Ref'))),
  each('A2-6.2.10-1', 'A blend mode is one that the standard knows', isDict, dict => isOf(dict, 'Type', 'ExtGState') && !isAmong(dict, 'BM', BLEND_MODES)),
  {
    id: 'A2-6.2.10-2',
    says: 'What is transparent has colours to blend in: an output intent, or those of the page\'s group',
    find: subject => outputColours(subject)
      ? []
      : subject.pages.filter(({ dict }) => has(dict, 'Group') && !has(dict.lookup(name('Group'), Dict), 'CS')).map(({ number }) => `page ${number}`),
  },
  {
    id: 'A2-6.2.11.7.3-1',
    says: 'A character of a private use area has its meaning in ActualText',
    * find(subject) {
      const meanings = new Map(fontsOf(subject).map(font => [font.dict, font.unicode]))
      for (const { paints, resources, page } of subject.contents) {
        const fonts = resources?.lookupMaybe(name('Font'), Dict)
        for (const { font, codes, actualText } of paints.flatMap(({ shown }) => shown)) {
          const unicode = meanings.get(fonts?.lookup(name(font)) as PDFDict)
          const words = codesOf(codes).map(code => unicode?.get(code)).join('')
          if (!actualText && PRIVATE_USE.test(words))
            yield `page ${pageNumber(page, subject)}`
        }
      }
    },
  },
  eachAnnotation('A2-6.3.1-1', 'An annotation is of a kind that the standard knows', dict => isOf(dict, 'Subtype', ...ANNOTATIONS)),
  eachAnnotation('A2-6.3.2-1', 'An annotation has flags', dict => isOf(dict, 'Subtype', 'Popup') || flagsOf(dict) !== undefined),
  eachAnnotation('A2-6.3.2-2', 'An annotation is printed and not hidden', dict => ((flagsOf(dict) ?? 4) & 0b100100111) === 4),
  eachAnnotation('A2-6.3.3-1', 'An annotation that is no link has an appearance', (dict) => {
    const { left, bottom, right, top } = rectOf(dict)
    return isOf(dict, 'Subtype', 'Link', 'Popup') || (left === right && bottom === top) || has(dict, 'AP')
  }),
  each('A2-6.5.1-1', 'An action is one that an archive can keep', isDict, (dict, { pdf }) => {
    const action = has(dict, 'A')
      ? pdf.context.lookup(dict.get(name('A')))
      : undefined
    return action instanceof Dict && has(action, 'S') && !has(action, 'O') && !isOf(action, 'S', ...ACTIONS)
  }),
  must('A2-6.5.2-1', 'Nothing happens by itself, neither in the document nor on a page', ({ catalog, pages }) => !has(catalog, 'AA') && !pages.some(({ dict }) => has(dict, 'AA'))),
  must('A2-6.6.2.1-2', 'The XMP packet says neither its length nor its encoding', ({ xmp }) => !/<\?xpacket begin=[^?]*\b(?:bytes|encoding)=/.test(xmp)),
  must('A2-6.10-1', 'There are no alternative presentations', ({ catalog, pages }) => !catalog.lookupMaybe(name('Names'), Dict)?.has(name('AlternatePresentations')) && !pages.some(({ dict }) => has(dict, 'PresSteps'))),
  must('A2-6.11-1', 'The document has no requirements of its viewer', ({ catalog }) => !has(catalog, 'Requirements')),
]

/** The values of the identification of PDF/A, with the prefix that it has to have. */
function identified(id: string, says: string, property: string, is: RegExp): Rule {
  return must(id, says, subject => is.test(valueOf(subject, ARCHIVE, property) ?? '') && prefixOf(subject.xmp, ARCHIVE) === 'pdfaid')
}

/** For a file that says that it is PDF/A-2. */
export const archive2Rules: Rule[] = [
  ...common,
  must('A2-6.1.2-1', 'The file begins with %PDF-1.n, n from 0 to 7', ({ bytes }) => /^%PDF-1\.[0-7][\r\n]/.test(Buffer.from(bytes.subarray(0, 9)).toString('latin1'))),
  {
    id: 'A2-6.6.2.3.1-1',
    says: 'Properties of the XMP packet are known to PDF/A-2 or described in it',
    find: undescribed,
  },
  identified('A2-6.6.4-3', 'The level of PDF/A-2 is A', 'conformance', /^A$/),
]

/** For a file that says that it is PDF/A-4. */
export const archive4Rules: Rule[] = [
  ...common,
  must('A4-6.1.2-1', 'The file begins with %PDF-2.n', ({ bytes }) => /^%PDF-2\.\d[\r\n]/.test(Buffer.from(bytes.subarray(0, 9)).toString('latin1'))),
  must('A4-6.1.3-4', 'The file has no Info dictionary', ({ pdf, catalog }) => pdf.context.trailerInfo.Info === undefined || has(catalog, 'PieceInfo')),
  must('A4-6.7.3-3', 'PDF/A-4 has no level A', subject => valueOf(subject, ARCHIVE, 'conformance') === undefined),
  identified('A4-6.7.3-5', 'The revision of PDF/A-4 is a year', 'rev', /^\d{4}$/),
]
