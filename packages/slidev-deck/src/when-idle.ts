/** Runs in the page: what can wait until the slide is on the screen. */

/** Slidev's own delay, for browsers and windows in which no paint is reported. */
const LATEST_MS = 3000

const PAINT = 'first-contentful-paint'

/**
 * Calls back when the browser has nothing to do, but not before the first paint: until then it may well be idle, and
 * what is fetched meanwhile comes in the way of what is shown. (Safari knows no idle.)
 */
export function whenIdle(work: () => unknown): void {
  let waiting = true
  const go = () => {
    if (waiting)
      (window.requestIdleCallback ?? setTimeout)(work)
    waiting = false
  }
  // Anew for each call, an observer would take longer than many a work.
  if (performance.getEntriesByName(PAINT).length > 0)
    return go()
  const paint = new PerformanceObserver((list) => {
    if (list.getEntriesByName(PAINT).length === 0)
      return
    paint.disconnect()
    go()
  })
  paint.observe({ type: 'paint', buffered: true })
  setTimeout(go, LATEST_MS)
}
