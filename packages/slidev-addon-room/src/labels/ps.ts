import type { Labels } from './en.ts'

/** What the room says to listeners, and of the room to the speaker, in Pashto. */
export const ps: Labels = {
  // On the listener's page: buttons, short
  language: 'ژبه',
  dark: 'تیاره',
  light: 'روښانه',
  asPicture: 'انځور',
  asText: 'متن',
  asPictureLong: 'د سلایډ انځور د پردې په څېر ښودل',
  asTextLong: 'سلایډ د متن په توګه ښودل',
  back: 'مخکینی',
  forward: 'راتلونکی',
  // Where the speaker is, while the listener looks at another slide; a tap goes there
  speakerOn: 'ویناوال: سلایډ {no}',
  waiting: 'کله چې ویناوال پیل وکړي، وینا دلته ښکاري.',
  lost: 'اړیکه نشته. ښايي دا پاڼه وروسته پاتې وي؛ پخپله بیا رسېږي.',
  notShown: 'دا سلایډ لا نه دی ښودل شوی.',
  pictureOf: 'سلایډ {no} د پردې په څېر: {title}',
  // Read aloud with each move
  slideAt: 'سلایډ {no}: {title}',
  stepAt: 'سلایډ {no}، {step} پړاو له {steps}: {title}',
  // Below the slide
  captions: 'څه ویل کېږي',
  captionsNote: 'چمتو شوی متن؛ ویل شوې خبرې معتبرې دي.',
  sleep: 'ښايي د دې تلیفون پرده بنده شي. په تنظیماتو کې اوږد وخت یې مخه نیسي.',

  // Above the presenter view
  onScreen: 'اورېدونکي د خونې پته ویني. د Q تڼۍ یې پټوي.',
  captionsOn: 'د خبرو متن ښودل کېږي: اورېدونکي د دې سلایډ په اړه ستاسې یادښت لولي.',
  listeners: {
    one: '{count} اورېدونکی',
    other: '{count} اورېدونکي',
  },
  notLeading: 'خونه دا کړکۍ نه تعقیبوي: هغه پته پرانیزئ چې npm start یې لیکي.',
  roomAway: 'خونه ځواب نه ورکوي. کله چې npm start روان شي، بیا یې تعقیبوي.',
}
