/** What the room knows of a talk: the text and a picture of every step of every slide, in each language. */

/** A slide as far as it is revealed after a number of clicks. */
export interface RoomStep {
  click: number
  /** Plain HTML, as `readPages` makes it (src/in-page/). */
  html: string
  /** The slide as a picture; none where pictures are left out. */
  picture?: Picture
}

export interface Picture {
  type: 'image/png' | 'image/webp'
  bytes: Uint8Array
  /** In pixels of the slide, as the deck's canvas has them. */
  width: number
  height: number
}

export interface RoomSlide {
  title: string
  /** In the order of their clicks; the first one is that without any. */
  steps: readonly RoomStep[]
  /** The speaker's note with its `[click]` marks; nobody gets it unless captions are on. */
  note: string
}

export interface RoomTalk {
  /** BCP 47. */
  lang: string
  /** The language's name for itself. */
  name: string
  title: string
  slides: readonly RoomSlide[]
}

/** Where the speaker is. */
export interface Place {
  /** From 1. */
  slide: number
  clicks: number
}

/** What a slide looks like after so many clicks: the last step that is not beyond them. */
export function stepAt({ steps }: RoomSlide, clicks: number): RoomStep | undefined {
  return steps.findLast(({ click }) => click <= clicks) ?? steps[0]
}
