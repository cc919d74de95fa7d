import type { InAnyLanguage } from 'slidev-deck/language'

/**
 * What the room says to listeners, and of the room to the speaker, in English.
 *
 * How to translate: change only what stands between the quotation marks. What stands in braces, as {no}, is filled in by the
 * program: keep it.
 */
export const en = {
  // On the listener's page: buttons, short
  language: 'Language',
  dark: 'Dark',
  light: 'Light',
  asPicture: 'Slide',
  asText: 'Text',
  asPictureLong: 'Show the slide as on the screen',
  asTextLong: 'Show the slide as text',
  back: 'Back',
  forward: 'Forward',
  // Where the speaker is, while the listener looks at another slide; a tap goes there
  speakerOn: 'Speaker is on {no}',
  waiting: 'The talk appears here as soon as the speaker begins.',
  lost: 'No connection. What you see may be behind; it catches up by itself.',
  notShown: 'This slide has not been shown yet.',
  pictureOf: 'Slide {no} as on the screen: {title}',
  // Read aloud with each move
  slideAt: 'Slide {no}: {title}',
  stepAt: 'Slide {no}, step {step} of {steps}: {title}',
  // Below the slide
  captions: 'What is said',
  captionsNote: 'Prepared text; the spoken word prevails.',
  sleep: 'This phone may switch its screen off. A longer time in its settings prevents that.',

  // Above the presenter view
  onScreen: 'The audience sees the room’s address. Q hides it.',
  captionsOn: 'Captions are on: listeners read your note to this slide.',
  listeners: {
    one: '{count} listener',
    other: '{count} listeners',
  },
  notLeading: 'The room does not follow this window: open the address that npm start names.',
  roomAway: 'The room does not answer. It follows again once npm start runs.',
} as const

/** The same names in any language. */
export type Labels = InAnyLanguage<typeof en>
