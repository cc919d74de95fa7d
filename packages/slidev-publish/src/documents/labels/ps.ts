import type { Labels } from './en.ts'

/** The words of the handout and of the PDF's and PowerPoint's own parts, in Pashto. */
export const ps: Labels = {
  // The handout's title, first lines and tables
  handout: '{title}: لاسي پاڼه',
  about: 'لاسي پاڼه له هغو خبرو سره چې ویل کېږي. {slides}، {minutes}.',
  slides: {
    one: '{count} سلایډ',
    other: '{count} سلایډونه',
  },
  minutes: {
    one: '{count} دقیقه',
    other: '{count} دقیقې',
  },
  plan: 'د وینا پلان',
  slide: 'سلایډ',
  headline: 'سرلیک',
  start: 'پیل',
  seconds: 'ثانیې',
  acronyms: 'لنډیزونه',
  short: 'لنډ',
  inFull: 'بشپړ',

  // The booth's pages: what they list, and the signs in what is spoken
  names: 'نومونه',
  figures: 'شمېرې او نېټې',
  figure: 'شمېره یا نېټه',
  terms: 'ویی‌پانګه',
  signs: 'په هغو خبرو کې چې ویل کېږي:',
  click: 'کلیک',
  pause: 'درنګ',
  front: 'پلان، نومونه، شمېرې، ویی‌پانګه',

  // Above each slide of the handout
  slideNo: 'سلایډ {no}',
  secondsFrom: '{count} ثانیې له {time} څخه',
  secondsOnly: '{count} ثانیې',
  keptForQuestions: 'د پوښتنو لپاره ساتل شوی',

  // Below what is spoken
  rests: 'پر لیکنې ولاړ دی: {claims}',

  // The PDF
  page: 'پاڼه {no}',
  sections: 'برخې',
  draft: 'د ژباړې نارسمي مسوده؛ انګلیسي متن لومړیتوب لري',
}
