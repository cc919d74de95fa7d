/** What can be told from a talk's text alone: pictures, sections, notes and seconds. */
import type { DeckSlide } from 'slidev-deck/read'
import type { Message } from './message.ts'
import type { CheckedTalk } from './talk.ts'
import { clock, durationText, parseDuration } from 'slidev-addon-rehearsal/duration'
import { slidePace, verdict } from 'slidev-addon-rehearsal/plan'
import { withoutInvisible } from 'slidev-deck/offline-faults'
import { countWords, INTERPRETERS, pauseSeconds } from 'slidev-deck/words'
import { firstLineOf, headmatterOf, message, noteOf, placeOf } from './talk.ts'

/** A picture as a slide's Markdown has it. */
interface Picture {
  address: string
  /** What it shows, in words; empty where the words are. */
  alt?: string
  /** What to look for in the file to find it again. */
  text: string
}

/** The pictures of a slide, in Markdown and as `<img>` with a plain address, and what it plays. */
export function picturesOf(content: string): Picture[] {
  const text = withoutInvisible(content.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')).join('\n')
  const written = Array.from(text.matchAll(/!\[([^\]]*)\]\(\s*(?:<([^>]*)>|([^)\s]+))/g), ([whole, alt = '', angled, plain]) => ({
    address: angled ?? plain ?? '',
    alt,
    text: firstLineOf(whole),
  }))
  const tags = Array.from(text.matchAll(/<(video|audio|source|img)\b[^>]*>/gi), ([whole, name = '']) => ({
    address: /\ssrc=["']([^"']*)/i.exec(whole)?.[1] ?? '',
    // Of a picture, a bound one is what a script makes of it; an empty one says that the picture is an ornament.
    alt: name.toLowerCase() !== 'img' || /\s:?alt(?:=|\s|\/?>)/i.test(whole)
      ? 'said'
      : undefined,
    text: firstLineOf(whole),
  }))
  return [
    ...written,
    ...tags,
  ]
}

/** Pictures without words for those who can't see them, and pictures that are not there; `files` are those of `public/`. */
export function pictureFaults(talk: CheckedTalk, files: ReadonlySet<string>): Message[] {
  return talk.deck.slides.flatMap((slide) => {
    const pictures = picturesOf(slide.content)
    const mute = pictures.filter(({ alt }) => !alt?.trim())
    const missing = [
      ...pictures,
      ...namedPictures(slide),
    ].filter(({ address }) => isMissing(address, files))
    return [
      ...mute.map(({ address, text }) =>
        message('alt text', `the picture ${address} has no words for those who can't see it`, 'say between the square brackets, or in alt="…", what it shows', placeOf(talk, slide, text))),
      ...missing.map(({ address, text }) =>
        message('pictures', `there is no file public${address}`, isCutShort(slide.content, text)
          ? 'put a name with spaces between < and >: ![…](</two words.jpg>)'
          : 'put the picture there, or correct its name (capitals count)', placeOf(talk, slide, text))),
    ]
  })
}

/** The pictures that a slide's front matter names, each with the key that does. */
function namedPictures({ frontmatter }: DeckSlide) {
  return ['image', 'background'].flatMap((name) => {
    const address = frontmatter[name]
    return typeof address === 'string'
      ? [
          { name, address, text: `${name}:` },
        ]
      : []
  })
}

/** Whether an address in Markdown ends at a space of its name: only a title, in quotation marks, may follow one. */
function isCutShort(content: string, text: string): boolean {
  return /^ +[^\s"'()]/.test(content.slice(content.indexOf(text) + text.length))
}

function isMissing(address: string, files: ReadonlySet<string>): boolean {
  if (!/^\/(?!\/)/.test(address))
    return false
  const path = address.replace(/[?#].*$/, '')
  return !files.has(path) && !files.has(unescaped(path))
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path)
  }
  catch {
    return path
  }
}

/**
 * Slides that stand apart from the others of their section: moved, or in the wrong section. Of the parts of a section that
 * are torn apart, the one is meant that parts another section, else the smallest. A slide without a section parts none.
 */
export function sectionFaults(talk: CheckedTalk): Message[] {
  let runs: DeckSlide[][] = []
  for (const slide of talk.deck.slides.filter(({ section }) => section)) {
    if (runs.at(-1)?.[0]?.section === slide.section)
      runs.at(-1)?.push(slide)
    else
      runs.push([slide])
  }
  const strays: DeckSlide[][] = []
  for (;;) {
    const sections = runs.map(([first]) => first?.section)
    const parts = (at: number) => sections[at - 1] !== undefined && sections[at - 1] === sections[at + 1]
    const torn = runs.map((run, at) => ({ run, at })).filter(({ at }) => sections.indexOf(sections[at]) !== sections.lastIndexOf(sections[at]))
    const [stray] = torn.sort((a, b) => Number(parts(b.at)) - Number(parts(a.at)) || a.run.length - b.run.length || b.at - a.at)
    if (!stray)
      break
    strays.push(stray.run)
    runs = parts(stray.at)
      ? runs.toSpliced(stray.at - 1, 3, [
          ...runs[stray.at - 1] ?? [],
          ...runs[stray.at + 1] ?? [],
        ])
      : runs.toSpliced(stray.at, 1)
  }
  return strays.map(run => message('order', `apart from the other slides of the section ${run[0]?.section}`, 'move back to them, or give the section of the neighbours', ...run.map(slide => placeOf(talk, slide, /^section:/))))
}

/**
 * What keeps the seconds from adding up, and slides that nobody can speak in theirs. Times and duration may be left out:
 * slides without a time share what the others leave of the duration (slidev-addon-rehearsal).
 */
export function planFaults(talk: CheckedTalk): Message[] {
  const { slides, durationSeconds, headmatter } = talk.deck
  const timed = slides.map(slide => ({
    slide,
    seconds: secondsOf(slide),
  }))
  const open = timed.filter(({ seconds }) => seconds === undefined)
  const wrong = timed.filter(({ seconds }) => Number.isNaN(seconds))
  const sum = timed.reduce((total, { seconds }) => total + (seconds || 0), 0)
  const gap = headmatter.duration === undefined || headmatter.duration === null
    ? undefined
    : durationSeconds - sum
  const faults = wrong.map(({ slide }) => message('plan', `time: ${String(slide.frontmatter.time)} is no length of time`, 'write it as 45s or 1m 15s', placeOf(talk, slide, /^time:/)))
  if (gap !== undefined && open.length > Math.max(0, gap)) {
    faults.push(message('plan', 'has no time', `write time: into its settings, as in time: 45s (0s for a page that is kept for questions), and take as much from other slides: the talk has ${clock(durationSeconds)}, and the others take ${clock(sum)}`, ...open.map(({ slide }) => placeOf(talk, slide))))
  }
  else if (open.length === 0 && wrong.length === 0 && gap) {
    const change = gap > 0
      ? `give ${durationText(gap)} to`
      : `take ${durationText(-gap)} from`
    faults.push(message('plan', `the times of the slides add up to ${clock(sum)}, and the talk has ${clock(durationSeconds)}`, `${change} a slide (time:), or change duration:`, headmatterOf(talk, 'duration')))
  }
  return [
    ...faults,
    ...timed.flatMap(({ slide, seconds }) => seconds
      ? noteFaults(talk, slide, seconds)
      : []),
  ]
}

/** What keeps a note from being spoken in the slide's seconds. */
function noteFaults(talk: CheckedTalk, slide: DeckSlide, seconds: number): Message[] {
  const planned = {
    words: countWords(slide.note),
    seconds,
    pause: pauseSeconds(slide.note),
  }
  if (planned.words === 0) {
    return [
      message('notes', 'has no note, so nothing is said on it', 'write what you say between <!-- and --> at its end, or give it time: 0s', placeOf(talk, slide)),
    ]
  }
  const said = verdict(planned)
  const pace = `${planned.words} words in ${seconds} s are ${Math.round(slidePace(planned) ?? 0)} a minute`
  if (said === 'too fast') {
    return [
      message('notes', `${pace}, too fast for interpreters (${INTERPRETERS.fastest} at most)`, 'say less or give it more time', noteOf(talk, slide)),
    ]
  }
  return said === 'too slow'
    ? [
        message('notes', `${pace}, so slow that the room waits (${INTERPRETERS.slowest} at least)`, 'say more or give it less time', noteOf(talk, slide)),
      ]
    : []
}

/** Undefined where there is no time, NaN where it can't be read. */
function secondsOf({ frontmatter: { time } }: DeckSlide): number | undefined {
  if (time === undefined || time === null)
    return undefined
  try {
    return parseDuration(time)
  }
  catch {
    return Number.NaN
  }
}

/** Slides without a headline, by which they are found and read aloud, and slides with two of them. */
export function headlineFaults(talk: CheckedTalk): Message[] {
  const faults: Message[] = []
  for (const slide of talk.deck.slides) {
    const [, second] = withoutInvisible(slide.content).filter(line => line.startsWith('# '))
    if (!slide.title.trim())
      faults.push(message('headline', 'has no headline', 'write one, in a line that begins with #', placeOf(talk, slide)))
    if (second)
      faults.push(message('headline', 'has two headlines', 'write ## before the second, or make two slides of it', placeOf(talk, slide, second)))
  }
  return faults
}

/** Pictures that the front matter names and the deck's own layout of the slide does not show; `layouts` has their code. */
export function unshownFaults(talk: CheckedTalk, layouts: ReadonlyMap<string, string>): Message[] {
  return talk.deck.slides.filter(slide => layouts.has(slide.layout)).flatMap((slide) => {
    const props = /defineProps<\{[\s\S]*?\}>/.exec(layouts.get(slide.layout)!)?.[0] ?? ''
    return namedPictures(slide).filter(({ name }) => !new RegExp(`\\b${name}\\b`).test(props)).map(({ name, text }) =>
      message('pictures', `the layout ${slide.layout} shows no ${name}:`, 'take layout: image, image-left or image-right with image:, or put the picture on the slide', placeOf(talk, slide, text)))
  })
}

/**
 * Code blocks that nothing closes before the next one begins, or before the slide ends: they swallow the notes and slides
 * between, which then are shown as code.
 */
export function openFences(talk: CheckedTalk): Message[] {
  const faults: Message[] = []
  for (const slide of talk.deck.slides) {
    let open: { mark: string, line: string } | undefined
    for (const line of slide.content.split('\n')) {
      const [begin = '', mark = ''] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? []
      if (!mark || (open && (mark[0] !== open.mark[0] || mark.length < open.mark.length)))
        continue
      if (open && line.slice(begin.length).trim() !== '')
        break
      open = open
        ? undefined
        : { mark, line }
    }
    if (open)
      faults.push(message('code', `nothing closes the code block that begins with ${open.line.trim()}`, `put ${open.mark} on a line of its own where it ends`, placeOf(talk, slide, open.line)))
  }
  return faults
}
