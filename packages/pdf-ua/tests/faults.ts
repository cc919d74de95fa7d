/** Ways to break each rule that is checked, on the accessible sample. */
import type { Standard } from '../src/standards.ts'
import type { Faults } from './breaking.ts'
import { PDFDocument } from '@cantoo/pdf-lib'
import { annotationsFaults } from './faults/annotations.ts'
import { archiveFaults, secondFaults } from './faults/archive.ts'
import { contentFaults } from './faults/content.ts'
import { documentFaults } from './faults/document.ts'
import { fontsFaults } from './faults/fonts.ts'
import { byteFaults, qualityFaults } from './faults/quality.ts'
import { structureFaults } from './faults/structure.ts'
import { tablesFaults } from './faults/tables.ts'
import { xmpFaults } from './faults/xmp.ts'

export interface Fault {
  /** The rule, and where there are several faults against it, what is wrong. */
  name: string
  rule: string
  /** What the sample is written to that it breaks. */
  standard: Standard
  break: (file: Uint8Array) => Promise<Uint8Array>
}

const ruleIn = (name: string) => name.split(' ')[0] ?? ''

function inObjects(faults: Faults, standard: Standard): Fault[] {
  return Object.entries(faults).map(([name, breakIt]) => ({
    name,
    rule: ruleIn(name),
    standard,
    async break(file) {
      const pdf = await PDFDocument.load(file, { updateMetadata: false })
      breakIt(pdf)
      return pdf.save({ useObjectStreams: false, updateFieldAppearances: false })
    },
  }))
}

export const faults: Fault[] = [
  ...inObjects({
    ...documentFaults,
    ...xmpFaults,
    ...structureFaults,
    ...tablesFaults,
    ...contentFaults,
    ...annotationsFaults,
    ...fontsFaults,
    ...archiveFaults,
    ...qualityFaults,
  }, 'ua-1'),
  ...inObjects(secondFaults, 'ua-2'),
  ...Object.entries(byteFaults).map(([name, breakIt]): Fault => ({
    name,
    rule: ruleIn(name),
    standard: 'ua-1',
    break: async file => breakIt(file),
  })),
]
