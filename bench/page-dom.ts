// These functions run in the browser. Each stands alone: it is sent there as text.

/** Runs before anything of the page: notes when the first slide is painted with its fonts, in milliseconds since the visit began. */
export function watchFirstSlide(): void {
  let ready = false
  const look = () => {
    const slide = document.querySelector('#slideshow .slidev-page-1')
    const shown = !!slide?.querySelector('.slidev-layout') && slide.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && document.fonts.status === 'loaded'
    // Seen so a frame ago too: that frame is painted by now, and it asked for no font that is missing.
    if (shown && ready)
      (globalThis as unknown as { firstSlide: number }).firstSlide = performance.now()
    else
      requestAnimationFrame(look)
    ready = shown
  }
  requestAnimationFrame(look)
}

/**
 * Waits for the next key. `nextMove` will be the milliseconds from there to the paint of the slide that it brings: the
 * frame after the one in which another slide stands on the screen. A fade has then begun.
 */
export function watchNextMove(): void {
  const onScreen = () => [
    ...document.querySelectorAll('#slideshow [data-slidev-no]'),
  ].filter(slide => slide.checkVisibility())
  const known = globalThis as unknown as { nextMove?: number }
  delete known.nextMove
  addEventListener('keydown', (key) => {
    const before = onScreen()
    const done = () => {
      known.nextMove = performance.now() - key.timeStamp
    }
    const look = () => void requestAnimationFrame(onScreen().every(slide => before.includes(slide))
      ? look
      : done)
    requestAnimationFrame(look)
  }, { capture: true, once: true })
}

/** Whether nothing moves any more. */
export function isAtRest(): boolean {
  return document.getAnimations().every(({ playState }) => playState !== 'running')
}
