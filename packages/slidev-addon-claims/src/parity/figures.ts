/** Figures and dates of a text in English, French, Dari or Pashto, comparable with one another. */
import type { Language } from 'slidev-deck/language'
import { latinFigures } from 'slidev-deck/language'
import { NUMBER_WORD, numberOf } from 'slidev-deck/number-words'

type Calendar = 'gregorian' | 'solar'

/** A month in a text, with the days and the year that stand beside it; either may be missing. */
export interface DateFound {
  calendar: Calendar
  /** From 1. */
  month: number
  days: number[]
  year?: number
}

/** A date as it stands in a text. */
export interface DateWritten extends DateFound {
  text: string
}

/** Names of the months; several spellings stand apart by `|`. */
const months: Readonly<Record<Calendar, readonly string[]>> = {
  gregorian: [
    'January|janvier|جنوری|جنوري|ژانویه',
    'February|février|فبروری|فبروري|فوریه',
    'March|mars|مارچ|مارس',
    'April|avril|اپریل|آوریل|اپرېل',
    'May|mai|می|مۍ',
    'June|juin|جون|ژوئن',
    'July|juillet|جولای|جولای|ژوئیه',
    'August|août|اگست|آگست|اوت',
    'September|septembre|سپتمبر|سپتامبر',
    'October|octobre|اکتوبر|اکتبر',
    'November|novembre|نومبر|نوامبر',
    'December|décembre|دسمبر|ډسمبر|دسامبر',
  ],
  // Dari; Pashto; Iranian
  solar: [
    'حمل|وری|فروردین',
    'ثور|غویی|اردیبهشت',
    'جوزا|غبرګولی|خرداد',
    'سرطان|چنګاښ',
    'اسد|زمری|مرداد',
    'سنبله|وږی|شهریور',
    'میزان|تله',
    'عقرب|لړم|آبان',
    'قوس|لیندۍ|آذر',
    'جدی|مرغومی',
    'دلو|سلواغه',
    'حوت|کب|اسفند',
  ],
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]

/** A month as a whole word, with up to three days before it and a year behind it, or the year and the days around it in Pashto's order. */
const ANY_MONTH = Object.entries(months).flatMap(([calendar, names]) => names.map((name, index) => ({
  calendar: calendar as Calendar,
  month: index + 1,
  pattern: String.raw`(?<![\p{L}\p{M}])(?:${name})(?![\p{L}\p{M}\u200C])`,
})))

/** What may stand between the days: a dash, "to", "and", "from the". */
const JOIN = String.raw`(?:\s*[–-]\s*|\s+(?:to|to the|and|and the|au|et|تا|و|تر|او|څخه تر)\s+)`
const DAY = String.raw`(?:[12]?\d|3[01])(?:st|nd|rd|th|er)?`

/** Numbers in English words up to ten, as days of a month: "from the third to the fifth of December". */
function plainDays(text: string): string {
  return text.replace(new RegExp(String.raw`\b(${ORDINALS.join('|')})(?=(?: to the \w+)? of [A-Z])`, 'g'), word => String(ORDINALS.indexOf(word) + 1))
    .replace(/\b(\d+) to the (\d+) of (?=[A-Z])/g, '$1 to $2 ')
    .replace(/\b(\d+) of (?=[A-Z])/g, '$1 ')
}

/** The year at the beginning, as in Pashto: "د ۲۰۲۵ کال د ډسمبر له ۳ تر ۵". */
const YEAR_FIRST = String.raw`(?:(?<yearFirst>\d{4})\s+\p{L}+\s+(?:\p{L}+\s+)?)?`

/** The dates of a text in their order, and the text with blanks in their place. */
export function takeDates(text: string, language: Language): { dates: DateWritten[], rest: string } {
  const written = language === 'en'
    ? plainDays(text)
    : text
  let rest = latinFigures(written)
  const found: [at: number, date: DateWritten][] = []
  // A month begins with a capital in English: "may" is none.
  const flags = language === 'en'
    ? 'gu'
    : 'giu'
  for (const { calendar, month, pattern } of ANY_MONTH) {
    // Days before or behind the month, the year behind it: "3–5 December 2025".
    const date = new RegExp(String.raw`${language === 'ps'
      ? YEAR_FIRST
      : ''}(?:(?<!\d)(?<from>${DAY})(?:${JOIN}(?<to>${DAY}))?\s*)?(?:\p{L}+\s)?${pattern}(?:\s+(?:له\s+)?(?<fromBehind>${DAY})(?!\d)(?:${JOIN}(?<toBehind>${DAY}))?)?(?:[،,]?\s+(?:\p{L}+\s)?(?<year>\d{4}))?`, flags)
    for (const { 0: all, index, groups = {} } of rest.matchAll(date)) {
      const days = [groups.from ?? groups.fromBehind, groups.to ?? groups.toBehind].filter(day => day !== undefined).map(day => Number.parseInt(day))
      const year = groups.year ?? groups.yearFirst
      if (days.length === 0 && year === undefined)
        continue
      found.push([
        index,
        {
          calendar,
          month,
          days,
          year: year === undefined
            ? undefined
            : Number(year),
          text: withoutWordBefore(written.slice(index, index + all.length), pattern),
        },
      ])
      rest = rest.slice(0, index) + ' '.repeat(all.length) + rest.slice(index + all.length)
    }
  }
  return {
    dates: found.sort(([one], [other]) => one - other).map(([, date]) => date),
    rest,
  }
}

/** A date without the "in" before its month. */
function withoutWordBefore(date: string, month: string): string {
  return /^\p{N}/u.test(date)
    ? date
    : date.slice(date.search(new RegExp(month, 'iu')))
}

/** A day of the Gregorian calendar in the solar one, by `Intl`; a month and a year without a day by their middle. */
function solarOf({ year, month }: DateFound, day: number): { year: number, month: number, day: number } {
  const parts = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  })
    .formatToParts(Date.UTC(year ?? 2000, month - 1, day))
  const part = (wanted: string) => Number(parts.find(({ type }) => type === wanted)?.value)
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
  }
}

/** Whether a date says the same as another, in either calendar; what it leaves out does not count against it. */
export function sameDate(found: DateFound, expected: DateFound): boolean {
  if (found.calendar === 'gregorian' && expected.calendar === 'solar')
    return sameDate(expected, found)
  const wanted = found.calendar === expected.calendar
    ? expected
    : {
        year: solarOf(expected, expected.days[0] ?? 15).year,
        month: solarOf(expected, expected.days[0] ?? 15).month,
        days: expected.days.map(day => solarOf(expected, day).day),
      }
  return found.month === wanted.month
    && (found.year === undefined || found.year === wanted.year)
    && (found.days.length === 0 || wanted.days.length === 0 || found.days.join() === wanted.days.join())
}

/** The numbers of a text that are written in figures, each once, in order of size. */
export function figuresOf(text: string): number[] {
  const plain = latinFigures(text).replace(/(?<=\d)[\u00A0\u202F,٬](?=\d{3}(?!\d))/g, '').replace(/٫/g, '.')
  return [
    ...new Set((plain.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)),
  ].sort((a, b) => a - b)
}

/** The numbers of an English text that are written in words, up to 99: a translation may write them in figures. */
export function numberWords(text: string): number[] {
  const found = text.toLowerCase().match(new RegExp(String.raw`\b(?:${NUMBER_WORD}|${ORDINALS.join('|')})\b`, 'g')) ?? []
  return found.map(word => ORDINALS.includes(word)
    ? ORDINALS.indexOf(word) + 1
    : numberOf(word))
}
