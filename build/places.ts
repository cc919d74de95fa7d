/** Runs in the page: which slides are laid out, so that one is shown as soon as it is wanted. */
import { onMounted, watch } from 'vue'
import { whenIdle } from './when-idle.ts'

/**
 * `first`: on the screen since the visit began. `entered`: moved to. `near`: laid out, and not seen. A slide without a
 * place is not laid out. Each is a `data-place` for `places.css`.
 */
type Place = 'first' | 'entered' | 'near'

/** Numbers of slides. */
interface Stand {
  /** The one on the screen. */
  shown: number
  /** The one that was on the screen before, if there was one. */
  left?: number
  /** The one on the screen when the browser last had nothing to do. */
  middle?: number
}

/** The place of the slide `no`: neighbours are near, and so is the one that was left, so that it can fade. */
export function placeOf(no: number, { shown, left, middle = Number.NaN }: Stand): Place | undefined {
  if (no === shown) {
    return left === undefined
      ? 'first'
      : 'entered'
  }
  return no === left || Math.abs(no - middle) <= 1
    ? 'near'
    : undefined
}

/**
 * Gives the slides below `#slideshow` their places, whenever another is `shown`, by its number, or others are `present`;
 * neighbours draw near when the browser has nothing else to do. Vue would go through all slides at every move.
 */
export function usePlaces(shown: () => number, present: () => unknown): void {
  let left: number | undefined
  let middle: number | undefined
  const place = () => {
    for (const slide of document.getElementById('slideshow')?.children as HTMLCollectionOf<HTMLElement> ?? []) {
      const of = placeOf(Number(slide.dataset.slidevNo), {
        shown: shown(),
        left,
        middle,
      })
      if (of === undefined)
        delete slide.dataset.place
      else
        slide.dataset.place = of
    }
  }
  const drawNear = () => whenIdle(() => {
    middle = shown()
    place()
  })
  onMounted(() => {
    place()
    drawNear()
  })
  watch([shown, present], ([no], [before]) => {
    if (no !== before) {
      left = before
      drawNear()
    }
    place()
  }, { flush: 'post' })
}
