/** A talk as the checks see it: its slides, and the lines of its files. */
import type { Deck, DeckSlide } from 'slidev-deck/read'
import type { Message, Place } from './message.ts'

export interface CheckedTalk {
  /** Its Markdown file, as it was named. */
  entry: string
  deck: Deck
  /** The text of every file that its slides stand in, by path. */
  texts: ReadonlyMap<string, string>
}

/** The lines of its own file that a slide stands in, with the number of the first. */
function linesOf({ texts }: CheckedTalk, { source }: DeckSlide): { lines: string[], first: number } {
  return {
    lines: (texts.get(source.file) ?? '').split('\n').slice(source.start - 1, source.end),
    first: source.start,
  }
}

/** A slide as a place; its line is the first that holds `text`, or the slide's own. */
export function placeOf(talk: CheckedTalk, slide: DeckSlide, text?: string | RegExp): Place {
  const { lines, first } = linesOf(talk, slide)
  const at = text === undefined
    ? -1
    : lines.findIndex(line => typeof text === 'string'
        ? line.includes(text)
        : text.test(line))
  return {
    talk: talk.entry,
    no: slide.no,
    name: String(slide.frontmatter.routeAlias ?? slide.title),
    file: slide.source.file,
    line: first + Math.max(0, at),
  }
}

/** A slide's note as a place. A note that an imported slide was given stands in the talk that imports it. */
export function noteOf(talk: CheckedTalk, slide: DeckSlide): Place {
  const opening = slide.note.split('\n')[0] ?? ''
  const own = (talk.texts.get(talk.entry) ?? '').split('\n').findIndex(line => opening !== '' && line.includes(opening))
  return slide.imported && own >= 0
    ? {
        ...placeOf(talk, slide),
        note: true,
        file: talk.entry,
        line: own + 1,
      }
    : {
        ...placeOf(talk, slide, opening || undefined),
        note: true,
      }
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
