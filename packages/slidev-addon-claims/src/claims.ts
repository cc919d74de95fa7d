import type { Claim } from './claim.ts'
import type { TracedSlide } from './slide.ts'
import { spokenText } from 'slidev-deck/words'
import { spokenPlace } from './spoken.ts'
import { missingWords } from './stems.ts'

/** What became of a claim. */
export type ClaimState = 'seen' | 'spoken only' | 'left out' | 'missing'

/** Where a claim is seen and spoken. */
export interface ClaimTrace {
  id: string
  state: ClaimState
  contested: boolean
  /** Slides whose words carry it. */
  seen: number[]
  /** Why no slide does. */
  reason?: string
  /** Slides in whose notes all its decisive words stand. */
  notes: number[]
  /** Where a mark stands at its words, or the points to confirm that list it. */
  marks: { slide: number, piece: string }[]
  /** The first note that speaks it, of the slides that list it. */
  spoken?: { slide: number, text: string, attributed: boolean }
}

/** Follows a claim through the slides of a talk. */
export function traceClaim(claim: Claim, slides: readonly TracedSlide[]): ClaimTrace {
  const carriers = slides.filter(({ carried }) => carried.includes(claim))
  const notes = slides.filter(({ slide }) => missingWords(claim.words, spokenText(slide.note)).length === 0)
  const spoken = slides
    .filter(({ claims }) => claims.includes(claim))
    .map(({ slide }) => ({
      slide: slide.no,
      place: spokenPlace(claim, slide.note),
    }))
    .find(({ place }) => place)
  return {
    id: claim.id,
    state: stateOf(claim, carriers.length > 0),
    contested: !!claim.contested,
    seen: carriers.map(({ slide }) => slide.no),
    reason: claim.leftOut ?? claim.spokenOnly,
    notes: notes.map(({ slide }) => slide.no),
    marks: claim.contested
      ? carriers.flatMap(each => marksOn(claim, each))
      : [],
    spoken: claim.contested && spoken?.place && { slide: spoken.slide, ...spoken.place },
  }
}

function stateOf({ leftOut, spokenOnly }: Claim, seen: boolean): ClaimState {
  if (seen)
    return 'seen'
  if (leftOut)
    return 'left out'
  return spokenOnly
    ? 'spoken only'
    : 'missing'
}

function marksOn(claim: Claim, { slide, confirm, listings }: TracedSlide): ClaimTrace['marks'] {
  const piece = confirm
    ? 'points to confirm'
    : listings.find(each => each.claim === claim && each.marked)?.marked
  return piece === undefined
    ? []
    : [
        { slide: slide.no, piece },
      ]
}
