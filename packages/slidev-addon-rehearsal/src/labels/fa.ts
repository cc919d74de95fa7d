import type { Labels } from './en.ts'

/** What the speaker reads beside the slides, in Dari: above the presenter view, and on the page of rehearsals. */
export const fa: Labels = {
  // Above the presenter view, short: how the time stands
  pace: 'سرعت',
  noPace: 'سرعتی در کار نیست: {fault}',
  start: 'آغاز',
  pause: 'مکث',
  resume: 'ادامه',
  reset: 'از سر',
  pauseFirst: 'نخست مکث کنید، تا لغزش دست سخنرانی را پایان ندهد',
  toFirstSlide: 'به اسلاید {no} بروید',
  startsWithMove: 'با نخستین حرکت شما آغاز می‌شود',
  countsAsPlanned: 'آنگاه اسلاید {no} مطابق پلان حساب می‌شود، {time}',
  paused: 'در مکث',
  overTime: '{time} بیش از وقت',
  onTime: 'به‌موقع',
  behind: '{time} عقب',
  ahead: '{time} پیش',
  // Read aloud before the time that is left
  thisSlide: 'این اسلاید:',
  left: '{time} مانده',
  over: '{time} اضافه',
  noTime: 'وقتی پلان نشده',
  questions: 'پرسش‌ها',
  questionsLeft: 'پرسش‌ها، {time}',
  nextSlide: 'اسلاید {no} در {time}',
  theEnd: 'پایان در {time}',
  timeOfTalk: 'وقت سخنرانی',
  timeOf: '{time} از {whole}',

  // Above the presenter view: the pages kept for questions, and the black screen
  backupPages: 'صفحه‌های ضمیمه',
  backupPagesCount: 'صفحه‌های ضمیمه ({count})',
  audienceBlack: 'پردهٔ حاضران سیاه است. هر دکمه اسلاید را برمی‌گرداند.',
  showSlide: 'نمایش اسلاید',
  screenBlack: 'پرده سیاه است. هر دکمه اسلاید را برمی‌گرداند.',

  // The page of rehearsals
  rehearsals: 'تمرین‌ها',
  presenterView: 'نمای سخنران',
  importRuns: 'وارد کردن تمرین‌ها',
  downloadAllJson: 'دریافت همه به‌صورت JSON',
  downloadAllCsv: 'دریافت همه به‌صورت CSV',
  noPlan: 'سخنرانی پلان ندارد: {fault}',
  noRun: 'هنوز تمرینی ثبت نشده است. نمای سخنران را باز کنید و سخن بگویید: ساعت با نخستین حرکت شما آغاز می‌شود، و ثانیه‌های هر اسلاید در همین مرورگر نگه داشته می‌شود. در جریان کار، اینجا پدیدار می‌شود.',
  runsSoFar: 'تمرین‌ها تا اکنون',
  trendNone: 'تا اکنون هیچ تمرین کاملی نیست: برای روند، دو تمرین لازم است.',
  trendOne: 'تا اکنون یک تمرین کامل: برای روند، دو تمرین لازم است.',
  trendLonger: 'در {count} تمرین کامل، هر یک حدود {seconds} ثانیه درازتر از پیشین است.',
  trendShorter: 'در {count} تمرین کامل، هر یک حدود {seconds} ثانیه کوتاه‌تر از پیشین است.',
  trendSteady: 'در {count} تمرین کامل، مدت یکسان می‌ماند.',
  trendCaption: 'تمرین‌ها از کهنه‌ترین تا تازه‌ترین؛ خط، پلان است، {time}. تمرین‌های راه‌راه ناتمام مانده‌اند.',
  // Read aloud for the picture of the runs: first the sentence, then a part for each run
  trendPicture: 'مدت هر تمرین؛ پلان {time} است.',
  trendRun: '{run}: {time}',
  trendRunShort: '{run}: {time}، ناتمام',

  // The table of runs
  runsNewestFirst: 'تمرین‌ها، تازه‌ترین نخست',
  began: 'آغاز',
  spoken: 'گفتار',
  off: 'تفاوت',
  reached: 'تا کجا',
  allSlides: 'همهٔ اسلایدها',
  someSlides: '{count} از {whole} اسلاید',
  show: 'نمایش',
  showRun: 'نمایش تمرین {run}',
  delete: 'حذف',
  deleteRun: 'حذف تمرین {run}',
  stillGoing: 'این تمرین هنوز جریان دارد',

  // One run: {against} is one of the three below it, {reach} one of the two after them or nothing
  runOf: 'تمرین {run}',
  summary: '{time} گفتار، {against}{reach}.',
  overPlan: '{time} بیش از پلان',
  underPlan: '{time} کم‌تر از پلان',
  asPlanned: 'درست مطابق پلان',
  cutShort: '؛ ناتمام، پس با اسلایدهایی سنجیده شد که به آن‌ها رسید',
  goingOn: '؛ هنوز جریان دارد',
  onBackupPages: '؛ {time} روی صفحه‌های ضمیمه',

  // Its chart and its table
  chartPicture: 'ثانیه‌های هر اسلاید در برابر پلان آن.',
  chartSlide: 'اسلاید {no}: {time} از {planned}',
  chartNotReached: 'اسلاید {no}: نرسید، پلان {planned}',
  notReached: 'نرسید',
  keySpoken: 'گفتار',
  keyPlanned: 'پلان',
  keyOver: 'بیش از پلان',
  slidesOfRun: 'اسلایدهای تمرین',
  furthestFirst: 'نخست، دورترین اسلایدها از پلان',
  slide: 'اسلاید',
  planned: 'پلان',
  onArrival: 'هنگام رسیدن',
  visits: 'دفعات',
  clicks: 'ثانیه‌ها در هر کلیک',

  // What to cut
  whatToCut: 'چه باید کوتاه شود',
  nothingToCut: 'هیچ چیز: تمرین در چارچوب پلان ماند.',
  cutSlide: 'اسلاید {no}، {title}: {cut}',
  cut: '{time}',
  cutWords: {
    one: '{time}، حدود {count} کلمه',
    other: '{time}، حدود {count} کلمه',
  },

  // The run as the plan
  asPlan: 'این تمرین به‌حیث پلان',
  cannotBePlan: 'ممکن نیست: {fault}.',
  asPlanHow: 'سطرها برای سرلوحهٔ هر اسلاید، به تناسب تمرین و مدت سخنرانی. تمرین را به‌صورت JSON دریافت کنید، و {command} آن‌ها را می‌نویسد.',
  timesForSlides: 'وقت اسلایدها',
  downloadJson: 'دریافت این تمرین به‌صورت JSON',
  downloadCsv: 'دریافت این تمرین به‌صورت CSV',

  // What was deleted, and what belongs elsewhere
  deletedRuns: 'تمرین‌های حذف‌شده',
  putBack: 'برگرداندن',
  putBackRun: 'برگرداندن تمرین {run}',
  downloadDeleted: 'دریافت آن‌ها به‌صورت JSON',
  deleteForGood: 'حذف برای همیشه',
  others: {
    one: '{count} تمرین از سخنرانی‌های دیگر در این مرورگر.',
    other: '{count} تمرین از سخنرانی‌های دیگر در این مرورگر.',
  },
  downloadOthers: 'دریافت به‌صورت JSON',
  damaged: {
    one: '{count} متن ذخیره‌شده به‌حیث تمرین خوانده نمی‌شود، و همان‌گونه می‌ماند.',
    other: '{count} متن ذخیره‌شده به‌حیث تمرین خوانده نمی‌شوند، و همان‌گونه می‌مانند.',
  },
  downloadDamaged: 'دریافت به همان شکل',

  // What a step came to
  saidDeleted: 'تمرین حذف شد. در پایین می‌توان آن را برگرداند.',
  saidPutBack: 'تمرین برگردانده شد.',
  saidPurged: 'تمرین‌های حذف‌شده برای همیشه پاک شد.',
  saidImported: {
    one: '{count} تمرین وارد شد.',
    other: '{count} تمرین وارد شد.',
  },
  saidKnown: {
    one: '{count} از پیش اینجا بود.',
    other: '{count} از پیش اینجا بود.',
  },
  runLost: 'حافظهٔ مرورگر پر یا بسته است: با بستن پنجره، این تمرین از دست می‌رود. تمرین‌های کهنه را در /rehearsal حذف کنید.',
  saidFull: 'حافظهٔ مرورگر پر یا بسته است و چیزی تغییر نکرد: تمرین‌ها را دریافت و برای همیشه حذف کنید.',
}
