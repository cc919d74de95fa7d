/** What `npm run check` says: one line for each fault, however many places it has. */
import { placeInFile } from 'slidev-deck/fault'

/** Where a fault is. */
export interface Place {
  /** The talk, as it was named: `slides.md`. */
  talk: string
  /** The slide by its number and its `routeAlias` or headline; nothing where the whole talk is meant. */
  no?: number
  name?: string
  /** Whether it is the slide's note that is at fault. */
  note?: boolean
  /** Where to mend it. */
  file?: string
  line?: number
}

/** One fault: what rule it breaks, what is wrong, what to do about it, and everywhere that it is. */
export interface Message {
  rule: string
  problem: string
  remedy: string
  places: Place[]
}

/** Messages that say the same as one, with all their places. A slide that two talks show is named in the first alone. */
export function merged(messages: readonly Message[]): Message[] {
  const known = new Map<string, Message>()
  for (const { rule, problem, remedy, places } of messages) {
    const key = JSON.stringify([rule, problem, remedy])
    const message = known.get(key) ?? { rule, problem, remedy, places: [] }
    known.set(key, message)
    message.places.push(...places.filter(place => !message.places.some(other => isSame(place, other))))
  }
  return Array.from(known.values())
}

/** Whether two places are one: that of a slide, or what two talks have from one line. */
function isSame(a: Place, b: Place): boolean {
  if (a.talk === b.talk)
    return a.no === b.no && a.note === b.note && (a.no !== undefined || a.line === b.line)
  return a.line !== undefined && a.file === b.file && a.line === b.line && a.note === b.note
}

/** A message in one line: where, what is wrong, what to do, and the rule in brackets. */
export function inOneLine({ rule, problem, remedy, places }: Message): string {
  return [
    placeInFile(places[0] ?? {}),
    placesInWords(places),
    `${problem}; ${remedy} [${rule}]`,
  ].filter(Boolean).join(': ')
}

/** "slide 3 (table), notes of slides 4 (why-now) and 6 (benchmarks) in brief.md". */
function placesInWords(places: readonly Place[]): string {
  const groups = Map.groupBy(places.filter(({ no }) => no !== undefined), ({ talk, note }) => JSON.stringify([talk, note]))
  return Array.from(groups.values(), (group) => {
    const { talk, note } = group[0]!
    const names = group.map(({ no, name }) => name
      ? `${no} (${name})`
      : `${no}`)
    const slides = `slide${group.length > 1
      ? 's'
      : ''} ${names.join(', ')}`
    return `${note ? 'note of ' : ''}${slides}${talk === places[0]?.talk
      ? ''
      : ` of ${talk}`}`
  }).join('; ')
}
