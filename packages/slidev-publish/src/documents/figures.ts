/** Figures and dates of a text in English, French, Dari or Pashto, as they are written or spoken: what an interpreter notes down. */
import type { Language } from 'slidev-deck/language'

/**
 * Numbers in words, from two on: the word for one is an article or a pronoun in all four languages. So is left out نه, which
 * is "nine" in Dari and "no" far more often.
 */
const WORDS: Readonly<Record<Language, string>> = {
  en: 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|half|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|one(?=-)|(?<=-)one',
  fr: 'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?|mille|millions?|milliards?|moitié|(?:deux|trois|quatr|cinqu|six|sept|huit|neuv|dix)ièmes?',
  fa: '(?:دو|چهار|پنج|شش|هفت|هشت|ده)م?|سه|سوم|نهم|یازده|دوازده|سیزده|چهارده|پانزده|شانزده|هفده|هجده|نزده|نوزده|بیست|سی|چهل|پنجاه|شصت|هفتاد|هشتاد|نود|صدها?|هزار|میلیون(?:\u200Cها)?|نصف|نیم',
  ps: 'دوه|دوې|دوو|درې|دریو|څلورو?م?|پنځه|پنځو|پنځم|شپږو?م?|اووه|اوو|اووم|اته|اتو|اتم|نهه|نهم|لسو?م?|یوولسو?|دولسو?|دیارلسو?|څوارلسو?|پنځلسو?|شپاړسو?|اوولسو?|اتلسو?|نولسو?|شلو?|دېرشو?|څلوېښتو?|پنځوسو?|شپېته|اویا|اتیا|سل|سوه|سوو|زره|زرو|میلیون(?:ونه|ونو)?|نیم|دویمه?|درېیمه?',
}

/** Between two numbers of a range: a dash, or a word. */
const JOIN = String.raw`(?:\s?[–-]\s?|\s+(?:to(?: the)?|à|au|et|تا|تر)\s+)`
const UNIT = String.raw`[\s\u00A0\u202F]?(?:%|٪|per cent|percent|pour cent|درصد|سلنې|سلنه)`
/** Signs within a number: of decimals and of thousands, in French a narrow space. */
const DIGITS = String.raw`[\d\u06F0-\u06F9]+(?:[.,٫٬\u202F][\d\u06F0-\u06F9]+)*`
/** A month and a year: whatever word stands between a day and four figures. */
const MONTH_AND_YEAR = String.raw`(?:\s+of)?\s+\p{L}+\s+[\d\u06F0-\u06F9]{4}`

/**
 * Each figure and date of a text once, in its order, with the word that says of what: "five benchmarks", "forty to forty-two
 * per cent", "3–5 December 2025".
 */
export function figuresIn(text: string, language: Language): string[] {
  return distinct([
    ...text.replace(/[^\S\u202F]+/g, ' ').matchAll(pattern(language)),
  ].map(([found]) => found.trim()))
}

/** As `figuresIn`, but only what is written in figures and no mere number in a list: a percentage, a date, a year, two figures or more. */
export function writtenFiguresIn(text: string, language: Language): string[] {
  return figuresIn(text, language).filter(found => /[\d\u06F0-\u06F9]{2}|[\d\u06F0-\u06F9].*(?:%|٪|درصد|سلن)/.test(found))
}

function distinct(found: readonly string[]): string[] {
  return [
    ...new Map(found.map(figure => [
      figure.toLowerCase(),
      figure,
    ])).values(),
  ]
}

const patterns = new Map<Language, RegExp>()

function pattern(language: Language): RegExp {
  const known = patterns.get(language)
  if (known)
    return known
  const word = `(?:${WORDS[language]})`
  const number = String.raw`(?:${DIGITS}|${word}(?:(?:-|\u200Cو?)${word})*)`
  // A short word ("of", "des") needs the one behind it.
  const thing = String.raw`(?:\s+\p{L}{1,3}(?![\p{L}\u200C’'-]))?\s+\p{L}[\p{L}\p{M}\u200C’'-]*`
  const made = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}\u200C.-])${number}(?:${JOIN}${number})?(?:${UNIT}|${MONTH_AND_YEAR}|(?![\p{L}\p{M}\p{N}\u200C])(?:${thing})?)(?![\p{L}\p{M}\p{N}\u200C])`, 'giu')
  patterns.set(language, made)
  return made
}
