/** Against the rules on annotations. */
import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Faults } from '../breaking.ts'
import { PDFArray, PDFDict } from '@cantoo/pdf-lib'
import { annotate, insert, name, string, withoutLang } from '../breaking.ts'

/** What makes an annotation a form field. */
const field = {
  TU: string('a field'),
  T: string('field'),
  FT: name('Btn'),
}

/** The first link. */
const linkOf = (pdf: PDFDocument) => pdf.getPages()[0]?.node.lookup(name('Annots'), PDFArray).lookup(0, PDFDict)

export const annotationsFaults: Faults = {
  '7.2-24': withoutLang,
  '7.2-25': pdf => [
    withoutLang(pdf),
    annotate(pdf, 'Widget', field, 'Form'),
  ],
  '7.18.1-1': pdf => annotate(pdf, 'Square', {
    Contents: string('a square'),
  }),
  '7.18.1-2': pdf => annotate(pdf, 'Square', {}, 'Annot'),
  '7.18.1-3': pdf => annotate(pdf, 'Widget', {}, 'Form'),
  '7.18.1-3 (a part of a field that has no name)': pdf => annotate(pdf, 'Widget', {
    TU: string('a part'),
  }, 'Form'),
  '7.18.2-1': pdf => annotate(pdf, 'TrapNet', {
    Contents: string('a trap'),
  }, 'Annot'),
  '7.18.3-1': pdf => pdf.getPages()[0]?.node.delete(name('Tabs')),
  '7.18.4-1': pdf => annotate(pdf, 'Widget', field),
  '7.18.4-2': pdf => insert(pdf, 'P', 'Form'),
  '7.18.5-1': pdf => annotate(pdf, 'Link', {
    Contents: string('a link'),
  }),
  '7.18.5-1 (the link does not lead to its element)': pdf => linkOf(pdf)?.delete(name('StructParent')),
  '7.18.5-2': pdf => annotate(pdf, 'Link', {}, 'Link'),
  '7.18.8-1 (an element that leads to it alone)': (pdf) => {
    annotate(pdf, 'PrinterMark', {}, 'Annot')
    pdf.getPages()[0]?.node.lookup(name('Annots'), PDFArray).asArray().forEach(ref => pdf.context.lookup(ref, PDFDict).delete(name('StructParent')))
  },
  '7.18.8-1': pdf => annotate(pdf, 'PrinterMark', {
    Contents: string('a mark'),
  }, 'Annot'),
}
