/** Whether a talk in another language says the same as the English one: the same slides, claims, marks, figures and dates. */
import type { Language } from 'slidev-deck/language'
import type { DeckSlide } from 'slidev-deck/read'
import type { Fingerprints } from './record.ts'
import type { Piece } from './words.ts'
import { directionOf } from 'slidev-deck/language'
import { countMarks } from 'slidev-deck/marks'
import { shownPieces } from '../pieces.ts'
import { figuresOf, numberWords, sameDate, takeDates } from './figures.ts'
import { freshness } from './record.ts'
import { bracesOf, piecesIn } from './words.ts'

/** What is compared, in the order of the table's columns. */
export const aspects = [
  'slides',
  'frontmatter',
  'marks',
  'clicks',
  'note',
  'figures',
  'dates',
  'names',
  'translated',
  'fresh',
] as const

export type Aspect = typeof aspects[number]

/** A talk with its data. */
export interface TalkText {
  language: Language
  file: string
  headmatter: Readonly<Record<string, unknown>>
  slides: readonly Pick<DeckSlide, 'frontmatter' | 'content' | 'note'>[]
  words: unknown
  /** Where the words stand. */
  wordsFile: string
}

/** Names that must not be missed, in the spellings of each language. */
export type Names = readonly Readonly<Record<Language, readonly string[]>>[]

export interface ParityFault {
  language: Language
  /** The file, and in it the slide by its `routeAlias` or the word by its name. */
  file: string
  place: string
  aspect: Aspect
  message: string
}

/** Frontmatter that a translation repeats as it is. */
const REPEATED = [
  'layout',
  'time',
  'claims',
  'shows',
  'more',
  'confirm',
  'clicks',
  'disabled',
  'hide',
]

/** Headmatter that a translation repeats as it is. */
const SAME = [
  'duration',
  'timer',
  'canvasWidth',
  'aspectRatio',
  'colorSchema',
  'transition',
]

/** Languages of Afghanistan: a day stands in the solar calendar and in the Gregorian one. */
const BOTH_CALENDARS: ReadonlySet<Language> = new Set(['fa', 'ps'])

type Slide = TalkText['slides'][number]

const alias = ({ frontmatter }: Slide) => String(frontmatter.routeAlias ?? '')

/** What a slide shows, and what its components say of pictures to those who do not see them. */
function shown({ content }: Slide): string {
  const descriptions = Array.from(content.matchAll(/\s(?:title|description|alt)="([^"]*)"/g), ([, text = '']) => text)
  return [
    ...shownPieces(content),
    ...descriptions,
  ].join('\n')
}

/** The texts of a talk that are translated, by name: a slide's text and note by its `routeAlias`, the words of the data. */
export function piecesOf({ headmatter, slides, words }: TalkText): Piece[] {
  return [
    ...['title', 'info', 'keywords'].map(key => ({
      name: `headmatter ${key}`,
      text: String(headmatter[key] ?? ''),
    })),
    ...slides.flatMap(slide => [
      { name: `slide ${alias(slide)} text`, text: slide.content },
      { name: `slide ${alias(slide)} note`, text: slide.note },
    ]),
    ...piecesIn(words).map(({ name, text }) => ({ name: `words ${name}`, text })),
  ]
}

/** Each English piece that the translation has, with its translation. */
export function pairs(english: TalkText, translation: TalkText): { piece: Piece, translation: string }[] {
  const own = new Map(piecesOf(translation).map(({ name, text }) => [name, text]))
  return piecesOf(english).filter(({ name }) => own.has(name)).map(piece => ({
    piece,
    translation: own.get(piece.name)!,
  }))
}

/** Takes a fault of one place; a message that is false or undefined is none. */
type Report = (aspect: Aspect, message: string | false | undefined) => void

/** Compares a translation with the English talk. Empty where both say the same. */
export function compare(english: TalkText, translation: TalkText, names: Names, recorded: Fingerprints): ParityFault[] {
  const { language, file, wordsFile } = translation
  const faults: ParityFault[] = []
  const reportAt = (file: string, place: string): Report => (aspect, message) => {
    if (message) {
      faults.push({
        language,
        file,
        place,
        aspect,
        message,
      })
    }
  }

  compareHeadmatter(reportAt(file, 'headmatter'), english, translation, names)
  for (const [name, from, to] of compareOrder(place => reportAt(file, place), english.slides, translation.slides))
    compareSlide(reportAt(file, name), from, to, language, names)
  const translated = new Map(piecesIn(translation.words).map(({ name, text }) => [name, text]))
  for (const { name, text } of piecesIn(english.words))
    compareWord(reportAt(wordsFile, name), text, translated.get(name), language, names)
  for (const { piece, translation: own } of pairs(english, translation)) {
    const [kind = '', place = ''] = piece.name.split(' ')
    const report = reportAt(kind === 'words'
      ? wordsFile
      : file, kind === 'headmatter'
      ? kind
      : place)
    const state = freshness(piece, own, recorded)
    report('fresh', state === 'stale' && `${piece.name}: the English has changed since it was translated`)
    report('fresh', state === 'unrecorded' && `${piece.name}: not recorded; run npm run parity -- --record`)
  }
  return faults
}

function compareHeadmatter(report: Report, { headmatter: from }: TalkText, { headmatter: to, language }: TalkText, names: Names): void {
  for (const key of SAME)
    report('frontmatter', differs(key, from[key], to[key]))
  const { lang, dir } = (to.htmlAttrs ?? {}) as { lang?: string, dir?: string }
  report('frontmatter', lang !== to.lang && `htmlAttrs.lang is ${lang}, lang is ${to.lang}`)
  report('frontmatter', dir !== directionOf(language) && `htmlAttrs.dir is ${dir}, not ${directionOf(language)}`)
  report('frontmatter', to.exportFilename === from.exportFilename && 'exportFilename is that of the English talk')
  for (const key of ['title', 'info'])
    texts(report, String(from[key] ?? ''), String(to[key] ?? ''), language, names)
}

/** The slides that both talks have, by their names, in the order of the English talk. */
function compareOrder(reportAt: (place: string) => Report, english: readonly Slide[], translation: readonly Slide[]): [name: string, from: Slide, to: Slide][] {
  const theirs = new Map(english.map(slide => [
    alias(slide),
    slide,
  ]))
  const ours = new Map(translation.map(slide => [
    alias(slide),
    slide,
  ]))
  const common = Array.from(theirs.keys()).filter(name => ours.has(name))
  for (const name of theirs.keys())
    reportAt(name)('slides', !ours.has(name) && 'the slide is missing')
  for (const name of ours.keys())
    reportAt(name)('slides', !theirs.has(name) && 'the English talk has no such slide')
  for (const [index, name] of Array.from(ours.keys()).filter(name => theirs.has(name)).entries())
    reportAt(name)('slides', name !== common[index] && `stands where "${common[index]}" stands in English`)
  return common.map(name => [
    name,
    theirs.get(name)!,
    ours.get(name)!,
  ])
}

function compareSlide(report: Report, from: Slide, to: Slide, language: Language, names: Names): void {
  for (const key of REPEATED)
    report('frontmatter', differs(key, from.frontmatter[key], to.frontmatter[key]))
  report('clicks', differs('v-click', clicksOn(from.content), clicksOn(to.content)))
  report('clicks', differs('[click] in the note', clicksIn(from.note), clicksIn(to.note)))
  const [isSpoken, isSpokenHere] = [from, to].map(({ note }) => note.trim() !== '')
  report('note', isSpoken && !isSpokenHere && 'the note is missing')
  report('note', isSpokenHere && !isSpoken && 'the English slide has no note')
  texts(report, shown(from), shown(to), language)
  texts(report, from.note, to.note, language)
  namesIn(report, `${shown(from)}\n${from.note}`, `${shown(to)}\n${to.note}`, language, names)
}

function compareWord(report: Report, english: string, own: string | undefined, language: Language, names: Names): void {
  if (own === undefined)
    return report('translated', 'the word is missing')
  report('frontmatter', differs('the braces', bracesOf(english), bracesOf(own)))
  texts(report, english, own, language, names)
}

/** Marks, dates and figures of a text, and whether it is translated at all. */
function texts(report: Report, english: string, own: string, language: Language, names?: Names): void {
  report('marks', differs('marks', countMarks(english), countMarks(own)))
  const from = takeDates(english, 'en')
  const to = takeDates(own, language)
  for (const date of to.dates)
    report('dates', !from.dates.some(expected => sameDate(date, expected)) && `a date that is not in the English text: ${dateText(date)}`)
  for (const date of from.dates)
    report('dates', !to.dates.some(found => sameDate(found, date)) && `the date ${dateText(date)} is missing`)
  for (const date of from.dates.filter(({ days }) => days.length > 0)) {
    const calendars = new Set(to.dates.filter(found => sameDate(found, date)).map(({ calendar }) => calendar))
    report('dates', BOTH_CALENDARS.has(language) && calendars.size === 1 && `the date ${dateText(date)} stands in the ${[...calendars][0]} calendar only; give both`)
  }
  const expected = figuresOf(from.rest)
  const found = figuresOf(to.rest)
  const spoken = numberWords(from.rest)
  for (const figure of expected.filter(figure => !found.includes(figure)))
    report('figures', `the figure ${figure} is missing`)
  for (const figure of found.filter(figure => !expected.includes(figure) && !spoken.includes(figure)))
    report('figures', `the figure ${figure} is not in the English text`)
  // Names and fingerprints stay as they are; a sentence does not.
  report('translated', own.trim() === ''
    ? english.trim() !== '' && 'the text is empty'
    : own === english && /\p{Ll}{2,} \p{Ll}{2,} \p{Ll}{2,}/u.test(english) && 'the text is still in English')
  if (names)
    namesIn(report, english, own, language, names)
}

function namesIn(report: Report, english: string, own: string, language: Language, names: Names): void {
  const has = (text: string, spellings: readonly string[]) => spellings.some(spelling => plain(text).includes(plain(spelling)))
  for (const name of names)
    report('names', has(english, name.en) && !has(own, name[language]) && `"${name.en[0]}" is not named: ${name[language].join(' or ')}`)
}

/** Without what a reader does not see: case, tags, joiners and the two ways to write some letters. */
function plain(text: string): string {
  return text.toLowerCase().replace(/<[^>]*>/g, '').replace(/[\u200B-\u200F\u2066-\u2069]/g, ' ').replace(/ي/g, 'ی').replace(/ك/g, 'ک').replace(/[’']/g, '\'').replace(/\s+/g, ' ')
}

function clicksOn(content: string): number {
  return content.match(/<v-clicks?\b|(?<=\s)v-click(?:s|-hide)?(?=[\s=>.])/gi)?.length ?? 0
}

function clicksIn(note: string): number {
  return note.match(/\[click(?::\d+)?\]/gi)?.length ?? 0
}

function differs(what: string, expected: unknown, found: unknown): string | false {
  return JSON.stringify(expected) !== JSON.stringify(found) && `${what}: ${JSON.stringify(found) ?? 'nothing'}, in English ${JSON.stringify(expected) ?? 'nothing'}`
}

function dateText({ days, month, year, calendar }: ReturnType<typeof takeDates>['dates'][number]): string {
  return [
    days.join('–'),
    `month ${month}`,
    year,
    calendar === 'solar' && '(solar)',
  ].filter(Boolean).join(' ')
}
