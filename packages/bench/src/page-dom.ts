// These functions run in the browser. Each stands alone: it is sent there as text.

/**
 * Runs before anything of the page: keeps in `firstSlide` when the browser painted the largest text or picture of the
 * first slide, in milliseconds since the visit began (https://web.dev/articles/lcp).
 */
export function watchFirstSlide(): void {
  type Paint = PerformanceEntry & { element: Element | null }
  new PerformanceObserver((list) => {
    for (const { element, startTime } of list.getEntries() as Paint[]) {
      if (element?.closest('.slidev-page-1'))
        (globalThis as unknown as { firstSlide: number }).firstSlide = startTime
    }
  }).observe({ type: 'largest-contentful-paint', buffered: true })
}

/**
 * Waits for the next key. `nextMove` will be the milliseconds from there to the paint of the slide that it brings: the
 * frame after the one in which another slide stands on the screen, or has begun to come.
 */
export function watchNextMove(): void {
  const isOnScreen = (slide: Element) => slide.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    || slide.getAnimations().length > 0
  const known = globalThis as unknown as { nextMove?: number }
  delete known.nextMove
  const others = Array.from(document.querySelectorAll('#slideshow [data-slidev-no]')).filter(slide => !isOnScreen(slide))
  addEventListener('keydown', (key) => {
    const done = () => {
      known.nextMove = performance.now() - key.timeStamp
    }
    const look = () => void requestAnimationFrame(others.some(isOnScreen)
      ? done
      : look)
    requestAnimationFrame(look)
  }, { capture: true, once: true })
}

/** Whether nothing moves any more. */
export function isAtRest(): boolean {
  return document.getAnimations().every(({ playState }) => playState !== 'running')
}
