/** What the listener's page knows, how that changes, and what is shown of it. No browser in here. */
import type { Place } from '../talk.ts'
import type { CaptionParts, Slide, Talk } from './content.ts'
import type { Scheme } from './preferences.ts'
import { labelsOf } from '../labels/index.ts'

export interface State {
  talk: Talk
  /** Empty until the listener has chosen one. */
  lang: string
  /** Whether the languages to choose from stand in the place of the slide. */
  isChoosing: boolean
  scheme: Scheme
  asPicture: boolean
  isConnected: boolean
  /** Whether the last slide that was asked for did not come. */
  isBehind: boolean
  /** Whether it was refused. */
  isRefused: boolean
  staysAwake: boolean
  speaker?: Place
  /** Whether the speaker has moved on since the page was opened. */
  hasMoved: boolean
  /** The slides that may be seen, in order. */
  seen: readonly number[]
  /** The slide that the listener has leafed to; none while following. */
  away?: number
  /** Whether the speaker has gone on to another slide since then. */
  isLeftBehind: boolean
  /** The slide that was read last. */
  slide?: Slide
  /** What is said to it. */
  captions: CaptionParts
}

/** The page as it is opened. */
export function opened(talk: Talk, lang: string | undefined, scheme: Scheme): State {
  return {
    talk,
    lang: lang ?? '',
    isChoosing: lang === undefined,
    scheme,
    asPicture: false,
    isConnected: true,
    isBehind: false,
    isRefused: false,
    staysAwake: true,
    hasMoved: false,
    seen: [],
    isLeftBehind: false,
    captions: [],
  }
}

/** The slide to be shown: after the speaker's clicks, or, where the listener has leafed to it, as far as it may be seen. */
export function wanted({ speaker, away }: State): { slide: number, clicks?: number } | undefined {
  return away === undefined
    ? speaker
    : { slide: away }
}

/** The slide before or after the wanted one, among those that may be seen. */
export function neighbour(state: State, step: -1 | 1): number | undefined {
  const no = wanted(state)?.slide
  if (no === undefined)
    return undefined
  return step > 0
    ? state.seen.find(slide => slide > no)
    : state.seen.filter(slide => slide < no).pop()
}

/** The listener leafs to a slide. */
export function leafed(state: State, to: number): State {
  return {
    ...state,
    away: to === state.speaker?.slide
      ? undefined
      : to,
    isLeftBehind: false,
  }
}

/** The speaker is somewhere. A listener who reads another slide stays there, while it may be seen. */
export function followed(state: State, { seen, ...speaker }: Place & { seen: readonly number[] }): State {
  const { away, isLeftBehind } = state
  const stays = away !== undefined && away !== speaker.slide && seen.includes(away)
  return {
    ...state,
    seen,
    speaker,
    hasMoved: state.hasMoved || state.speaker !== undefined,
    away: stays ? away : undefined,
    isLeftBehind: isLeftBehind || state.speaker?.slide !== speaker.slide,
  }
}

/** A button or a line: what it says, hidden where that is nothing, and its name to a screen reader where that is longer. */
export interface Part { text?: string | false, label?: string, disabled?: boolean }

/** What the page shows around the slide, in the listener's language; the parts by their class in `index.html`. */
export function viewOf(state: State) {
  const { talk, lang, speaker, away, slide, asPicture } = state
  const { labels, say, figures } = labelsOf(lang)
  const own = talk.languages.find(language => language.lang === lang)
  const isLost = !state.isConnected || state.isBehind
  const no = wanted(state)?.slide
  const speakerOn = speaker && away !== undefined && say(labels.speakerOn, { no: speaker.slide })
  // Until the one that is to be shown has come, the other is not named once more.
  const slideAt = slide && slide.slide === no && slide.lang === lang && say(slide.step > 1
    ? labels.stepAt
    : labels.slideAt, {
    no: slide.slide,
    step: slide.step,
    steps: slide.steps,
    title: slide.title,
  })
  const parts: Record<string, Part> = {
    language: { text: talk.languages.length > 1 && own?.name, label: `${labels.language}: ${own?.name}` },
    scheme: {
      text: state.scheme === 'dark'
        ? labels.light
        : labels.dark,
    },
    view: !slide?.picture
      ? {}
      : asPicture
        ? { text: labels.asText, label: labels.asTextLong }
        : { text: labels.asPicture, label: labels.asPictureLong },
    status: { text: (isLost && labels.lost) || (!speaker && labels.waiting) },
    // Before the talk is under way there is time to change a setting.
    sleep: { text: !state.staysAwake && !state.hasMoved && labels.sleep },
    back: { text: '', label: labels.back, disabled: neighbour(state, -1) === undefined },
    number: { text: !speakerOn && no !== undefined && figures(no) },
    return: { text: speakerOn },
    forward: { text: '', label: labels.forward, disabled: neighbour(state, 1) === undefined },
  }
  return {
    title: own?.title ?? '',
    parts,
    isLost,
    /** What is read aloud when it changes; nothing new where it is empty. */
    spoken: (isLost && labels.lost) || (state.isLeftBehind && speakerOn) || slideAt || '',
  }
}
