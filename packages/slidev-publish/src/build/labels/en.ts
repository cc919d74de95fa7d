import type { InAnyLanguage } from 'slidev-deck/language'

/**
 * What the site itself says around the talk, in English.
 *
 * How to translate: change only what stands between the quotation marks. What stands in braces, as {title}, is filled in by the
 * program: keep it.
 */
export const en = {
  // Where no script runs
  noScript: 'A script shows this talk, and none runs here.',
  readPdf: 'Read it as a PDF',
  // Where no slide is
  lost: 'There is no such slide',
  // In a corner, for a moment, when the talk is opened
  storing: 'Storing the talk on this computer …',
  stored: 'Stored on this computer: the talk goes on without network or server.',
  notStored: 'The talk could not be stored: keep the server running.',
  // On the closing slide
  download: 'Download these slides as a PDF',
  // Before the links to it in the other languages
  languages: 'This talk in other languages',
} as const

/** The same names in any language. */
export type Labels = InAnyLanguage<typeof en>
