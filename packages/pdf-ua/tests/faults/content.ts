/** Against the rules on what is painted. */
import type { Faults } from '../breaking.ts'
import { PDFDict } from '@cantoo/pdf-lib'
import { first, name, paint, withoutLang } from '../breaking.ts'

export const contentFaults: Faults = {
  '7.1-1': pdf => paint(pdf, '/P <</MCID 0>> BDC /Artifact BMC EMC EMC'),
  '7.1-2': pdf => paint(pdf, '/Artifact BMC /P <</MCID 0>> BDC EMC EMC'),
  '7.1-3': pdf => paint(pdf, '0 0 10 10 re f'),
  '7.1-3 (the page does not lead to the elements)': pdf => pdf.getPages()[0]?.node.delete(name('StructParents')),
  '7.1-3 (the element does not lead to the root)': pdf => first(pdf, 'H1').dict.delete(name('P')),
  '7.1-3 (the element does not know its content)': pdf => first(pdf, 'H1').dict.delete(name('K')),
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
  '7.2-34': withoutLang,
  '7.20-2': (pdf) => {
    const forms = pdf.getPages()[0]?.node.lookup(name('Resources'), PDFDict).lookup(name('XObject'), PDFDict)
    paint(pdf, `/${forms?.keys()[0]?.decodeText()} Do`)
  },
}
