/** Runs the listener's page: what is heard and tapped changes its state, and the state is shown. */
import type { State } from './state.ts'
import type { Actions } from './view.ts'
import { connect } from './connection.ts'
import { readCaptions, readSlide, readTalk } from './content.ts'
import { chooseLanguage, keepPreference, preference } from './preferences.ts'
import { followed, leafed, neighbour, opened, wanted } from './state.ts'
import { listen, show, showScheme } from './view.ts'
import { keepAwake } from './wake-lock.ts'
import 'slidev-deck/tokens.css'
import './room.css'

/** How long to wait before asking again for what did not come. */
const AGAIN_MS = 2000

let state: State
/** Which request was made last: answers may come in another order. */
let latest = 0

const actions: Actions = {
  openChooser: () => change({ isChoosing: true }),
  chooseLanguage(lang) {
    keepPreference('language', lang)
    change({ lang, isChoosing: false })
    void load()
  },
  switchScheme() {
    const scheme = state.scheme === 'dark'
      ? 'light'
      : 'dark'
    keepPreference('scheme', scheme)
    change({ scheme })
  },
  switchView: () => change({ asPicture: !state.asPicture }),
  showText: () => change({ asPicture: false }),
  leaf(step) {
    const to = neighbour(state, step)
    if (to !== undefined) {
      change(leafed(state, to))
      void load()
    }
  },
  returnToSpeaker() {
    change({ away: undefined })
    void load()
  },
}

function change(changes: Partial<State>): void {
  const before: Partial<State> = state ?? {}
  state = {
    ...state,
    ...changes,
  }
  show(state, before, actions)
}

/** Reads the slide that is to be shown, and what is said to it. */
async function load(): Promise<void> {
  const request = ++latest
  const { lang, talk, away } = state
  const place = wanted(state)
  if (!lang || !place)
    return
  const { status, value: slide } = await readSlide(lang, place.slide, place.clicks)
  if (request !== latest)
    return
  if (!slide && status === 0) {
    change({ isBehind: true })
    setTimeout(() => request === latest && void load(), AGAIN_MS)
    return
  }
  if (status === 403 && away !== undefined) {
    change({ away: undefined })
    return load()
  }
  const isOther = slide?.slide !== state.slide?.slide
  change({ slide, isRefused: !slide, isBehind: false })
  if (slide && isOther)
    window.scrollTo(0, 0)
  if (talk.captions && place.clicks !== undefined) {
    const { value: captions = [] } = await readCaptions(lang, place.slide, place.clicks)
    if (request === latest)
      change({ captions })
  }
}

async function start(): Promise<void> {
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const scheme = () => preference('scheme') ?? (dark.matches ? 'dark' : 'light')
  showScheme(scheme())
  const { value: talk } = await readTalk()
  // A server that is away for the moment is asked again.
  if (!talk)
    return void setTimeout(start, AGAIN_MS)
  const available = talk.languages.map(({ lang }) => lang)
  const kept = preference('language')
  const lang = kept && available.includes(kept)
    ? kept
    : chooseLanguage(available, navigator.languages ?? [navigator.language])
  listen(talk, actions)
  change(opened(talk, lang, scheme()))
  dark.addEventListener?.('change', () => change({
    scheme: scheme(),
  }))
  connect({
    place(place) {
      change(followed(state, place))
      // Whoever reads another slide goes on with it.
      if (state.away === undefined)
        void load()
    },
    version: version => version !== talk.version && location.reload(),
    connected(isConnected) {
      change({ isConnected })
      void load()
    },
  })
  change({ staysAwake: await keepAwake() })
}
void start()
