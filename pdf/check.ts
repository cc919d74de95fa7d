/**
 * Checks a PDF against PDF/UA-1 (ISO 14289-1), by the rules of veraPDF's profile that a program
 * can decide and that can occur in what Chromium prints:
 *
 *     const findings = await checkPdf(bytes) // [] where all is well
 *
 * `rules/` has the rules by subject, `NOT_CHECKED` those that are left out and why; docs/pdf-ua.md
 * lists both. What neither can decide (whether a description is true, whether the order makes sense) people have to.
 */
import type { Finding, Rule } from './rules/rule.ts'
import { PDFDocument } from '@cantoo/pdf-lib'
import { annotationRules } from './rules/annotations.ts'
import { contentRules } from './rules/content.ts'
import { documentRules } from './rules/document.ts'
import { fontRules } from './rules/fonts.ts'
import { structureRules } from './rules/structure.ts'
import { subjectOf } from './rules/subject.ts'
import { tableRules } from './rules/tables.ts'
import { xmpRules } from './rules/xmp.ts'

export const RULES: readonly Rule[] = [
  ...documentRules,
  ...xmpRules,
  ...structureRules,
  ...tableRules,
  ...contentRules,
  ...annotationRules,
  ...fontRules,
]

/** Rules of the profile that are not checked here: what they are on can't be in a printed page. */
export const NOT_CHECKED: Readonly<Record<string, string>> = {
  '7.18.6.2-1': 'media clips: a printed page plays nothing',
  '7.18.6.2-2': 'media clips: a printed page plays nothing',
  '7.21.3.3-2': 'writing mode of an embedded encoding: Chromium encodes by Identity-H only, and 7.21.3.3-1 reports any other',
  '7.21.3.3-3': 'encodings that build on others: as above',
  '7.21.4.2-1': 'glyph names of Type 1 subsets: Chromium embeds TrueType programs',
}

/** What is wrong with a PDF: a line for each place where a rule is broken. */
export async function checkPdf(bytes: Uint8Array): Promise<Finding[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true })
  const subject = subjectOf(bytes, pdf)
  return RULES.flatMap(({ id, says, find }) => [
    ...find(subject),
  ].map(where => ({ rule: id, says, where })))
}
