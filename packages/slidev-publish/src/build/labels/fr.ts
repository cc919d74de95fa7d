import type { Labels } from './en.ts'

/** What the site itself says around the talk, in French. */
export const fr: Labels = {
  // Where no script runs
  noScript: 'Cet exposé s’affiche à l’aide d’un script, et aucun ne s’exécute ici.',
  readPdf: 'Le lire en PDF',
  // Where no slide is
  lost: 'Cette diapositive n’existe pas',
  // In a corner, for a moment, when the talk is opened
  storing: 'Enregistrement de l’exposé sur cet ordinateur…',
  stored: 'Enregistré sur cet ordinateur : l’exposé fonctionne sans réseau ni serveur.',
  notStored: 'L’exposé n’a pas pu être enregistré : laissez le serveur en marche.',
  // On the closing slide
  download: 'Télécharger ces diapositives en PDF',
  // Before the links to it in the other languages
  languages: 'Cet exposé dans d’autres langues',
}
