/** What a talk says in several places, and whether all of them say the same. */
import type { DateWritten } from 'slidev-addon-claims/parity/figures'
import type { Language } from 'slidev-deck/language'
import type { Message, Place } from './message.ts'
import type { NamedRecords, NumberedRecords } from './records.ts'
import type { CheckedTalk } from './talk.ts'
import { sameDate, takeDates } from 'slidev-addon-claims/parity/figures'
import { shownPieces } from 'slidev-addon-claims/pieces'
import { missingWords } from 'slidev-addon-claims/stems'
import { knownLanguage } from 'slidev-deck/language'
import { NUMBER_WORD, numberOf } from 'slidev-deck/number-words'
import { spokenText } from 'slidev-deck/words'
import { headmatterOf, message, noteOf, placeOf } from './talk.ts'

/** The dates with a year in a text, in the languages whose months are known. */
function datesIn(text: string, language: Language | undefined): DateWritten[] {
  return language
    ? takeDates(text, language).dates.filter(({ year }) => year !== undefined)
    : []
}

/** A date as it is written, in one line. */
const inWords = ({ text }: DateWritten) => text.replace(/\s*[–-]\s*/, '–').replace(/\s+/g, ' ')

/**
 * The talk's title and its cover's headline, and its dates: those of the cover hold, and all others have to agree, in the
 * headmatter, in the file's name, in the cover's note and in `beside`, the first lines of other files by their name.
 */
export function coverFaults(talk: CheckedTalk, beside: Readonly<Record<string, string>> = {}): Message[] {
  const { deck: { slides: [cover], title, info, headmatter } } = talk
  if (!cover)
    return []
  const language = knownLanguage(talk.deck.lang)
  const shown = datesIn(shownPieces(cover.content).join('\n'), language)
  // In two calendars it stands twice.
  const date = shown.find(({ calendar }) => calendar === 'gregorian') ?? shown[0]
  const name = String(headmatter.exportFilename ?? '')
  const year = /\b(?:19|20)\d{2}\b/.exec(name.replaceAll('_', '-'))?.[0]
  const plain = (text: string) => text.replace(/[‘’]/g, '\'').replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()
  const faults: Message[] = []
  const report = (problem: string, remedy: string, place: Place) => faults.push(message('agreement', problem, remedy, place))
  if (title !== '' && !plain(title).startsWith(plain(cover.title)))
    report(`the title is "${title}", and the cover's headline is "${cover.title}"`, 'give both the same words (a short talk may add to them)', headmatterOf(talk, 'title'))
  if (date === undefined)
    return faults
  const compare = (text: string, place: Place) => datesIn(text, language).filter(other => !sameDate(other, date)).forEach(other =>
    report(`says ${inWords(other)}, and the cover says ${inWords(date)}`, 'correct the one that is wrong', place))
  compare(title, headmatterOf(talk, 'title'))
  compare(info, headmatterOf(talk, 'info'))
  compare(spokenText(cover.note), noteOf(talk, cover))
  for (const [file, text] of Object.entries(beside))
    compare(text, { talk: talk.entry, file, line: 1 + text.split('\n').findIndex(line => datesIn(line, language).length > 0) })
  if (date.calendar === 'gregorian' && year !== undefined && date.year !== Number(year))
    report(`the files are called ${name}, and the cover says ${inWords(date)}`, 'correct exportFilename, or the date', headmatterOf(talk, 'exportFilename'))
  return faults
}

/**
 * Where the cover, or the note below it, does not name each record. What a name has in brackets, such as its
 * translation, need not be spoken.
 */
export function namedFaults(talk: CheckedTalk, { file, noun, records }: NamedRecords): Message[] {
  const [cover] = talk.deck.slides
  if (!cover)
    return []
  const plain = (text: string) => text.replace(/\s+/g, ' ').toLowerCase()
  const shown = plain(shownPieces(cover.content).join('\n'))
  const remedy = `name every ${noun} of ${file}, as it is written there`
  const spoken = plain(spokenText(cover.note))
  const faults: Message[] = []
  for (const { name } of records) {
    if (!shown.includes(plain(name)))
      faults.push(message('agreement', `the cover does not name ${name}`, remedy, placeOf(talk, cover)))
    if (cover.note !== '' && !spoken.includes(plain(name.replace(/\s*\([^)]*\)$/, ''))))
      faults.push(message('agreement', `does not name ${name}`, remedy, noteOf(talk, cover)))
  }
  return faults
}

/** Where an English talk counts the records ("two non-profit organisations") and counts wrong. */
export function countedFaults(talk: CheckedTalk, { counted, file, records }: NamedRecords): Message[] {
  if (counted.length === 0 || knownLanguage(talk.deck.lang) !== 'en')
    return []
  const phrase = String.raw`\b(${NUMBER_WORD})\s+(?:[\w-]+\s+)?(?:${counted.join('|')})\b`
  const miscounted = (text: string, place: Place) => Array.from(text.matchAll(new RegExp(phrase, 'gi')))
    .filter(([, number = '']) => numberOf(number) !== records.length)
    .map(([said]) => message('agreement', `says "${said}", and ${file} has ${records.length}`, 'correct the number', place))
  return talk.deck.slides.flatMap(slide => [
    ...miscounted(shownPieces(slide.content).join('\n'), placeOf(talk, slide, new RegExp(phrase, 'i'))),
    ...miscounted(spokenText(slide.note), noteOf(talk, slide)),
  ])
}

/** Words of two letters and more that carry no meaning of their own in a demand. */
const SMALL: Readonly<Record<Language, readonly string[]>> = {
  en: 'all the an of to and by in on for with'.split(' '),
  fr: 'tout toute tous toutes le la les un une des de du au aux et par pour en dans sur avec ce que'.split(' '),
  fa: 'همه همهٔ از به در با بر را که این آن هرگونه برای'.split(' '),
  ps: 'ټول ټولو په له ته او چې کې سره دې دا لپاره'.split(' '),
}

/** The beginnings of the words of a demand: what is inflected in these languages is inflected at the end. */
function beginningsOf(ask: string, language: Language): string[] {
  const words = ask.split(/[\s’']+/).filter(word => word.length > 1 && !SMALL[language].includes(word.toLowerCase()))
  return words.map(word => word.length > 5
    ? word.slice(0, -2)
    : word.slice(0, 4))
}

/**
 * A note that speaks records one by one, on the slide that shows all of them, and leaves out what one of them asks:
 * its words were changed in one of both.
 */
export function spokenFaults(talk: CheckedTalk, { dataset, file, records }: NumberedRecords): Message[] {
  const language = knownLanguage(talk.deck.lang)
  if (!language)
    return []
  const speaking = talk.deck.slides.filter(({ frontmatter, note }) => note !== '' && [frontmatter.shows].flat().includes(dataset))
  return speaking.flatMap(slide => records
    .filter(({ ask }) => missingWords(beginningsOf(ask, language), spokenText(slide.note)).length * 2 > beginningsOf(ask, language).length)
    .map(({ ask }) => message('agreement', `does not say "${ask}", as ${file} has it`, 'say it in these words, or correct them there', noteOf(talk, slide))))
}

/** Where the slides of the records stand in another order than their numbers. */
export function orderFaults(talk: CheckedTalk, { file, noun, records }: NumberedRecords): Message[] {
  const places = records.map(({ number, to }) => ({
    number,
    to,
    slide: talk.deck.slides.find(({ frontmatter }) => frontmatter.routeAlias === to),
  }))
  const isExcerpt = talk.deck.slides.every(({ imported }) => imported)
  const faults: Message[] = []
  for (const [index, { number, to, slide }] of places.entries()) {
    const later = slide && places.slice(index + 1).find(other => other.slide && other.slide.no < slide.no)
    if (!slide && !isExcerpt)
      faults.push(message('order', `${noun} ${number} leads to the slide "${to}", and no slide has that routeAlias`, `give a slide that name, or correct to: in ${file}`, { talk: talk.entry, file }))
    if (later)
      faults.push(message('order', `treats ${noun} ${number}, and stands after the slide of ${noun} ${later.number} (${later.to})`, 'put them into the order of their numbers', placeOf(talk, slide, /^routeAlias:/)))
  }
  return faults
}
