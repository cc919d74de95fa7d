/** Against the rules on the document as a whole. */
import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Faults } from '../breaking.ts'
import { PDFBool, PDFRawStream } from '@cantoo/pdf-lib'
import { packed } from '../../src/objects.ts'
import { catalogDict, name, set, string, withoutLang } from '../breaking.ts'

/** Another beginning of the file: its version, and the comment after it. */
export function version(header: string) {
  return (pdf: PDFDocument): void => {
    const bytes = Uint8Array.from(header, character => character.charCodeAt(0))
    Object.assign(pdf.context, {
      header: {
        sizeInBytes: () => bytes.length,
        copyBytesInto: (buffer: Uint8Array, at: number) => {
          buffer.set(bytes, at)
          return bytes.length
        },
        getVersionString: () => header.slice(5, 8),
      },
    })
  }
}

export const documentFaults: Faults = {
  '6.1-1': version('%PDF-2.0\n'),
  '6.2-1': pdf => pdf.catalog.delete(name('MarkInfo')),
  '7.1-4': pdf => set(catalogDict(pdf, 'MarkInfo'), 'Suspects', PDFBool.True),
  '7.1-8': pdf => pdf.catalog.delete(name('Metadata')),
  '7.1-10': pdf => pdf.catalog.delete(name('ViewerPreferences')),
  '7.1-11': pdf => pdf.catalog.delete(name('StructTreeRoot')),
  '7.2-2': withoutLang,
  '7.2-29': pdf => set(pdf.catalog, 'Lang', string('en_GB')),
  '7.2-33': withoutLang,
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
  '7.15-1': pdf => set(pdf.catalog, 'AcroForm', pdf.context.obj({
    Fields: [],
    XFA: pdf.context.register(packed(pdf.context, '<config><acrobat><acrobat7><dynamicRender>required</dynamicRender></acrobat7></acrobat></config>')),
  })),
  '7.16-1': pdf => Object.assign(pdf.context.trailerInfo, {
    Encrypt: pdf.context.obj({ Filter: 'Standard', P: 0 }),
  }),
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
}
