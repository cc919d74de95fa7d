/** Ways to break each rule that is checked, on the mended sample. */
import type { PDFDocument } from '@cantoo/pdf-lib'
import { annotationsFaults } from './faults/annotations.ts'
import { contentFaults } from './faults/content.ts'
import { documentFaults } from './faults/document.ts'
import { fontsFaults } from './faults/fonts.ts'
import { structureFaults } from './faults/structure.ts'
import { tablesFaults } from './faults/tables.ts'
import { xmpFaults } from './faults/xmp.ts'

export interface Fault {
  /** The rule, and where there are several faults against it, what is wrong. */
  name: string
  rule: string
  break: (pdf: PDFDocument) => void
}

export const faults: Fault[] = Object.entries({
  ...documentFaults,
  ...xmpFaults,
  ...structureFaults,
  ...tablesFaults,
  ...contentFaults,
  ...annotationsFaults,
  ...fontsFaults,
}).map(([name, breakIt]) => ({ name, rule: name.split(' ')[0] ?? '', break: breakIt }))
