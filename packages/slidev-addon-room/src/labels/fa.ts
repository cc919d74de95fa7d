import type { Labels } from './en.ts'

/** What the room says to listeners, and of the room to the speaker, in Dari. */
export const fa: Labels = {
  // On the listener's page: buttons, short
  language: 'زبان',
  dark: 'تاریک',
  light: 'روشن',
  asPicture: 'تصویر',
  asText: 'متن',
  asPictureLong: 'نمایش تصویر اسلاید، مانند پرده',
  asTextLong: 'نمایش اسلاید به‌صورت متن',
  back: 'قبلی',
  forward: 'بعدی',
  // Where the speaker is, while the listener looks at another slide; a tap goes there
  speakerOn: 'سخنران: اسلاید {no}',
  waiting: 'همین که سخنران آغاز کند، سخنرانی این‌جا دیده می‌شود.',
  lost: 'ارتباط قطع است. شاید این صفحه عقب مانده باشد؛ خودش دوباره می‌رسد.',
  notShown: 'این اسلاید هنوز نشان داده نشده است.',
  pictureOf: 'اسلاید {no} مانند پرده: {title}',
  // Read aloud with each move
  slideAt: 'اسلاید {no}: {title}',
  stepAt: 'اسلاید {no}، مرحلهٔ {step} از {steps}: {title}',
  // Below the slide
  captions: 'آنچه گفته می‌شود',
  captionsNote: 'متن آماده‌شده؛ سخن گفته‌شده معتبر است.',
  sleep: 'شاید صفحهٔ این تلفن خاموش شود. زمان طولانی‌تر در تنظیمات آن مانع این کار می‌شود.',

  // Above the presenter view
  onScreen: 'حاضران نشانی اتاق را می‌بینند. کلید Q آن را پنهان می‌کند.',
  captionsOn: 'زیرنویس روشن است: شنوندگان یادداشت شما به این اسلاید را می‌خوانند.',
  listeners: {
    one: '{count} شنونده',
    other: '{count} شنونده',
  },
  notLeading: 'اتاق این پنجره را دنبال نمی‌کند: نشانی‌ای را که npm start می‌نویسد باز کنید.',
  roomAway: 'اتاق پاسخ نمی‌دهد. همین که npm start کار کند دوباره دنبال می‌کند.',
}
