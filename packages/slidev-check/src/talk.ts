/** A talk as the checks see it: its slides, and the lines of its files. */
import type { Fault } from 'slidev-deck/fault'
import type { Deck, DeckSlide } from 'slidev-deck/read'
import type { Message, Place } from './message.ts'

export interface CheckedTalk {
  /** Its Markdown file, as it was named. */
  entry: string
  deck: Deck
  /** The text of every file that its slides stand in, by path. */
  texts: ReadonlyMap<string, string>
}

/** A slide as a place; its line is the first that holds `text`, or the slide's own. */
export function placeOf(talk: CheckedTalk, slide: DeckSlide, text?: string | RegExp): Place {
  const { file, start, end } = slide.source
  const lines = (talk.texts.get(file) ?? '').split('\n').slice(start - 1, end)
  const at = lines.findIndex(line => text instanceof RegExp
    ? text.test(line)
    : text !== undefined && line.includes(text))
  return {
    talk: talk.entry,
    no: slide.no,
    name: nameOf(slide),
    file,
    line: start + Math.max(0, at),
  }
}

function nameOf({ frontmatter, title }: DeckSlide): string {
  return String(frontmatter.routeAlias ?? title)
}

/** A slide's note as a place. A note that an imported slide was given stands in the talk that imports it. */
export function noteOf(talk: CheckedTalk, slide: DeckSlide): Place {
  const opening = firstLineOf(slide.note) || undefined
  const place = {
    ...placeOf(talk, slide, opening),
    note: true,
  }
  if (!slide.imported || !opening)
    return place
  const own = (talk.texts.get(talk.entry) ?? '').split('\n').findIndex(line => line.includes(opening))
  return own < 0
    ? place
    : { ...place, file: talk.entry, line: own + 1 }
}

export function firstLineOf(text: string): string {
  return text.split('\n')[0] ?? ''
}

/** A line of the headmatter as a place. */
export function headmatterOf({ entry, texts }: CheckedTalk, name: string): Place {
  const at = (texts.get(entry) ?? '').split('\n').findIndex(line => line.startsWith(`${name}:`))
  return { talk: entry, file: entry, line: Math.max(0, at) + 1 }
}

/** A message about one or more places. */
export function message(rule: string, problem: string, remedy: string, ...places: Place[]): Message {
  return { rule, problem, remedy, places }
}

/** A fault of reading or building a talk as a message; `slides` are those of the talk, where it can be read. */
export function faultMessage(rule: string, { file, line, slide: no, problem, remedy = 'mend it there' }: Fault, entry: string, slides: readonly DeckSlide[] = []): Message {
  const slide = slides.find(other => other.no === no)
  return message(rule, problem, remedy, {
    talk: entry,
    no,
    name: slide && nameOf(slide),
    file: file ?? entry,
    line,
  })
}
