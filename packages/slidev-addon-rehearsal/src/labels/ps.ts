import type { Labels } from './en.ts'

/** What the speaker reads beside the slides: above the presenter view, and on the page of rehearsals. In Pashto. */
export const ps: Labels = {
  // Above the presenter view, short: how the time stands
  pace: 'سرعت',
  noPace: 'سرعت نشته: {fault}',
  start: 'پیل',
  pause: 'ځنډ',
  resume: 'دوام',
  reset: 'له سره',
  pauseFirst: 'لومړی یې وځنډوئ، چې وینا په تېروتنه پای ته ونه رسېږي',
  toFirstSlide: 'سلایډ {no} ته لاړ شئ',
  startsWithMove: 'ستاسې په لومړي حرکت پیلېږي',
  countsAsPlanned: 'سلایډ {no} بیا د پلان له مخې شمېرل کېږي، {time}',
  paused: 'ځنډول شوی',
  overTime: '{time} له وخته زیات',
  onTime: 'پر وخت',
  behind: '{time} وروسته',
  ahead: '{time} مخکې',
  // Read aloud before the time that is left
  thisSlide: 'دا سلایډ:',
  left: '{time} پاتې',
  over: '{time} زیات',
  noTime: 'وخت نه دی ټاکل شوی',
  questions: 'پوښتنې',
  questionsLeft: 'پوښتنې، {time}',
  nextSlide: 'سلایډ {no} په {time}',
  theEnd: 'پای په {time}',
  timeOfTalk: 'د وینا وخت',
  timeOf: '{time} له {whole} څخه',

  // Above the presenter view: the pages kept for questions, and the black screen
  backupPages: 'اضافي پاڼې',
  backupPagesCount: 'اضافي پاڼې ({count})',
  audienceBlack: 'د اورېدونکو پرده توره ده. هره تڼۍ سلایډ بېرته راولي.',
  showSlide: 'سلایډ وښایئ',
  screenBlack: 'پرده توره ده. هره تڼۍ سلایډ بېرته راولي.',

  // The page of rehearsals
  rehearsals: 'تمرینونه',
  presenterView: 'د ویناوال لید',
  importRuns: 'تمرینونه راوړل',
  downloadAllJson: 'ټول د JSON په بڼه ښکته کول',
  downloadAllCsv: 'ټول د CSV په بڼه ښکته کول',
  noPlan: 'وینا پلان نه لري: {fault}',
  noRun: 'لا هېڅ تمرین نه دی ثبت شوی. د ویناوال لید پرانیزئ او خبرې وکړئ: وخت ستاسې په لومړي حرکت پیلېږي، او د هر سلایډ ثانیې په دې براوزر کې ساتل کېږي. د وینا پر مهال یې دلته وینئ.',
  runsSoFar: 'تر اوسه تمرینونه',
  trendNone: 'تر اوسه هېڅ بشپړ تمرین نشته: د بدلون لوری دوه غواړي.',
  trendOne: 'تر اوسه یو بشپړ تمرین: د بدلون لوری دوه غواړي.',
  trendLonger: 'په {count} بشپړو تمرینونو کې هر یو تر مخکني نږدې {seconds} ثانیې اوږد دی.',
  trendShorter: 'په {count} بشپړو تمرینونو کې هر یو تر مخکني نږدې {seconds} ثانیې لنډ دی.',
  trendSteady: 'په {count} بشپړو تمرینونو کې اوږدوالی ثابت دی.',
  trendCaption: 'تمرینونه له زاړه تر نوي؛ کرښه پلان دی، {time}. کرښه‌دار تمرینونه نیمګړي پاتې شوي.',
  // Read aloud for the picture of the runs
  trendPicture: 'د هر تمرین اوږدوالی؛ پلان {time} دی.',
  trendRun: '{run}: {time}',
  trendRunShort: '{run}: {time}، نیمګړی',

  // The table of runs
  runsNewestFirst: 'تمرینونه، نوی لومړی',
  began: 'پیل',
  spoken: 'ویل شوی',
  off: 'توپیر',
  reached: 'رسېدلی',
  allSlides: 'ټول سلایډونه',
  someSlides: '{count} له {whole} سلایډونو',
  show: 'ښودل',
  showRun: 'د {run} تمرین ښودل',
  delete: 'ړنګول',
  deleteRun: 'د {run} تمرین ړنګول',
  stillGoing: 'دا تمرین لا روان دی',

  // One run
  runOf: 'د {run} تمرین',
  summary: '{time} ویل شوی، {against}{reach}.',
  overPlan: '{time} تر پلان زیات',
  underPlan: '{time} تر پلان کم',
  asPlanned: 'کټ مټ د پلان په څېر',
  cutShort: '؛ نیمګړی، نو د هغو سلایډونو له مخې سنجول شوی چې ورته رسېدلی',
  goingOn: '؛ لا روان دی',
  onBackupPages: '؛ {time} پر اضافي پاڼو',

  // Its chart and its table
  chartPicture: 'پر هر سلایډ ثانیې د هغه د پلان په پرتله.',
  chartSlide: 'سلایډ {no}: {time} له {planned} څخه',
  chartNotReached: 'سلایډ {no}: نه دی رسېدلی، پلان یې {planned}',
  notReached: 'نه دی رسېدلی',
  keySpoken: 'ویل شوی',
  keyPlanned: 'پلان شوی',
  keyOver: 'تر پلان زیات',
  slidesOfRun: 'د تمرین سلایډونه',
  furthestFirst: 'لومړی هغه سلایډونه چې له پلانه ډېر لرې دي',
  slide: 'سلایډ',
  planned: 'پلان شوی',
  onArrival: 'د رسېدو پر مهال',
  visits: 'کتنې',
  clicks: 'د هر کلیک ثانیې',

  // What to cut
  whatToCut: 'څه لنډ شي',
  nothingToCut: 'هېڅ: تمرین له پلانه زیات نه شو.',
  cutSlide: 'سلایډ {no}، {title}: {cut}',
  cut: '{time}',
  cutWords: {
    one: '{time}، نږدې {count} کلمه',
    other: '{time}، نږدې {count} کلمې',
  },

  // The run as the plan
  asPlan: 'دا تمرین د پلان په توګه',
  cannotBePlan: 'نه شي کېدای: {fault}.',
  asPlanHow: 'د هر سلایډ د فرنټ‌مېټر کرښې، د تمرین په تناسب او د وینا په ټاکلي وخت. تمرین د JSON په بڼه ښکته کړئ، او {command} یې لیکي.',
  timesForSlides: 'د سلایډونو وختونه',
  downloadJson: 'دا تمرین د JSON په بڼه ښکته کول',
  downloadCsv: 'دا تمرین د CSV په بڼه ښکته کول',

  // What was deleted, and what belongs elsewhere
  deletedRuns: 'ړنګ شوي تمرینونه',
  putBack: 'بېرته راوستل',
  putBackRun: 'د {run} تمرین بېرته راوستل',
  downloadDeleted: 'د JSON په بڼه یې ښکته کول',
  deleteForGood: 'د تل لپاره یې ړنګول',
  others: {
    one: 'په دې براوزر کې د نورو ویناوو {count} تمرین.',
    other: 'په دې براوزر کې د نورو ویناوو {count} تمرینونه.',
  },
  downloadOthers: 'د JSON په بڼه ښکته کول',
  damaged: {
    one: '{count} ساتل شوی متن د تمرین په توګه نه لوستل کېږي، او هماغسې پاتې کېږي.',
    other: '{count} ساتل شوي متنونه د تمرین په توګه نه لوستل کېږي، او هماغسې پاتې کېږي.',
  },
  downloadDamaged: 'هماغسې ښکته کول',

  // What a step came to
  saidDeleted: 'تمرین ړنګ شو. لاندې یې بېرته راوستلای شئ.',
  saidPutBack: 'تمرین بېرته راوستل شو.',
  saidPurged: 'ړنګ شوي تمرینونه د تل لپاره لاړل.',
  saidImported: {
    one: '{count} تمرین راوړل شو.',
    other: '{count} تمرینونه راوړل شول.',
  },
  saidKnown: {
    one: '{count} له پخوا دلته و.',
    other: '{count} له پخوا دلته وو.',
  },
  runLost: 'د براوزر زېرمه ډکه یا تړلې ده: دا تمرین د کړکۍ په تړلو له لاسه وځي. زاړه تمرینونه په /rehearsal کې ړنګ کړئ.',
  saidFull: 'د براوزر زېرمه ډکه یا تړلې ده، او هېڅ شی بدل نه شو: تمرینونه ښکته کړئ او د تل لپاره یې ړنګ کړئ.',
}
