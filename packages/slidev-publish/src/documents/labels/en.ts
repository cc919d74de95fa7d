import type { InAnyLanguage } from 'slidev-deck/language'

/**
 * The words of the handout and of the PDF's and PowerPoint's own parts, in English.
 *
 * How to translate: change only what stands between the quotation marks. What stands in braces, as {no}, is filled in by the
 * program: keep it, and put it where your sentence needs it. Where the number decides (`one`, `other`), write both; a language
 * with one form for all numbers writes it twice.
 */
export const en = {
  // The handout's title, first lines and tables
  handout: '{title}: handout',
  about: 'Handout with the words that are spoken. {slides}, {minutes}.',
  slides: {
    one: '{count} slide',
    other: '{count} slides',
  },
  minutes: {
    one: '{count} minute',
    other: '{count} minutes',
  },
  plan: 'Plan of the talk',
  slide: 'Slide',
  headline: 'Headline',
  start: 'Start',
  seconds: 'Seconds',
  acronyms: 'Acronyms',
  short: 'Short',
  inFull: 'In full',

  // The booth's pages: what they list, and the signs in what is spoken
  names: 'Names',
  figures: 'Figures and dates',
  figure: 'Figure or date',
  terms: 'Glossary',
  signs: 'In the words that are spoken:',
  click: 'click',
  pause: 'pause',
  front: 'Plan, names, figures, glossary',

  // Above each slide of the handout: "Slide 3 · Benchmarks · 53 seconds from 1:27"
  slideNo: 'Slide {no}',
  secondsFrom: '{count} seconds from {time}',
  secondsOnly: '{count} seconds',
  keptForQuestions: 'kept for questions',

  // Below what is spoken
  rests: 'Rests on the article: {claims}',

  // The PDF
  page: 'Page {no}',
  sections: 'Sections',
  // Where a translation is not reviewed: the handout's first sheet and the PDF's metadata
  draft: 'Unofficial draft translation; the English text prevails',
} as const

/** The same names in any language. */
export type Labels = InAnyLanguage<typeof en>
