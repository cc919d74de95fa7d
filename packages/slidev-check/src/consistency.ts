/** What a talk says in several places, and whether all of them say the same. */
import type { Message, Place } from './message.ts'
import type { NamedRecords, NumberedRecords } from './records.ts'
import type { CheckedTalk } from './talk.ts'
import { shownPieces } from 'slidev-addon-claims/pieces'
import { missingWords } from 'slidev-addon-claims/stems'
import { NUMBER_WORD, numberOf } from 'slidev-deck/number-words'
import { spokenText } from 'slidev-deck/words'
import { headmatterOf, message, noteOf, placeOf } from './talk.ts'

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const DATE = new RegExp(String.raw`\b(?:(\d{1,2})(?:\s*[–-]\s*(\d{1,2}))?\s+)?(${MONTHS})\s+(\d{4})\b`, 'g')

/** The dates in a text, each as it is written. */
function datesIn(text: string): string[] {
  return Array.from(text.matchAll(DATE), ([date]) => date.replace(/\s*[–-]\s*/, '–').replace(/\s+/g, ' '))
}

/** Whether two dates can be the same day: what only one of them says does not count. */
function agree(a: string, b: string): boolean {
  const parts = (date: string) => [
    ...date.matchAll(DATE),
  ][0]?.slice(1) ?? []
  const [one, other] = [
    parts(a),
    parts(b),
  ]
  // A date without days agrees with any day of its month.
  return one[2] === other[2] && one[3] === other[3] && (one[0] === undefined || other[0] === undefined || (one[0] === other[0] && one[1] === other[1]))
}

/**
 * The talk's title and its cover's headline, and its dates: those of the cover hold, and all others have to agree, in the
 * headmatter, in the file's name, in the cover's note and in `beside`, the first lines of other files by their name.
 */
export function coverFaults(talk: CheckedTalk, beside: Readonly<Record<string, string>> = {}): Message[] {
  const { deck: { slides: [cover], title, info, headmatter } } = talk
  if (!cover)
    return []
  const [date] = datesIn(shownPieces(cover.content).join('\n'))
  const name = String(headmatter.exportFilename ?? '')
  const year = /\b(?:19|20)\d{2}\b/.exec(name.replaceAll('_', '-'))?.[0]
  const plain = (text: string) => text.replace(/[‘’]/g, '\'').replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()
  const dated: [string, Place][] = [
    [
      title,
      headmatterOf(talk, 'title'),
    ],
    [
      info,
      headmatterOf(talk, 'info'),
    ],
    [
      spokenText(cover.note),
      noteOf(talk, cover),
    ],
    ...Object.entries(beside).map(([file, text]): [string, Place] => [
      text,
      { talk: talk.entry, file, line: 1 + text.split('\n').findIndex(line => datesIn(line).length > 0) },
    ]),
  ]
  return [
    ...title !== '' && !plain(title).startsWith(plain(cover.title))
      ? [
          message('agreement', `the title is "${title}", and the cover's headline is "${cover.title}"`, 'give both the same words (a short talk may add to them)', headmatterOf(talk, 'title')),
        ]
      : [],
    ...date === undefined
      ? []
      : dated.flatMap(([text, place]) => datesIn(text).filter(other => !agree(date, other)).map(other =>
          message('agreement', `says ${other}, and the cover says ${date}`, 'correct the one that is wrong', place))),
    ...date !== undefined && year !== undefined && !date.endsWith(year)
      ? [
          message('agreement', `the files are called ${name}, and the cover says ${date}`, 'correct exportFilename, or the date', headmatterOf(talk, 'exportFilename')),
        ]
      : [],
  ]
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
  return records.flatMap(({ name }) => [
    ...shown.includes(plain(name))
      ? []
      : [
          message('agreement', `the cover does not name ${name}`, remedy, placeOf(talk, cover)),
        ],
    ...cover.note === '' || plain(spokenText(cover.note)).includes(plain(name.replace(/\s*\([^)]*\)$/, '')))
      ? []
      : [
          message('agreement', `does not name ${name}`, remedy, noteOf(talk, cover)),
        ],
  ])
}

/** Where an English talk counts the records ("two non-profit organisations") and counts wrong. */
export function countedFaults(talk: CheckedTalk, { counted, file, records }: NamedRecords): Message[] {
  if (counted.length === 0)
    return []
  const phrase = String.raw`\b(${NUMBER_WORD})\s+(?:[\w-]+\s+)?(?:${counted.join('|')})\b`
  return talk.deck.slides.flatMap((slide) => {
    const pieces: [string, Place][] = [
      [
        shownPieces(slide.content).join('\n'),
        placeOf(talk, slide, new RegExp(phrase, 'i')),
      ],
      [
        spokenText(slide.note),
        noteOf(talk, slide),
      ],
    ]
    return pieces.flatMap(([text, place]) => Array.from(text.matchAll(new RegExp(phrase, 'gi')))
      .filter(([, number = '']) => numberOf(number) !== records.length)
      .map(([said]) => message('agreement', `says "${said}", and ${file} has ${records.length}`, 'correct the number', place)))
  })
}

/** Words that carry no meaning of their own in a demand. */
const SMALL = new Set([
  'all',
  'the',
  'a',
  'an',
  'of',
  'to',
  'and',
  'by',
  'in',
  'on',
  'for',
  'with',
])

/**
 * A note that speaks records one by one, on the slide that shows all of them, and leaves out what one of them asks:
 * its words were changed in one of both.
 */
export function spokenFaults(talk: CheckedTalk, { dataset, file, records }: NumberedRecords): Message[] {
  return talk.deck.slides.filter(({ frontmatter, note }) => note !== '' && [frontmatter.shows].flat().includes(dataset)).flatMap(slide => records.flatMap(({ ask }) => {
    const words = ask.split(/\s+/).filter(word => !SMALL.has(word.toLowerCase())).map(word => word.length > 5
      ? word.slice(0, -2)
      : word.length > 4
        ? word.slice(0, -1)
        : word)
    const missing = missingWords(words, spokenText(slide.note))
    return missing.length * 2 > words.length
      ? [
          message('agreement', `does not say "${ask}", as ${file} has it`, 'say it in these words, or correct them there', noteOf(talk, slide)),
        ]
      : []
  }))
}

/** Where the slides of the records stand in another order than their numbers. */
export function orderFaults(talk: CheckedTalk, { file, noun, records }: NumberedRecords): Message[] {
  const places = records.map(({ number, to }) => ({
    number,
    to,
    slide: talk.deck.slides.find(({ frontmatter }) => frontmatter.routeAlias === to),
  }))
  return places.flatMap(({ number, to, slide }, index) => {
    if (!slide) {
      return talk.deck.slides.every(({ imported }) => imported)
        ? []
        : [
            message('order', `${noun} ${number} leads to the slide "${to}", and no slide has that routeAlias`, `give a slide that name, or correct to: in ${file}`, { talk: talk.entry, file }),
          ]
    }
    const later = places.slice(index + 1).find(other => other.slide && other.slide.no < slide.no)
    return later?.slide
      ? [
          message('order', `treats ${noun} ${number}, and stands after the slide of ${noun} ${later.number} (${later.to})`, 'put them into the order of their numbers', placeOf(talk, slide, /^routeAlias:/)),
        ]
      : []
  })
}
