/** Languages: what a deck may be in any of, those that the packages have labels in, and how numbers and counts are written. */

/** The languages that the packages have labels in. */
export const languages = [
  'en',
  'fr',
  'fa',
  'ps',
] as const

/** By its code in BCP 47, without a region: `fa` is Dari here. */
export type Language = typeof languages[number]

/** The code of a language in BCP 47, in lower case and without script and region: `de` of `de-AT`. */
export function codeOf(lang: string): string {
  return lang.toLowerCase().replace(/-.*/, '')
}

/** The one of them that a deck's `lang` says: `fa-AF` is `fa`. */
export function knownLanguage(lang: string): Language | undefined {
  return languages.find(language => language === codeOf(lang))
}

/** The language of the labels for a deck by its `lang`. For one without labels of its own it is English. */
export function languageOf(lang: string): Language {
  return knownLanguage(lang) ?? 'en'
}

/** A text with Latin figures in the place of Arabic-Indic (U+0660 …) and Persian (U+06F0 …) ones. */
export function latinFigures(text: string): string {
  return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, figure => String(figure.codePointAt(0)! & 0xF))
}

/** Scripts in use that run from the right (ISO 15924). */
const RTL_SCRIPTS = new Set([
  'Adlm',
  'Arab',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
])

/**
 * Which way the lines of a language run, whether or not there are labels in it. By its script, said or likely: Firefox
 * before 153 has no `getTextInfo()`, and the pages of the room are read in any browser.
 */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RTL_SCRIPTS.has(scriptOf(lang) ?? '')
    ? 'rtl'
    : 'ltr'
}

/** Undefined where `lang` is no tag of BCP 47. */
function scriptOf(lang: string): string | undefined {
  try {
    return new Intl.Locale(lang).maximize().script
  }
  catch {}
}

/** Whether a deck is a translation that nobody has reviewed: its `lang` is not English and its `reviewedBy` names nobody. */
export function isDraft({ lang, reviewedBy }: { lang?: unknown, reviewedBy?: unknown }): boolean {
  return codeOf(String(lang ?? 'en')) !== 'en' && String(reviewedBy ?? '').trim() === ''
}

/** A text for one thing and one for several, with the number as `{count}`. */
export interface Counted { readonly one: string, readonly other: string }

/** Words with what the program fills in. */
export interface Wording {
  /** A text with the figures of the language: `۱۲` for `12`. */
  figures: (text: string | number) => string
  /** A text with its braces filled in, `{no}` by the value of `no`; numbers get the figures of the language. */
  say: (text: string, values?: Readonly<Record<string, string | number>>) => string
  /** The one of two texts that goes with a number, filled in. */
  count: (texts: Counted, count: number, values?: Readonly<Record<string, string | number>>) => string
}

/** How the labels for a deck in the language `lang` are filled in. */
export function wordingOf(lang: string): Wording {
  const language = languageOf(lang)
  const rules = new Intl.PluralRules(language)
  // U+06F0 … U+06F9: Dari and Pashto share these figures with Persian.
  const figures = (text: string | number) => ['fa', 'ps'].includes(language)
    ? String(text).replace(/\d/g, figure => String.fromCodePoint(0x6F0 + Number(figure)))
    : String(text)
  const say: Wording['say'] = (text, values = {}) => text.replace(/\{(\w+)\}/g, (braces, name: string) => {
    const value = values[name]
    return typeof value === 'number'
      ? figures(value)
      : value ?? braces
  })
  return {
    figures,
    say,
    count: (texts, count, values = {}) => say(rules.select(count) === 'one'
      ? texts.one
      : texts.other, { ...values, count }),
  }
}

/** The type of labels by those in English: the same names, lists of the same length, any words. */
export type InAnyLanguage<T> = T extends string
  ? string
  : { readonly [Name in keyof T]: InAnyLanguage<T[Name]> }

/** The labels of a package in one language, and how they are filled in. */
export interface LabelsIn<Labels> extends Wording {
  labels: Labels
}

/** The labels in the language of a talk, of those that a package has in each. */
export function labelsIn<Labels>(lang: string, labels: Readonly<Record<Language, Labels>>): LabelsIn<Labels> {
  return {
    ...wordingOf(lang),
    labels: labels[languageOf(lang)],
  }
}

/** A text cut at its braces: words, and the names of what belongs between them. */
export function piecesOf(text: string): ({ words: string } | { name: string })[] {
  return text.split(/(\{\w+\})/).filter(Boolean).map(piece => /^\{\w+\}$/.test(piece)
    ? {
        name: piece.slice(1, -1),
      }
    : { words: piece })
}
