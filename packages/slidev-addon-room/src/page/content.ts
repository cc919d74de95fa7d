/** What the room's server has: the talk, its slides, what is said. Slides that were read stay here. */

export interface Talk {
  version: string
  slides: number
  ahead: boolean
  captions: boolean
  languages: { lang: string, name: string, title: string }[]
}

export interface Slide {
  lang: string
  slide: number
  click: number
  step: number
  steps: number
  title: string
  html: string
  picture?: { src: string, width: number, height: number }
}

export type CaptionParts = { click: number, sentences: string[] }[]

/** The status of an answer, 0 where none came, and what it holds, unless that is refused: 403 for what has not been shown. */
interface Answer<Content> { status: number, value?: Content }

async function get<Content>(path: string): Promise<Answer<Content>> {
  try {
    const answer = await fetch(path)
    return {
      status: answer.status,
      value: answer.ok
        ? await answer.json()
        : undefined,
    }
  }
  catch {
    return { status: 0 }
  }
}

export const readTalk = () => get<Talk>('/talk.json')

const known = new Map<string, Slide>()

/** A slide after so many clicks, or, without a number, as far as it has been shown. */
export async function readSlide(lang: string, slide: number, clicks?: number): Promise<Answer<Slide>> {
  const path = `/slides/${lang}/${slide}`
  const exact = clicks === undefined
    ? undefined
    : `${path}/${clicks}`
  const kept = exact && known.get(exact)
  if (kept)
    return { status: 200, value: kept }
  const { status, value } = await get<Slide>(exact ?? path)
  // Without a network what was read before is better than nothing.
  if (!value) {
    return {
      status,
      value: status === 0
        ? known.get(path)
        : undefined,
    }
  }
  const read = { ...value, lang }
  known.set(exact ?? path, read)
  known.set(path, read)
  return { status, value: read }
}

export const readCaptions = (lang: string, slide: number, clicks: number) => get<CaptionParts>(`/captions/${lang}/${slide}/${clicks}`)
