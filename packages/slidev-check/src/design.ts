/** What the rules of design find, in words for who edits the talk. */
import type { DeckSlide } from 'slidev-deck/read'
import type { Finding } from './facts.ts'
import type { Message } from './message.ts'
import type { CheckedTalk } from './talk.ts'
import { message, placeOf } from './talk.ts'

/** What to do about a finding of each rule. */
const REMEDIES: Record<string, string> = {
  'margins': 'write less, or move it in',
  'box': 'write less there, or give it more room',
  'overlap': 'write less, or move one of them',
  'size': 'make it larger, or leave it out: the last row can\'t read it',
  'contrast': 'take a stronger colour of styles/tokens.css',
  'graphics': 'take a stronger colour of styles/tokens.css',
  'words': 'say the rest instead of showing it, or make two slides of it',
  'headline': 'shorten it',
  'table': 'leave rows out, or make two tables of it',
  'picture': 'let it fill the room below the headline',
  'pictures': 'put the picture into public/, or correct its name',
  'alt text': 'say in alt="…", or in the title and description of a diagram, what it shows',
}

/** What may follow from a headline that is too long: it has many words, pushes down what is below it, and makes a diagram small. */
const FOLLOWS = new Set([
  'margins',
  'box',
  'overlap',
  'picture',
  'size',
  'words',
])

export const SCHEMES = ['light', 'dark'] as const
export type Scheme = typeof SCHEMES[number]

/** What is found in each scheme. */
export type SchemeFindings = Readonly<Record<Scheme, readonly Finding[]>>

/** The findings of a slide, one message for each rule, with the first element and how many more there are. */
export function designMessages(talk: CheckedTalk, slide: DeckSlide, found: SchemeFindings): Message[] {
  const all = [
    ...found.light,
    ...found.dark,
  ]
  const tall = all.some(({ rule }) => rule === 'headline')
  const rules = Map.groupBy(all.filter(({ rule }) => !(tall && FOLLOWS.has(rule))), ({ rule }) => rule)
  return Array.from(rules, ([rule, findings]) => {
    const elements = new Set(findings.map(({ element }) => element))
    const { element, measure } = findings[0]!
    const schemes = SCHEMES.filter(scheme => found[scheme].some(finding => finding.rule === rule))
    const only = schemes.length === 1
      ? ` in the ${schemes[0]} scheme`
      : ''
    const more = elements.size > 1
      ? ` (and ${elements.size - 1} more)`
      : ''
    const words = /"(.*)"$/.exec(element)?.[1]
    const what = words === undefined
      ? element
      : `"${words}"`
    const place = placeOf(talk, slide, rule === 'headline'
      ? /^# /
      : words?.replace(/…$/, ''))
    return message(rule, `${what}: ${measure}${more}${only}`, REMEDIES[rule] ?? 'see docs/writing-slides.md', place)
  })
}
