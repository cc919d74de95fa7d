/** A PDF as Chromium prints it, made to conform to PDF/UA and PDF/A, and a check whether one does. */
export { checkPdf, inspectPdf, NOT_CHECKED } from './check.ts'
export type { Report } from './check.ts'
export { checkFile } from './file-check.ts'
export { makeAccessible } from './make-accessible.ts'
export type { AccessibilityOptions } from './make-accessible.ts'
export type { Finding } from './rules/rule.ts'
export { STANDARDS } from './standards.ts'
export type { Standard } from './standards.ts'
