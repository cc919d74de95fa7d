/** The listener's page. */
import type { CaptionParts, Slide, Talk } from './content.ts'
import type { Scheme } from './preferences.ts'
import { directionOf } from 'slidev-deck/language'
import { labelsOf } from '../labels/index.ts'
import { connect } from './connection.ts'
import { readCaptions, readSlide, readTalk, Refused } from './content.ts'
import { chooseLanguage, keepPreference, preference } from './preferences.ts'
import { keepAwake } from './wake-lock.ts'
import './room.css'

/** An element with its attributes and content. */
function make<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Record<string, string> = {}, ...content: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes))
    element.setAttribute(key, value)
  element.append(...content)
  return element
}

/** `replaceChildren`, which came to phones in 2020. */
function fill(element: Element, ...content: Node[]): void {
  element.textContent = ''
  element.append(...content)
}

function button(name: string, action: () => void) {
  const element = make('button', { type: 'button', class: name })
  element.addEventListener('click', action)
  return element
}

let talk: Talk
let lang = ''
let scheme: Scheme = 'light'
let asPicture = false
let isConnected = true
/** Whether the last slide that was asked for did not come. */
let isBehind = false
let staysAwake = true
/** Whether the speaker has moved on since the page was opened. */
let hasMoved = false
let speaker: { slide: number, clicks: number } | undefined
let seen: number[] = []
/** The slide that the listener has leafed to; none while following. */
let away: number | undefined
/** What is on the page. */
let shown: Slide | undefined
/** What was read aloud last. */
let announced = ''

const root = document.documentElement
const status = make('p', { class: 'status' })
const spoken = make('div', { 'class': 'spoken', 'aria-live': 'polite' })
const slideView = make('main', { id: 'slide' })
const captionsView = make('section', { class: 'captions' })
const sleepNote = make('p', { class: 'sleep' })
const languageButton = button('language', () => openChooser())
const schemeButton = button('scheme', () => setScheme(scheme === 'dark'
  ? 'light'
  : 'dark'))
const viewButton = button('view', () => {
  asPicture = !asPicture
  void show()
})
const backButton = button('back', () => leaf(-1))
const forwardButton = button('forward', () => leaf(1))
const returnButton = button('return', () => {
  away = undefined
  void show(true)
})
const number = make('span', { class: 'number' })
const chooser = make('div', { class: 'chooser' })
const page = make('div', { class: 'page' }, make('header', { class: 'bar' }, languageButton, schemeButton, viewButton), status, slideView, captionsView, sleepNote, make('nav', { class: 'bar steps' }, backButton, number, returnButton, forwardButton), spoken)

const words = () => labelsOf(lang)

function setScheme(chosen: Scheme, isKept = true) {
  scheme = chosen
  root.classList.toggle('dark', scheme === 'dark')
  if (isKept)
    keepPreference('scheme', scheme)
  if (lang)
    label()
}

function setLanguage(chosen: string, isKept = true) {
  lang = chosen
  if (isKept)
    keepPreference('language', lang)
  root.lang = lang
  root.dir = directionOf(lang)
  const own = talk.languages.find(language => language.lang === lang)
  document.title = own?.title ?? ''
  announced = ''
  chooser.remove()
  document.body.append(page)
  label()
  void show()
}

/** Names each language in its own script, for people who can't read the one that is shown. */
function openChooser() {
  page.remove()
  fill(chooser, ...talk.languages.map(({ lang: other, name, title }) => {
    const choice = button('choice', () => {
      setLanguage(other)
      languageButton.focus()
    })
    choice.lang = other
    choice.dir = directionOf(other)
    choice.append(make('span', { class: 'name' }, name), make('span', { class: 'title' }, title))
    return choice
  }))
  document.body.append(chooser)
  if (lang)
    chooser.querySelector<HTMLElement>(`[lang="${lang}"]`)?.focus()
}

/** The words around the slide. */
function label() {
  const { labels, say, figures } = words()
  languageButton.textContent = talk.languages.find(language => language.lang === lang)?.name ?? ''
  languageButton.setAttribute('aria-label', `${labels.language}: ${languageButton.textContent}`)
  languageButton.hidden = talk.languages.length < 2
  schemeButton.textContent = scheme === 'dark'
    ? labels.light
    : labels.dark
  viewButton.textContent = asPicture
    ? labels.asText
    : labels.asPicture
  viewButton.setAttribute('aria-label', asPicture
    ? labels.asTextLong
    : labels.asPictureLong)
  viewButton.hidden = !shown?.picture
  backButton.setAttribute('aria-label', labels.back)
  forwardButton.setAttribute('aria-label', labels.forward)
  const no = away ?? speaker?.slide
  number.textContent = no === undefined
    ? ''
    : figures(no)
  backButton.disabled = neighbour(-1) === undefined
  forwardButton.disabled = neighbour(1) === undefined
  returnButton.hidden = away === undefined || speaker === undefined
  number.hidden = !returnButton.hidden
  returnButton.textContent = speaker
    ? say(labels.speakerOn, { no: speaker.slide })
    : ''
  // Before the talk is under way there is time to change a setting.
  sleepNote.hidden = staysAwake || hasMoved
  sleepNote.textContent = labels.sleep
  const isLost = !isConnected || isBehind
  if (isLost && !status.classList.contains('lost'))
    spoken.textContent = announced = labels.lost
  status.textContent = isLost
    ? labels.lost
    : speaker
      ? ''
      : labels.waiting
  status.classList.toggle('lost', isLost)
}

/** The slide before or after the one that is shown, among those that may be seen. */
function neighbour(step: -1 | 1): number | undefined {
  const no = away ?? speaker?.slide
  if (no === undefined)
    return undefined
  const [before, after] = [
    seen.filter(slide => slide < no),
    seen.filter(slide => slide > no),
  ]
  return step < 0
    ? before[before.length - 1]
    : after[0]
}

function leaf(step: -1 | 1) {
  const to = neighbour(step)
  if (to === undefined)
    return
  away = to === speaker?.slide
    ? undefined
    : to
  void show(true)
}

/** Says once where one is, when that has changed. */
function announce({ slide, step, steps, title }: Slide) {
  const { labels, say } = words()
  const text = say(step > 1
    ? labels.stepAt
    : labels.slideAt, { no: slide, step, steps, title })
  if (text !== announced)
    spoken.textContent = announced = text
}

/** Says that the speaker has gone on while the listener reads elsewhere. */
function announceSpeaker(no: number) {
  const { labels, say } = words()
  spoken.textContent = announced = say(labels.speakerOn, { no })
}

/** How long to wait before asking again for a slide that did not come. */
const AGAIN_MS = 2000

/** Which request was made last: answers may come in another order. */
let latest = 0

/** Shows the slide that the speaker is on, or the one that the listener has leafed to. */
async function show(isMoved = false) {
  const request = ++latest
  label()
  const [no, clicks] = away === undefined
    ? [speaker?.slide, speaker?.clicks]
    : [away, undefined]
  if (no === undefined || !lang)
    return
  let slide: Slide
  try {
    slide = await readSlide(lang, no, clicks)
  }
  catch (error) {
    if (request !== latest)
      return
    if (error instanceof Refused && error.status === 403 && away !== undefined) {
      away = undefined
      return show()
    }
    if (!(error instanceof Refused)) {
      isBehind = true
      label()
      setTimeout(() => request === latest && void show(isMoved), AGAIN_MS)
      return
    }
    // An answer, if not the slide: the network is there.
    shown = undefined
    isBehind = false
    label()
    fill(slideView, make('p', {}, words().labels.notShown))
    return
  }
  if (request !== latest)
    return
  const isOther = shown?.slide !== slide.slide
  shown = slide
  isBehind = false
  label()
  paint(slide)
  if (isOther)
    window.scrollTo(0, 0)
  if (isMoved || announced === '')
    announce(slide)
  await showCaptions(request)
}

function paint(slide: Slide) {
  const { labels, say } = words()
  slideView.lang = lang
  slideView.setAttribute('data-slide', `${slide.slide}`)
  slideView.setAttribute('data-click', `${slide.click}`)
  slideView.classList.toggle('as-picture', asPicture && !!slide.picture)
  if (asPicture && slide.picture) {
    const picture = make('img', {
      src: slide.picture.src,
      alt: say(labels.pictureOf, { no: slide.slide, title: slide.title }),
      width: `${slide.picture.width}`,
      height: `${slide.picture.height}`,
    })
    // A phone without WebP, or without a network for the moment, still has the text.
    picture.addEventListener('error', () => {
      asPicture = false
      if (shown) {
        label()
        paint(shown)
      }
    })
    fill(slideView, picture)
  }
  else {
    slideView.innerHTML = slide.html
  }
  for (const table of Array.from(slideView.querySelectorAll('table')))
    nameColumns(table)
}

/** On a narrow screen the cells of a row stand one below the other, each with the head of its column. It stays a table to screen readers. */
function nameColumns(table: HTMLTableElement) {
  const heads = Array.from(table.tHead?.rows[0]?.cells ?? [], cell => cell.textContent ?? '')
  table.setAttribute('role', 'table')
  for (const row of Array.from(table.rows)) {
    row.setAttribute('role', 'row')
    for (const cell of Array.from(row.cells)) {
      const isHead = cell.nodeName === 'TH'
      cell.setAttribute('role', isHead
        ? cell.scope === 'row'
          ? 'rowheader'
          : 'columnheader'
        : 'cell')
      if (row.parentNode !== table.tHead)
        cell.setAttribute('data-head', heads[cell.cellIndex] ?? '')
    }
  }
}

async function showCaptions(request: number) {
  const following = away === undefined && speaker !== undefined
  captionsView.hidden = !talk.captions || !following
  if (captionsView.hidden || !speaker)
    return
  const { slide, clicks } = speaker
  const parts: CaptionParts = await readCaptions(lang, slide, clicks).catch(() => [])
  if (request !== latest)
    return
  const { labels } = words()
  captionsView.hidden = parts.length === 0
  fill(captionsView, make('h2', {}, labels.captions), ...parts.map(({ click, sentences }) => {
    // What is said now, and what was said before.
    const isNow = click === parts[parts.length - 1]?.click
    return make('div', {
      class: isNow
        ? 'now'
        : 'before',
    }, ...sentences.map(sentence => make('p', {}, sentence)))
  }), make('p', { class: 'disclaimer' }, labels.captionsNote))
}

async function start(): Promise<void> {
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  setScheme(preference('scheme') ?? (dark.matches
    ? 'dark'
    : 'light'), false)
  dark.addEventListener?.('change', ({ matches }) => {
    if (!preference('scheme')) {
      setScheme(matches
        ? 'dark'
        : 'light', false)
    }
  })
  talk = await readTalk()
  const available = talk.languages.map(language => language.lang)
  const kept = preference('language')
  const chosen = kept !== undefined && available.includes(kept)
    ? kept
    : chooseLanguage(available, navigator.languages ?? [navigator.language])
  if (chosen)
    setLanguage(chosen, false)
  else
    openChooser()
  connect({
    place({ slide, clicks, seen: all }) {
      const isOther = speaker?.slide !== slide
      hasMoved ||= speaker !== undefined
      seen = all
      speaker = { slide, clicks }
      if (away !== undefined && (away === slide || !seen.includes(away)))
        away = undefined
      if (!lang)
        return
      if (away === undefined) {
        void show(true)
      }
      else {
        label()
        if (isOther)
          announceSpeaker(slide)
      }
    },
    waiting() {
      // After a new start of the server the speaker will tell: until then all stays as it is.
      if (lang)
        label()
    },
    version(version) {
      if (version !== talk.version)
        location.reload()
    },
    connected(now) {
      isConnected = now
      if (lang)
        void show()
    },
  })
  staysAwake = await keepAwake()
  if (lang)
    label()
}

document.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey, target }) => {
  if (ctrlKey || metaKey || altKey || (target instanceof Element && target.closest('pre')))
    return
  const forward = root.dir === 'rtl'
    ? 'ArrowLeft'
    : 'ArrowRight'
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    leaf(key === forward
      ? 1
      : -1)
  }
})

/** A server that is away for the moment is asked again. */
async function startAgain(): Promise<void> {
  try {
    await start()
  }
  catch {
    setTimeout(startAgain, 2000)
  }
}
void startAgain()
