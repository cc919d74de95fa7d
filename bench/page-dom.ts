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
 * Waits for the next key, and gives the milliseconds from there to the paint of the slide that it brings: the frame
 * after the one in which another slide stands on the screen. A fade has then begun.
 */
export function timeNextMove(): Promise<number> {
  const shown = () => [
    ...document.querySelectorAll('#slideshow [data-slidev-no]'),
  ].filter(slide => slide.checkVisibility() && !slide.closest('[class*="-leave-active"]')).map(slide => slide.getAttribute('data-slidev-no')).join()
  return new Promise((resolve) => {
    addEventListener('keydown', (key) => {
      const before = shown()
      const look = () => shown() === before
        ? requestAnimationFrame(look)
        : requestAnimationFrame(() => resolve(performance.now() - key.timeStamp))
      requestAnimationFrame(look)
    }, { capture: true, once: true })
  })
}

/** Whether nothing moves any more. */
export function isAtRest(): boolean {
  return document.getAnimations().every(({ playState }) => playState !== 'running')
}
