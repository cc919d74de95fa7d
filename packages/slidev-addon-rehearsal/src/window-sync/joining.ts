/** Whether a window that comes to a slide asks the others where they are, or takes them there. */
import type { RouteLocationNormalized } from 'vue-router'
import type { Sync } from './sync.ts'
import { nextTick } from 'vue'
import { ask } from './following.ts'

/** `from` is the address that the window had before; none where it has just been opened. */
export function enter(sync: Sync, to: RouteLocationNormalized, from?: RouteLocationNormalized): void {
  const { own: { slideAt }, joining } = sync
  if (from && slideAt(from)) {
    // Whoever moves here asks no more; an answer ends with all that watches for moves.
    if (sync.told && sync.told.page === slideAt(to))
      void nextTick(() => joining.value = false)
    else
      joining.value = false
    return
  }
  sync.told = undefined
  const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const isReload = !from?.matched.length && opened?.type === 'reload'
  const isStart = slideAt(to) === 1 && !Number(to.query.clicks ?? 0)
  // From an address with a number that no slide has.
  const isCorrected = !!from?.params.no
  joining.value = isReload || isStart || isCorrected
  if (joining.value)
    ask(sync)
}
