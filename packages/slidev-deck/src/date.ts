import { codeOf } from './language.ts'

/** With the region: without it, the months of `fa` are Iran's. */
const AFGHAN: Readonly<Record<string, string>> = { fa: 'fa-AF', ps: 'ps-AF' }

/**
 * A day in words, in Coordinated Universal Time; in Dari and Pashto by the solar calendar and, in brackets, by the
 * Gregorian one. Put together from its parts there: CLDR has the year first in Pashto.
 */
export function writtenDate(date: Date, lang: string): string {
  const options = {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  } as const
  const afghan = AFGHAN[codeOf(lang)]
  if (!afghan)
    return new Intl.DateTimeFormat(lang, options).format(date)
  const [solar, gregorian] = ['persian', 'gregory'].map((calendar) => {
    const parts = new Intl.DateTimeFormat(`${afghan}-u-ca-${calendar}`, options).formatToParts(date)
    return ['day', 'month', 'year'].map(wanted => parts.find(({ type }) => type === wanted)?.value).join(' ')
  })
  return `${solar} (${gregorian})`
}
