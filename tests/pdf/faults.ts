/** One way to break each rule that is checked, on the mended sample. */
import type { PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { Buffer } from 'node:buffer'
import { PDFArray, PDFBool, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFString } from '@cantoo/pdf-lib'
import { contentOf, packed, pageContent } from '../../pdf/objects.ts'

export interface Fault {
  rule: string
  break: (pdf: PDFDocument) => void
}

const name = PDFName.of

/** Dictionaries of the structure with a type, in the order of the file. */
function structure(pdf: PDFDocument, type: string): { ref: PDFRef, dict: PDFDict }[] {
  return pdf.context.enumerateIndirectObjects().flatMap(([ref, dict]) =>
    dict instanceof PDFDict && dict.get(name('Type')) === name('StructElem') && dict.get(name('S')) === name(type)
      ? [
          { ref, dict },
        ]
      : [])
}

function first(pdf: PDFDocument, type: string): { ref: PDFRef, dict: PDFDict } {
  const found = structure(pdf, type)[0]
  if (!found)
    throw new Error(`the sample has no ${type}`)
  return found
}

function kidsOf(dict: PDFDict): PDFObject[] {
  const kids = dict.lookup(name('K'))
  return kids instanceof PDFArray
    ? kids.asArray()
    : [
        dict.get(name('K')),
      ].filter(kid => kid !== undefined)
}

/** Adds elements at the end of another, each in the one before it where they come as a path: `TOC/P`. */
function insert(pdf: PDFDocument, into: string | { ref: PDFRef, dict: PDFDict }, ...paths: string[]): PDFDict[] {
  const parent = typeof into === 'string'
    ? first(pdf, into)
    : into
  return paths.map((path) => {
    const [type = '', ...rest] = path.split('/')
    const dict = pdf.context.obj({ Type: 'StructElem', S: type, P: parent.ref })
    const ref = pdf.context.register(dict)
    parent.dict.set(name('K'), pdf.context.obj([
      ...kidsOf(parent.dict),
      ref,
    ]))
    if (rest.length > 0)
      insert(pdf, { ref, dict }, ...rest.join('/').split('+'))
    return dict
  })
}

const catalogDict = (pdf: PDFDocument, key: string) => pdf.catalog.lookup(name(key), PDFDict)

/** Puts operations at the end of the first page. */
function paint(pdf: PDFDocument, operations: string): void {
  const page = pdf.getPages()[0]?.node
  if (page)
    page.set(name('Contents'), pdf.context.register(packed(pdf.context, `${new TextDecoder('latin1').decode(pageContent(pdf, page))}\n${operations}`)))
}

function rewriteXmp(pdf: PDFDocument, change: (xmp: string) => string): void {
  const metadata = pdf.catalog.lookup(name('Metadata'))
  const entries = pdf.context.obj({ Type: 'Metadata', Subtype: 'XML' })
  pdf.catalog.set(name('Metadata'), pdf.context.register(packed(pdf.context, change(new TextDecoder().decode(contentOf(metadata))), entries)))
}

/** A new annotation on the first page, in an element of its own where `type` is given. */
function annotate(pdf: PDFDocument, subtype: string, entries: Record<string, PDFObject> = {}, type?: string): void {
  const page = pdf.getPages()[0]
  if (!page)
    return
  const dict = pdf.context.obj({
    Type: 'Annot',
    Subtype: subtype,
    Rect: [10, 10, 50, 50],
    ...entries,
  })
  const ref = pdf.context.register(dict)
  page.node.lookup(name('Annots'), PDFArray).push(ref)
  const [element] = type
    ? insert(pdf, 'Document', type)
    : []
  element?.set(name('K'), pdf.context.obj({ Type: 'OBJR', Pg: page.ref, Obj: ref }))
  if (element) {
    // The way back from the annotation to its element.
    const tree = catalogDict(pdf, 'StructTreeRoot').lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray)
    const key = PDFNumber.of(tree.size())
    dict.set(name('StructParent'), key)
    tree.push(key)
    const elementRef = pdf.context.getObjectRef(element)
    if (elementRef)
      tree.push(elementRef)
  }
}

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

const show = (pdf: PDFDocument, code: string) => paint(pdf, `/Artifact BMC BT /${font(pdf).key} 10 Tf <${code}> Tj ET EMC`)
/** No language anywhere, neither of the document nor of an element. */
function withoutLang(pdf: PDFDocument): void {
  pdf.catalog.delete(name('Lang'))
  first(pdf, 'Document').dict.delete(name('Lang'))
}

/** The file says that it is PDF 2.0. */
function version2(pdf: PDFDocument): void {
  const bytes = new TextEncoder().encode('%PDF-2.0\n')
  const copyBytesInto = (buffer: Uint8Array, at: number) => {
    buffer.set(bytes, at)
    return bytes.length
  }
  Object.assign(pdf.context, {
    header: {
      sizeInBytes: () => bytes.length,
      copyBytesInto,
      getVersionString: () => '2.0',
    },
  })
}

/** The font program with an empty table of character maps. */
function withoutCharacterMaps(pdf: PDFDocument): void {
  const { descriptor } = font(pdf)
  const program = Buffer.from(contentOf(descriptor.lookup(name('FontFile2'))))
  const entry = program.indexOf('cmap')
  program.writeUInt16BE(0, program.readUInt32BE(entry + 8) + 2)
  descriptor.set(name('FontFile2'), pdf.context.register(packed(pdf.context, program)))
}

const string = (text: string) => PDFString.of(text)

/** Gives an attribute to a cell of the table: `TH` 0 is the first header. */
function cell(pdf: PDFDocument, type: string, index: number, entries: Record<string, PDFObject>): void {
  const dict = structure(pdf, type)[index]?.dict
  const old = dict?.lookupMaybe(name('A'), PDFDict)
  dict?.set(name('A'), pdf.context.obj({
    ...Object.fromEntries(old?.entries().map(([key, value]) => [
      key.decodeText(),
      value,
    ]) ?? []),
    O: 'Table',
    ...entries,
  }))
}

function withoutScope(pdf: PDFDocument): void {
  for (const { dict } of structure(pdf, 'TH')) dict.delete(name('A'))
}

/** A fault of an entry that is missing or wrong. */
const set = (dict: PDFDict, key: string, value: PDFObject) => dict.set(name(key), value)

const rules: Record<string, (pdf: PDFDocument) => void> = {
  '5-1': pdf => rewriteXmp(pdf, xmp => xmp.replace(/<pdfuaid:part>.*<\/pdfuaid:part>/, '')),
  '5-2': pdf => rewriteXmp(pdf, xmp => xmp.replace('<pdfuaid:part>1', '<pdfuaid:part>2')),
  '5-3': pdf => rewriteXmp(pdf, xmp => xmp.replaceAll('pdfuaid:', 'ua:').replace('xmlns:pdfuaid', 'xmlns:ua')),
  '5-4': pdf => rewriteXmp(pdf, xmp => xmp.replace(/<pdfuaid:part>.*?>/, '<ua:amd>1</ua:amd>').replace('xmlns:pdfuaid', 'xmlns:ua')),
  '5-5': pdf => rewriteXmp(pdf, xmp => xmp.replace(/<pdfuaid:part>.*?>/, '<ua:corr>1</ua:corr>').replace('xmlns:pdfuaid', 'xmlns:ua')),
  '6.1-1': version2,
  '6.2-1': pdf => pdf.catalog.delete(name('MarkInfo')),
  '7.1-1': pdf => paint(pdf, '/P <</MCID 0>> BDC /Artifact BMC EMC EMC'),
  '7.1-2': pdf => paint(pdf, '/Artifact BMC /P <</MCID 0>> BDC EMC EMC'),
  '7.1-3': pdf => paint(pdf, '0 0 10 10 re f'),
  '7.1-4': pdf => set(catalogDict(pdf, 'MarkInfo'), 'Suspects', PDFBool.True),
  '7.1-5': pdf => set(first(pdf, 'P').dict, 'S', name('Paragraph')),
  '7.1-6': (pdf) => {
    set(first(pdf, 'P').dict, 'S', name('Here'))
    set(catalogDict(pdf, 'StructTreeRoot'), 'RoleMap', pdf.context.obj({ Here: 'There', There: 'Here' }))
  },
  '7.1-7': pdf => set(catalogDict(pdf, 'StructTreeRoot'), 'RoleMap', pdf.context.obj({ P: 'Span', Strong: 'Span', Em: 'Span' })),
  '7.1-8': pdf => pdf.catalog.delete(name('Metadata')),
  '7.1-9': pdf => rewriteXmp(pdf, xmp => xmp.replace(/<dc:title>.*<\/dc:title>/, '')),
  '7.1-10': pdf => pdf.catalog.delete(name('ViewerPreferences')),
  '7.1-11': pdf => pdf.catalog.delete(name('StructTreeRoot')),
  '7.1-12': pdf => first(pdf, 'H1').dict.delete(name('P')),
  '7.2-2': withoutLang,
  '7.2-3': pdf => insert(pdf, 'Table', 'P'),
  '7.2-4': pdf => insert(pdf, 'P', 'TR'),
  '7.2-5': pdf => insert(pdf, 'P', 'THead'),
  '7.2-6': pdf => insert(pdf, 'P', 'TBody'),
  '7.2-7': pdf => insert(pdf, 'P', 'TFoot'),
  '7.2-8': pdf => insert(pdf, 'P', 'TH'),
  '7.2-9': pdf => insert(pdf, 'P', 'TD'),
  '7.2-10': pdf => insert(pdf, 'TR', 'P'),
  '7.2-11': pdf => insert(pdf, 'Table', 'THead', 'THead'),
  '7.2-12': pdf => insert(pdf, 'Table', 'TFoot', 'TFoot'),
  '7.2-13': pdf => insert(pdf, 'Table', 'TFoot'),
  '7.2-14': pdf => insert(pdf, 'Table', 'THead'),
  '7.2-15': (pdf) => {
    cell(pdf, 'TH', 1, {
      RowSpan: PDFNumber.of(2),
    })
    cell(pdf, 'TH', 2, {
      ColSpan: PDFNumber.of(2),
    })
  },
  '7.2-16': pdf => insert(pdf, 'Table', 'Caption', 'TR'),
  '7.2-17': pdf => insert(pdf, 'P', 'LI'),
  '7.2-18': pdf => insert(pdf, 'P', 'LBody'),
  '7.2-19': pdf => insert(pdf, 'L', 'P'),
  '7.2-20': pdf => insert(pdf, 'LI', 'P'),
  '7.2-21': pdf => [
    withoutLang(pdf),
    set(first(pdf, 'P').dict, 'ActualText', string('words')),
  ],
  '7.2-22': withoutLang,
  '7.2-23': pdf => [
    withoutLang(pdf),
    set(first(pdf, 'P').dict, 'E', string('words')),
  ],
  '7.2-24': withoutLang,
  '7.2-25': pdf => [
    withoutLang(pdf),
    annotate(pdf, 'Widget', {
      TU: string('a field'),
      FT: name('Btn'),
    }, 'Form'),
  ],
  '7.2-26': pdf => insert(pdf, 'P', 'TOCI'),
  '7.2-27': pdf => insert(pdf, 'Document', 'TOC/P'),
  '7.2-28': pdf => insert(pdf, 'Document', 'TOC/TOCI+Caption'),
  '7.2-29': pdf => set(pdf.catalog, 'Lang', string('en_GB')),
  '7.2-30': pdf => [
    withoutLang(pdf),
    paint(pdf, '/Span <</ActualText (words)>> BDC EMC'),
  ],
  '7.2-31': pdf => [
    withoutLang(pdf),
    paint(pdf, '/Span <</Alt (words)>> BDC EMC'),
  ],
  '7.2-32': pdf => [
    withoutLang(pdf),
    paint(pdf, '/Span <</E (words)>> BDC EMC'),
  ],
  '7.2-33': withoutLang,
  '7.2-34': withoutLang,
  '7.2-36': pdf => insert(pdf, 'Table', 'THead/P'),
  '7.2-37': pdf => insert(pdf, 'Table', 'TBody/P'),
  '7.2-38': pdf => insert(pdf, 'Table', 'TFoot/P'),
  '7.2-39': pdf => insert(pdf, 'Table', 'Caption', 'Caption'),
  '7.2-40': pdf => insert(pdf, 'L', 'Caption'),
  '7.2-41': pdf => cell(pdf, 'TH', 3, {
    RowSpan: PDFNumber.of(5),
  }),
  '7.2-42': pdf => cell(pdf, 'TD', 0, {
    ColSpan: PDFNumber.of(2),
  }),
  '7.2-43': pdf => [
    cell(pdf, 'TH', 0, {
      ColSpan: PDFNumber.of(2),
    }),
  ],
  '7.3-1': pdf => first(pdf, 'Figure').dict.delete(name('Alt')),
  '7.4.2-1': pdf => set(first(pdf, 'H1').dict, 'S', name('H2')),
  '7.4.4-1': pdf => insert(pdf, 'Sect', 'H', 'H'),
  '7.4.4-2': pdf => insert(pdf, 'Sect', 'H'),
  '7.4.4-3': pdf => insert(pdf, 'Sect', 'H'),
  '7.5-1': withoutScope,
  '7.5-2': pdf => [
    withoutScope(pdf),
    cell(pdf, 'TD', 0, {
      Headers: pdf.context.obj([
        string('nobody'),
      ]),
    }),
  ],
  '7.7-1': pdf => insert(pdf, 'P', 'Formula'),
  '7.9-1': pdf => insert(pdf, 'P', 'Note'),
  '7.9-2': pdf => insert(pdf, 'P', 'Note', 'Note').forEach(note => set(note, 'ID', string('same'))),
  '7.10-1': pdf => set(pdf.catalog, 'OCProperties', pdf.context.obj({ OCGs: [], D: {} })),
  '7.10-2': pdf => set(pdf.catalog, 'OCProperties', pdf.context.obj({
    OCGs: [],
    D: {
      Name: string('Layers'),
      AS: [],
    },
  })),
  '7.11-1': pdf => set(pdf.catalog, 'AF', pdf.context.obj([
    pdf.context.register(pdf.context.obj({
      Type: 'Filespec',
      F: string('a.txt'),
      EF: {},
    })),
  ])),
  '7.15-1': pdf => set(pdf.catalog, 'AcroForm', pdf.context.obj({ Fields: [], XFA: [] })),
  '7.16-1': pdf => Object.assign(pdf.context.trailerInfo, {
    Encrypt: pdf.context.obj({ Filter: 'Standard', P: 0 }),
  }),
  '7.18.1-1': pdf => annotate(pdf, 'Square', {
    Contents: string('a square'),
  }),
  '7.18.1-2': pdf => annotate(pdf, 'Square', {}, 'Annot'),
  '7.18.1-3': pdf => annotate(pdf, 'Widget', {}, 'Form'),
  '7.18.2-1': pdf => annotate(pdf, 'TrapNet', {
    Contents: string('a trap'),
  }, 'Annot'),
  '7.18.3-1': pdf => pdf.getPages()[0]?.node.delete(name('Tabs')),
  '7.18.4-1': pdf => annotate(pdf, 'Widget', {
    TU: string('a field'),
  }),
  '7.18.4-2': pdf => insert(pdf, 'P', 'Form'),
  '7.18.5-1': pdf => annotate(pdf, 'Link', {
    Contents: string('a link'),
  }),
  '7.18.5-2': pdf => annotate(pdf, 'Link', {}, 'Link'),
  '7.18.8-1': pdf => annotate(pdf, 'PrinterMark', {
    Contents: string('a mark'),
  }, 'Annot'),
  '7.20-1': (pdf) => {
    for (const [, object] of pdf.context.enumerateIndirectObjects()) {
      if (object instanceof PDFRawStream && object.dict.get(name('Subtype')) === name('Form')) {
        set(object.dict, 'Ref', pdf.context.obj({
          F: string('another.pdf'),
          Page: 0,
        }))
      }
    }
  },
  '7.20-2': (pdf) => {
    const forms = pdf.getPages()[0]?.node.lookup(name('Resources'), PDFDict).lookup(name('XObject'), PDFDict)
    paint(pdf, `/${forms?.keys()[0]?.decodeText()} Do`)
  },
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
  '7.21.5-1': pdf => [
    font(pdf).inner.delete(name('W')),
    set(font(pdf).inner, 'DW', PDFNumber.of(1)),
  ],
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
  '7.21.8-1': pdf => show(pdf, '0000'),
}

export const faults: Fault[] = Object.entries(rules).map(([rule, breakIt]) => ({ rule, break: breakIt }))
