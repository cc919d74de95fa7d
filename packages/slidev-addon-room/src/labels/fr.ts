import type { Labels } from './en.ts'

/** What the room says to listeners, and of the room to the speaker, in French. */
export const fr: Labels = {
  // On the listener's page: buttons, short
  language: 'Langue',
  dark: 'Sombre',
  light: 'Clair',
  asPicture: 'Image',
  asText: 'Texte',
  asPictureLong: 'Voir l’image de la diapositive, comme à l’écran',
  asTextLong: 'Lire la diapositive comme texte',
  back: 'Retour',
  forward: 'Suite',
  // Where the speaker is, while the listener looks at another slide; a tap goes there
  speakerOn: 'L’orateur en est à la {no}',
  waiting: 'L’exposé apparaît ici dès que l’orateur commence.',
  lost: 'Pas de connexion. La page est peut-être en retard ; elle se rattrape d’elle-même.',
  notShown: 'Cette diapositive n’a pas encore été montrée.',
  pictureOf: 'Diapositive {no} comme à l’écran : {title}',
  // Read aloud with each move
  slideAt: 'Diapositive {no} : {title}',
  stepAt: 'Diapositive {no}, étape {step} sur {steps} : {title}',
  // Below the slide
  captions: 'Ce qui est dit',
  captionsNote: 'Texte préparé ; seul le prononcé fait foi.',
  sleep: 'Ce téléphone peut éteindre son écran. Un délai plus long dans ses réglages l’évite.',

  // Above the presenter view
  onScreen: 'Le public voit l’adresse de la salle. Q la cache.',
  captionsOn: 'Les sous-titres sont actifs : le public lit votre note sur cette diapositive.',
  listeners: {
    one: '{count} personne suit',
    other: '{count} personnes suivent',
  },
  notLeading: 'La salle ne suit pas cette fenêtre : ouvrez l’adresse que npm start indique.',
  roomAway: 'La salle ne répond pas. Elle suivra dès que npm start tournera.',
}
