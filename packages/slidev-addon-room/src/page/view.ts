/** The listener's page: its state, put into `index.html`. */
import type { Talk } from './content.ts'
import type { Scheme } from './preferences.ts'
import type { State } from './state.ts'
import { directionOf } from 'slidev-deck/language'
import { labelsOf } from '../labels/index.ts'
import { fill, make } from './dom.ts'
import { paintSlide } from './slide.ts'
import { viewOf } from './state.ts'

/** What a listener can do. */
export interface Actions {
  chooseLanguage: (lang: string) => void
  openChooser: () => void
  switchScheme: () => void
  switchView: () => void
  /** Instead of a picture that can't be shown. */
  showText: () => void
  leaf: (step: -1 | 1) => void
  returnToSpeaker: () => void
}

const root = document.documentElement
/** An element of the page by its class; most are buttons. */
const part = (name: string) => document.querySelector<HTMLButtonElement>(`.${name}`)!
const chooser = part('chooser')

/** Lets the listener act, by tap and by key. */
export function listen({ languages }: Talk, actions: Actions): void {
  // Each in its own script, for people who can't read the one that is shown.
  fill(chooser, ...languages.map(({ lang, name, title }) => make('button', {
    type: 'button',
    className: 'choice',
    lang,
    dir: directionOf(lang),
    onclick() {
      actions.chooseLanguage(lang)
      part('language').focus()
    },
  }, make('span', { className: 'name' }, name), make('span', { className: 'title' }, title))))
  part('language').onclick = () => {
    actions.openChooser()
    chooser.querySelector<HTMLElement>(`[lang="${root.lang}"]`)?.focus()
  }
  part('scheme').onclick = actions.switchScheme
  part('view').onclick = actions.switchView
  part('back').onclick = () => actions.leaf(-1)
  part('forward').onclick = () => actions.leaf(1)
  part('return').onclick = actions.returnToSpeaker
  document.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey, target }) => {
    if (ctrlKey || metaKey || altKey || (target instanceof Element && target.closest('pre')))
      return
    const forward = root.dir === 'rtl'
      ? 'ArrowLeft'
      : 'ArrowRight'
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
      actions.leaf(key === forward
        ? 1
        : -1)
    }
  })
}

export function showScheme(scheme: Scheme): void {
  root.classList.toggle('dark', scheme === 'dark')
}

/** Shows a state; `before` is what the page shows so far. */
export function show(state: State, before: Partial<State>, { showText }: Actions): void {
  showScheme(state.scheme)
  chooser.hidden = !state.isChoosing
  part('page').hidden = state.isChoosing
  if (!state.lang)
    return
  const { title, parts, isLost, spoken } = viewOf(state)
  root.lang = state.lang
  root.dir = directionOf(state.lang)
  document.title = title
  for (const [name, { text, label, disabled = false }] of Object.entries(parts)) {
    const element = part(name)
    element.textContent = text || ''
    element.hidden = text === undefined || text === false
    element.disabled = disabled
    if (label)
      element.setAttribute('aria-label', label)
  }
  part('status').classList.toggle('lost', isLost)
  if (spoken && part('spoken').textContent !== spoken)
    part('spoken').textContent = spoken
  const isOther = (...names: (keyof State)[]) => names.some(name => state[name] !== before[name])
  if (isOther('slide', 'asPicture', 'isRefused', 'lang'))
    paintSlide(state, showText)
  if (isOther('captions', 'away', 'lang'))
    paintCaptions(state)
}

function paintCaptions({ captions, away, lang }: State): void {
  const { labels } = labelsOf(lang)
  const now = captions[captions.length - 1]
  const parts = captions.map(piece => make('div', {
    className: piece === now
      ? 'now'
      : 'before',
  }, ...piece.sentences.map(sentence => make('p', {}, sentence))))
  part('captions').hidden = away !== undefined || !now
  fill(part('captions'), make('h2', {}, labels.captions), ...parts, make('p', { className: 'disclaimer' }, labels.captionsNote))
}
