import type { Labels } from './en.ts'

/** The words of the handout and of the PDF's and PowerPoint's own parts, in French. */
export const fr: Labels = {
  // The handout's title, first lines and tables
  handout: '{title} : document d’accompagnement',
  about: 'Document d’accompagnement avec le texte prononcé. {slides}, {minutes}.',
  slides: {
    one: '{count} diapositive',
    other: '{count} diapositives',
  },
  minutes: {
    one: '{count} minute',
    other: '{count} minutes',
  },
  plan: 'Plan de l’exposé',
  slide: 'Diapositive',
  headline: 'Titre',
  start: 'Début',
  seconds: 'Secondes',
  acronyms: 'Sigles',
  short: 'Sigle',
  inFull: 'En toutes lettres',

  // The booth's pages: what they list, and the signs in what is spoken
  names: 'Noms',
  figures: 'Chiffres et dates',
  figure: 'Chiffre ou date',
  terms: 'Glossaire',
  signs: 'Dans le texte prononcé :',
  click: 'clic',
  pause: 'pause',
  front: 'Plan, noms, chiffres, glossaire',

  // Above each slide of the handout: "Slide 3 · Benchmarks · 53 seconds from 1:27"
  slideNo: 'Diapositive {no}',
  secondsFrom: '{count} secondes à partir de {time}',
  secondsOnly: '{count} secondes',
  keptForQuestions: 'réservée aux questions',

  // Below what is spoken
  rests: 'S’appuie sur l’article : {claims}',

  // The PDF
  page: 'Page {no}',
  sections: 'Sections',
  // Where a translation is not reviewed: the handout's first sheet and the PDF's metadata
  draft: 'Projet de traduction non officielle ; le texte anglais fait foi',
}
