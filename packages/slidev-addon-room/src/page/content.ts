/** What the room's server has: the talk, its slides, what is said. Slides that were read stay here. */

export interface Talk {
  version: string
  slides: number
  ahead: boolean
  captions: boolean
  languages: { lang: string, name: string, title: string }[]
}

export interface Slide {
  slide: number
  click: number
  step: number
  steps: number
  title: string
  html: string
  picture?: { src: string, width: number, height: number }
}

export type CaptionParts = { click: number, sentences: string[] }[]

/** An answer other than 200: 403 for what has not been shown. */
export class Refused extends Error {
  readonly status: number

  constructor(status: number) {
    super(`status ${status}`)
    this.status = status
  }
}

async function get<T>(path: string): Promise<T> {
  const answer = await fetch(path)
  if (!answer.ok)
    throw new Refused(answer.status)
  return answer.json()
}

export const readTalk = () => get<Talk>('/talk.json')

const known = new Map<string, Slide>()

/** A slide after so many clicks, or, without a number, as far as it has been shown. */
export async function readSlide(lang: string, slide: number, clicks?: number): Promise<Slide> {
  const path = `/slides/${lang}/${slide}`
  const exact = clicks === undefined
    ? undefined
    : `${path}/${clicks}`
  const kept = exact && known.get(exact)
  if (kept)
    return kept
  try {
    const read = await get<Slide>(exact ?? path)
    if (exact)
      known.set(exact, read)
    known.set(path, read)
    return read
  }
  catch (error) {
    // Without a network what was read before is better than nothing.
    const old = known.get(path)
    if (old && !(error instanceof Refused))
      return old
    throw error
  }
}

export const readCaptions = (lang: string, slide: number, clicks: number) => get<CaptionParts>(`/captions/${lang}/${slide}/${clicks}`)
