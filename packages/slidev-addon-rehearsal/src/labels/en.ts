import type { InAnyLanguage } from 'slidev-deck/language'

/**
 * What the speaker reads beside the slides: above the presenter view, and on the page of rehearsals. In English.
 *
 * How to translate: change only what stands between the quotation marks. What stands in braces, as {time}, is filled in by the
 * program: keep it, and put it where your sentence needs it. Where the number decides (`one`, `other`), write both; a language
 * with one form for all numbers writes it twice.
 */
export const en = {
  // Above the presenter view, short: how the time stands
  pace: 'Pace',
  noPace: 'There is no pace: {fault}',
  start: 'Start',
  pause: 'Pause',
  resume: 'Resume',
  reset: 'Reset',
  pauseFirst: 'Pause first, so that no slip ends the talk',
  toFirstSlide: 'Go to slide {no}',
  startsWithMove: 'Starts with your first move',
  countsAsPlanned: 'Slide {no} then counts as planned, {time}',
  paused: 'Paused',
  overTime: '{time} over time',
  onTime: 'on time',
  behind: '{time} behind',
  ahead: '{time} ahead',
  // Read aloud before the time that is left
  thisSlide: 'This slide:',
  left: '{time} left',
  over: '{time} over',
  noTime: 'no time planned',
  questions: 'Questions',
  questionsLeft: 'Questions, {time}',
  nextSlide: 'Slide {no} at {time}',
  theEnd: 'The end at {time}',
  timeOfTalk: 'Time of the talk',
  timeOf: '{time} of {whole}',

  // Above the presenter view: the pages kept for questions, and the black screen
  backupPages: 'Backup pages',
  backupPagesCount: 'Backup pages ({count})',
  audienceBlack: 'The audience’s screen is black. Any key brings the slide back.',
  showSlide: 'Show the slide',
  screenBlack: 'The screen is black. Any key brings the slide back.',

  // The page of rehearsals
  rehearsals: 'Rehearsals',
  presenterView: 'Presenter view',
  importRuns: 'Import runs',
  downloadAllJson: 'Download all as JSON',
  downloadAllCsv: 'Download all as CSV',
  noPlan: 'The talk has no plan: {fault}',
  noRun: 'No run is recorded yet. Open the presenter view and speak: the timer starts with your first move, and every slide’s seconds are kept in this browser. They appear here as you go.',
  runsSoFar: 'The runs so far',
  trendNone: 'No complete run so far: a trend takes two.',
  trendOne: 'One complete run so far: a trend takes two.',
  trendLonger: 'Over {count} complete runs, each is about {seconds} s longer than the one before.',
  trendShorter: 'Over {count} complete runs, each is about {seconds} s shorter than the one before.',
  trendSteady: 'Over {count} complete runs, the length holds steady.',
  trendCaption: 'Runs from the oldest to the newest; the line is the plan, {time}. Striped runs were cut short.',
  // Read aloud for the picture of the runs: first the sentence, then a part for each run
  trendPicture: 'Length of every run; the plan is {time}.',
  trendRun: '{run}: {time}',
  trendRunShort: '{run}: {time}, cut short',

  // The table of runs
  runsNewestFirst: 'Runs, the newest first',
  began: 'Began',
  spoken: 'Spoken',
  off: 'Off',
  reached: 'Reached',
  allSlides: 'all slides',
  someSlides: '{count} of {whole} slides',
  show: 'Show',
  showRun: 'Show the run of {run}',
  delete: 'Delete',
  deleteRun: 'Delete the run of {run}',
  stillGoing: 'This run is still going on',

  // One run: {against} is one of the three below it, {reach} one of the two after them or nothing, and what follows on backup pages
  runOf: 'The run of {run}',
  summary: '{time} spoken, {against}{reach}.',
  overPlan: '{time} over the plan',
  underPlan: '{time} under the plan',
  asPlanned: 'exactly as planned',
  cutShort: '; cut short, so measured by the slides it reached',
  goingOn: '; still going on',
  onBackupPages: '; {time} on backup pages',

  // Its chart and its table
  chartPicture: 'Seconds on each slide against its plan.',
  chartSlide: 'Slide {no}: {time} of {planned}',
  chartNotReached: 'Slide {no}: not reached, {planned} planned',
  notReached: 'not reached',
  keySpoken: 'spoken',
  keyPlanned: 'planned',
  keyOver: 'over the plan',
  slidesOfRun: 'Slides of the run',
  furthestFirst: 'Slides furthest off the plan first',
  slide: 'Slide',
  planned: 'Planned',
  onArrival: 'On arrival',
  visits: 'Visits',
  clicks: 'Seconds at each click',

  // What to cut
  whatToCut: 'What to cut',
  nothingToCut: 'Nothing: the run kept within its plan.',
  cutSlide: 'Slide {no}, {title}: {cut}',
  cut: '{time}',
  cutWords: {
    one: '{time}, about {count} word',
    other: '{time}, about {count} words',
  },

  // The run as the plan
  asPlan: 'This run as the plan',
  cannotBePlan: 'It can’t be: {fault}.',
  asPlanHow: 'The lines for each slide’s frontmatter, in the run’s proportions and the talk’s duration. Download the run as JSON, and {command} writes them.',
  timesForSlides: 'Times for the slides',
  downloadJson: 'Download this run as JSON',
  downloadCsv: 'Download this run as CSV',

  // What was deleted, and what belongs elsewhere
  deletedRuns: 'Deleted runs',
  putBack: 'Put back',
  putBackRun: 'Put back the run of {run}',
  downloadDeleted: 'Download them as JSON',
  deleteForGood: 'Delete them for good',
  others: {
    one: '{count} run of other talks in this browser.',
    other: '{count} runs of other talks in this browser.',
  },
  downloadOthers: 'Download as JSON',
  damaged: {
    one: '{count} stored text can’t be read as a run, and stays as it is.',
    other: '{count} stored texts can’t be read as a run, and stay as they are.',
  },
  downloadDamaged: 'Download as found',

  // What a step came to
  saidDeleted: 'The run was deleted. It can be put back below.',
  saidPutBack: 'The run was put back.',
  saidPurged: 'The deleted runs are gone for good.',
  saidImported: {
    one: '{count} run imported.',
    other: '{count} runs imported.',
  },
  saidKnown: {
    one: '{count} already here.',
    other: '{count} already here.',
  },
  runLost: 'The browser’s storage is full or closed: this run is lost when the window closes. Delete old runs at /rehearsal.',
  saidFull: 'The browser’s storage is full or closed, and nothing was changed: download runs and delete them for good.',
} as const

/** The same names in any language. */
export type Labels = InAnyLanguage<typeof en>
