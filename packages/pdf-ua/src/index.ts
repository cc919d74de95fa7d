/** A PDF as Chromium prints it, made to conform to PDF/UA-1, and a check whether one does. */
export { checkPdf, NOT_CHECKED } from './check.ts'
export { checkFile } from './file-check.ts'
export { mendPdf } from './mend.ts'
export type { MendOptions } from './mend.ts'
export type { Finding } from './rules/rule.ts'
