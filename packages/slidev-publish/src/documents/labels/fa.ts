import type { Labels } from './en.ts'

/** The words of the handout and of the PDF's and PowerPoint's own parts, in Dari. */
export const fa: Labels = {
  // The handout's title, first lines and tables
  handout: '{title}: جزوه',
  about: 'جزوه با متن گفتار. {slides}، {minutes}.',
  slides: {
    one: '{count} اسلاید',
    other: '{count} اسلاید',
  },
  minutes: {
    one: '{count} دقیقه',
    other: '{count} دقیقه',
  },
  plan: 'پلان سخنرانی',
  slide: 'اسلاید',
  headline: 'عنوان',
  start: 'آغاز',
  seconds: 'ثانیه',
  acronyms: 'مخفف‌ها',
  short: 'کوتاه',
  inFull: 'کامل',

  // The booth's pages: what they list, and the signs in what is spoken
  names: 'نام‌ها',
  figures: 'ارقام و تاریخ‌ها',
  figure: 'رقم یا تاریخ',
  terms: 'فهرست اصطلاحات',
  signs: 'در متن گفتار:',
  click: 'کلیک',
  pause: 'مکث',
  front: 'پلان، نام‌ها، ارقام، اصطلاحات',

  // Above each slide of the handout
  slideNo: 'اسلاید {no}',
  secondsFrom: '{count} ثانیه از {time}',
  secondsOnly: '{count} ثانیه',
  keptForQuestions: 'برای پرسش‌ها نگه داشته شده',

  // Below what is spoken
  rests: 'بر پایهٔ مقاله: {claims}',

  // The PDF
  page: 'صفحهٔ {no}',
  sections: 'بخش‌ها',
  // Where a translation is not reviewed: the handout's first sheet and the PDF's metadata
  draft: 'مسودهٔ غیررسمی ترجمه؛ متن انگلیسی ملاک است',
}
