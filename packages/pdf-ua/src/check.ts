/**
 * Checks a PDF against PDF/UA-1 (ISO 14289-1), by the rules of veraPDF's profile that a program
 * can decide and that can occur in what Chromium prints, against what PDF/UA-2, PDF/A-2a and PDF/A-4 add where it names
 * them, and for the quality that PAC 2024 looks for:
 *
 *     const findings = await checkPdf(bytes) // [] where all is well
 *
 * `rules/` has the rules by subject, `NOT_CHECKED` those that are left out and why; docs/pdf-ua.md
 * lists both. What neither can decide (whether a description is true, whether the order makes sense) people have to.
 */
import type { Finding, Rule } from './rules/rule.ts'
import type { Subject } from './rules/subject.ts'
import { PDFDocument } from '@cantoo/pdf-lib'
import { annotationRules } from './rules/annotations.ts'
import { archive2Rules, archive4Rules } from './rules/archive.ts'
import { contentRules } from './rules/content.ts'
import { documentRules } from './rules/document.ts'
import { fontRules } from './rules/fonts.ts'
import { qualityRules } from './rules/quality.ts'
import { structureRules } from './rules/structure.ts'
import { subjectOf } from './rules/subject.ts'
import { tableRules } from './rules/tables.ts'
import { NOT_IN_UA2, ua2Rules } from './rules/ua2.ts'
import { partsOf, standardsOf, xmpRules } from './rules/xmp.ts'

export const RULES: readonly Rule[] = [
  ...documentRules,
  ...xmpRules,
  ...structureRules,
  ...tableRules,
  ...contentRules,
  ...annotationRules,
  ...fontRules,
]

/** Every rule that any file is checked by. */
export const ALL_RULES: readonly Rule[] = [
  ...RULES,
  ...ua2Rules,
  ...new Set([
    ...archive2Rules,
    ...archive4Rules,
  ]),
  ...qualityRules,
]

/** By the part of ISO 19005. */
const ARCHIVES: Record<string, readonly Rule[]> = { 2: archive2Rules, 4: archive4Rules }

/** The rules for a file: of the parts that it names, of PDF/UA-1 where it names none; and those on quality. */
function rulesFor(subject: Subject): Rule[] {
  const { ua, archive } = partsOf(subject)
  return [
    ...ua === '2'
      ? [
          ...RULES.filter(({ id }) => !NOT_IN_UA2.has(id)),
          ...ua2Rules,
        ]
      : RULES,
    ...(archive && ARCHIVES[archive]) || [],
    ...qualityRules,
  ]
}

/** Rules of the profile that are not checked here: what they are on can't be in a printed page. */
export const NOT_CHECKED: Readonly<Record<string, string>> = {
  '7.18.6.2-1': 'media clips: a printed page plays nothing',
  '7.18.6.2-2': 'media clips: a printed page plays nothing',
  '7.21.3.3-2': 'writing mode of an embedded encoding: Chromium encodes by Identity-H only, and 7.21.3.3-1 reports any other',
  '7.21.3.3-3': 'encodings that build on others: as above',
  '7.21.4.2-1': 'glyph names of Type 1 subsets: Chromium embeds TrueType programs',
}

/** What is found in a PDF. */
export interface Report {
  /** The standards that it says it conforms to: `PDF/UA-1`, `PDF/A-2a`. */
  standards: string[]
  findings: Finding[]
}

/** Checks a PDF against PDF/UA, against the PDF/A that it names, and for quality. */
export async function inspectPdf(bytes: Uint8Array): Promise<Report> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true })
  const subject = subjectOf(bytes, pdf)
  return {
    standards: standardsOf(subject),
    findings: rulesFor(subject).flatMap(({ id, says, find }) => [
      ...find(subject),
    ].map(where => ({ rule: id, says, where }))),
  }
}

/** What is wrong with a PDF: a line for each place where a rule is broken. */
export async function checkPdf(bytes: Uint8Array): Promise<Finding[]> {
  return (await inspectPdf(bytes)).findings
}
