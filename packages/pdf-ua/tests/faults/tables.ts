/** Against the rules on tables. */
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib'
import type { Faults } from '../breaking.ts'
import { PDFDict, PDFNumber } from '@cantoo/pdf-lib'
import { insert, name, string, structure } from '../breaking.ts'

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

export const tablesFaults: Faults = {
  '7.2-15': (pdf) => {
    cell(pdf, 'TH', 1, {
      RowSpan: PDFNumber.of(2),
    })
    cell(pdf, 'TH', 2, {
      ColSpan: PDFNumber.of(2),
    })
  },
  '7.2-41': pdf => cell(pdf, 'TD', 1, {
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
  '7.2-43 (a row without cells)': pdf => insert(pdf, 'Table', 'TR'),
  '7.5-1': withoutScope,
  '7.5-2': pdf => [
    withoutScope(pdf),
    cell(pdf, 'TD', 0, {
      Headers: pdf.context.obj([
        string('nobody'),
      ]),
    }),
  ],
}
