/** Against what PDF/A-2a asks for beyond PDF/UA-1. */
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import type { Faults } from '../breaking.ts'
import { PDFArray, PDFBool, PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib'
import { contentOf, packed } from '../../src/objects.ts'
import { annotate, catalogDict, name, paint, rewriteXmp, set, string } from '../breaking.ts'
import { version } from './document.ts'

const intent = (pdf: PDFDocument) => pdf.catalog.lookup(name('OutputIntents'), PDFArray).lookup(0, PDFDict)

/** An entry in the first page's resources. */
function resource(pdf: PDFDocument, kind: string, object: PDFObject): void {
  const resources = pdf.getPages()[0]!.node.lookup(name('Resources'), PDFDict)
  const entries = resources.lookupMaybe(name(kind), PDFDict)?.clone(pdf.context) ?? pdf.context.obj({})
  entries.set(name('Broken'), pdf.context.register(object))
  resources.set(name(kind), entries)
}

const state = (pdf: PDFDocument, entries: Record<string, PDFObject>) => resource(pdf, 'ExtGState', pdf.context.obj({ Type: 'ExtGState', ...entries }))
const stream = (pdf: PDFDocument, entries: Record<string, PDFObject | number | string>) => resource(pdf, 'XObject', packed(pdf.context, '', pdf.context.obj({ Type: 'XObject', ...entries })))

/** The profile of the output intent, changed. */
function rewriteProfile(pdf: PDFDocument, change: (bytes: Uint8Array) => void): void {
  const profile = intent(pdf).lookup(name('DestOutputProfile'))
  const bytes = Uint8Array.from(contentOf(profile))
  change(bytes)
  set(intent(pdf), 'DestOutputProfile', pdf.context.register(packed(pdf.context, bytes, (profile as PDFRawStream).dict)))
}

function link(pdf: PDFDocument, entries: Record<string, PDFObject>) {
  return annotate(pdf, 'Link', {
    Contents: string('a link'),
    F: PDFNumber.of(4),
    ...entries,
  }, 'Link')
}

/** The ToUnicode map of the first font, so that the first code means a character of a private use area. */
function privateUse(pdf: PDFDocument): void {
  const fonts = pdf.getPages()[0]!.node.lookup(name('Resources'), PDFDict).lookup(name('Font'), PDFDict)
  for (const [, ref] of fonts.entries()) {
    const font = pdf.context.lookup(ref, PDFDict)
    const map = new TextDecoder('latin1').decode(contentOf(font.lookup(name('ToUnicode'))))
    set(font, 'ToUnicode', pdf.context.register(packed(pdf.context, map.replaceAll(/^<(\w{4})> <\w{4}>$/gm, '<$1> <E123>'))))
  }
}

export const archiveFaults: Faults = {
  'A2-6.1.2-1': version('%PDF-2.0\n'),
  'A2-6.1.2-2': version('%PDF-1.7\n% \n'),
  'A2-6.1.3-1': pdf => Object.assign(pdf.context.trailerInfo, { ID: undefined }),
  'A2-6.1.3-2': pdf => Object.assign(pdf.context.trailerInfo, {
    Encrypt: pdf.context.obj({ Filter: 'Standard', P: -1 }),
  }),
  'A2-6.1.7.1-3': pdf => stream(pdf, {
    F: string('elsewhere.bin'),
  }),
  'A2-6.1.7.2-1': pdf => resource(pdf, 'XObject', PDFRawStream.of(pdf.context.obj({ Filter: 'LZWDecode' }), new Uint8Array([128, 11, 96, 80]))),
  'A2-6.1.13-1': pdf => set(pdf.catalog, 'Many', PDFNumber.of(3_000_000_000)),
  'A2-6.1.13-3': pdf => set(pdf.catalog, 'Long', string('a'.repeat(40_000))),
  'A2-6.1.13-4': pdf => set(pdf.catalog, 'Long', name('a'.repeat(128))),
  'A2-6.1.13-8': pdf => paint(pdf, `${'q '.repeat(29)}${'Q '.repeat(29)}`),
  'A2-6.1.13-11': pdf => pdf.getPages()[0]!.setSize(15_000, 540),
  'A2-6.2.3-1': pdf => rewriteProfile(pdf, bytes => bytes.set([5], 8)),
  'A2-6.2.3-1 (of a camera)': pdf => rewriteProfile(pdf, bytes => bytes.set(new TextEncoder().encode('scnr'), 12)),
  'A2-6.2.3-1 (of other colours)': pdf => rewriteProfile(pdf, bytes => bytes.set(new TextEncoder().encode('CMYK'), 16)),
  'A2-6.2.3-2': pdf => pdf.catalog.lookup(name('OutputIntents'), PDFArray).push(pdf.context.obj({
    Type: 'OutputIntent',
    S: 'GTS_PDFX',
    DestOutputProfile: pdf.context.register(packed(pdf.context, 'another')),
  })),
  'A2-6.2.4.3-2': pdf => pdf.catalog.delete(name('OutputIntents')),
  'A2-6.2.4.3-3': pdf => paint(pdf, '/Artifact BMC 0 0 0 1 k EMC'),
  'A2-6.2.4.3-4': pdf => [
    pdf.catalog.delete(name('OutputIntents')),
    paint(pdf, '/Artifact BMC 0 g EMC'),
  ],
  'A2-6.2.5-1': pdf => state(pdf, {
    TR: name('Identity'),
  }),
  'A2-6.2.6-1': pdf => paint(pdf, '/Vivid ri'),
  'A2-6.2.8-1': pdf => stream(pdf, { Subtype: 'Image', Interpolate: PDFBool.True }),
  'A2-6.2.9-1': pdf => stream(pdf, { Subtype: 'PS' }),
  'A2-6.2.10-1': pdf => state(pdf, {
    BM: name('Glow'),
  }),
  'A2-6.2.10-2': pdf => [
    pdf.catalog.delete(name('OutputIntents')),
    pdf.getPages()[0]!.node.set(name('Group'), pdf.context.obj({ S: 'Transparency' })),
  ],
  'A2-6.2.11.7.3-1': privateUse,
  'A2-6.3.1-1': pdf => annotate(pdf, 'Sound', {
    Contents: string('a sound'),
    F: PDFNumber.of(4),
  }, 'Annot'),
  'A2-6.3.2-1': pdf => annotate(pdf, 'Link', {
    Contents: string('a link'),
  }, 'Link'),
  'A2-6.3.2-2': pdf => link(pdf, {
    F: PDFNumber.of(2),
  }),
  'A2-6.3.3-1': pdf => annotate(pdf, 'Square', {
    Contents: string('a square'),
    F: PDFNumber.of(4),
  }, 'Annot'),
  'A2-6.5.1-1': pdf => link(pdf, {
    A: pdf.context.obj({
      S: 'JavaScript',
      JS: string('app.alert(1)'),
    }),
  }),
  'A2-6.5.2-1': pdf => set(pdf.catalog, 'AA', pdf.context.obj({})),
  'A2-6.6.2.1-2': pdf => rewriteXmp(pdf, xmp => xmp.replace(' id="W5M', ' encoding="UTF-8" id="W5M')),
  'A2-6.6.2.3.1-1': pdf => rewriteXmp(pdf, xmp => xmp.replace(/<rdf:Description rdf:about="" xmlns:pdfaExtension[\s\S]*?<\/rdf:Description>/, '')),
  'A2-6.6.4-3': pdf => rewriteXmp(pdf, xmp => xmp.replace('<pdfaid:conformance>A', '<pdfaid:conformance>B')),
  'A2-6.10-1': pdf => set(pdf.catalog, 'Names', pdf.context.obj({ AlternatePresentations: {} })),
  'A2-6.11-1': pdf => set(pdf.catalog, 'Requirements', pdf.context.obj([])),
}

/** The first element of a type. */
function structureOf(pdf: PDFDocument, type: string): PDFDict {
  const found = pdf.context.enumerateIndirectObjects().find(([, object]) => object instanceof PDFDict && object.get(PDFName.of('S')) === name(type))
  return found?.[1] as PDFDict
}

/** The first bookmark. */
const outlineItem = (pdf: PDFDocument) => catalogDict(pdf, 'Outlines').lookup(name('First'), PDFDict)

/** Against PDF/UA-2 and PDF/A-4, on the sample that is written to these. */
export const secondFaults: Faults = {
  'A4-6.1.2-1': version('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n'),
  'A4-6.1.3-4': pdf => Object.assign(pdf.context.trailerInfo, {
    Info: pdf.context.register(pdf.context.obj({
      Title: string('A title'),
    })),
  }),
  'A4-6.7.3-3': pdf => rewriteXmp(pdf, xmp => xmp.replace('<pdfaid:rev>', '<pdfaid:conformance>A</pdfaid:conformance><pdfaid:rev>')),
  'A4-6.7.3-5': pdf => rewriteXmp(pdf, xmp => xmp.replace(/<pdfaid:rev>.*?>/, '')),
  'UA2-5-4': pdf => rewriteXmp(pdf, xmp => xmp.replaceAll('pdfuaid', 'ua')),
  'UA2-5-5': pdf => rewriteXmp(pdf, xmp => xmp.replace('<pdfuaid:rev>2024', '<pdfuaid:rev>new')),
  'UA2-8.2.5.2-2': pdf => structureOf(pdf, 'Document').delete(name('NS')),
  'UA2-8.2.5.12-1': pdf => structureOf(pdf, 'H1').set(name('S'), name('H')),
  'UA2-8.2.5.14-1': pdf => structureOf(pdf, 'P').set(name('S'), name('Note')),
  'UA2-8.2.5.25-1': (pdf) => {
    for (const [, dict] of pdf.context.enumerateIndirectObjects()) {
      if (dict instanceof PDFDict && dict.get(name('S')) === name('L'))
        dict.delete(name('A'))
    }
  },
  'UA2-8.2.5.25-2': pdf => structureOf(pdf, 'LI').set(name('K'), pdf.context.obj({ Type: 'MCR', Pg: pdf.getPages()[0]!.ref, MCID: 0 })),
  'UA2-8.8-1': pdf => outlineItem(pdf).set(name('Dest'), pdf.context.obj([pdf.getPages()[0]!.ref, 'Fit'])),
  'UA2-8.8-2': pdf => outlineItem(pdf).lookup(name('A'), PDFDict).delete(name('SD')),
  'UA2-8.9.4.2-1': pdf => structureOf(pdf, 'Link').set(name('Alt'), string('other words')),
}
