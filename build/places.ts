/** Runs in the page: which slides are laid out and painted, so that one is shown as soon as it is wanted. */
import type { Ahead } from './ahead.ts'
import { useEventListener } from '@vueuse/core'
import { onMounted, onUnmounted, watch } from 'vue'
import { useRouter } from 'vue-router'
import { showAhead } from './ahead.ts'
import { whenIdle } from './when-idle.ts'
import { whenPainted } from './when-painted.ts'

/**
 * `first`: on the screen since the visit began. `entered`: moved to. `near`: painted, but neither seen nor reached. A slide
 * without a place is not laid out. Each is a `data-place` for `places.css`.
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

interface Deck extends Pick<Ahead, 'slideOf'> {
  /** The number of the slide to which the address leads. */
  shown: () => number
  /** The slides in the page. */
  present: () => unknown
}

/**
 * Gives the slides below `#slideshow` their places, whenever another is shown or others are present; neighbours draw near
 * when the browser has nothing else to do. Vue would go through all slides at every move.
 */
export function usePlaces({ shown, present, slideOf }: Deck): void {
  let ahead: number | undefined
  let now: number | undefined
  let left: number | undefined
  let middle: number | undefined
  // A selector would look through all that the slides hold.
  const slides = () => [
    ...(document.getElementById('slideshow')?.children ?? []) as HTMLCollectionOf<HTMLElement>,
  ]
  const place = () => {
    const next = ahead ?? shown()
    if (next !== now) {
      [left, now] = [now, next]
      whenIdle(() => {
        middle = now
        place()
      })
    }
    for (const slide of slides()) {
      const of = placeOf(Number(slide.dataset.slidevNo), {
        shown: next,
        left,
        middle,
      })
      if (of === undefined)
        delete slide.dataset.place
      else
        slide.dataset.place = of
      // Nobody gets to where the address does not lead. It concerns all that stands in a slide, which is painted first.
      if (ahead === undefined)
        slide.inert = slide.dataset.slidevNo !== String(next)
    }
  }
  onMounted(place)
  // In print, all slides are there, and all are for a screen reader.
  useEventListener('beforeprint', () => slides().forEach(slide => slide.inert = false))
  useEventListener('afterprint', place)
  watch([shown, present], place, { flush: 'post' })
  onUnmounted(showAhead(useRouter(), {
    slideOf,
    show: (no) => {
      ahead = no
      place()
    },
    painted: whenPainted,
  }))
}
