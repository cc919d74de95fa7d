/** Every window of the deck on the same slide. */
import type { RouteLocationNormalized } from 'vue-router'
import type { DeckState } from '../composables/deckState.ts'
import type { Message, Sync } from './sync.ts'
import { addSyncMethod, useNav } from '@slidev/client'
import { createSharedComposable } from '@vueuse/core'
import { nextTick, readonly, ref, toRaw, watch } from 'vue'
import { deckState, ownChange } from '../composables/deckState.ts'
import { openChannel } from './channel.ts'
import { ask, hear, readShared, restore } from './following.ts'
import { enter } from './joining.ts'
import { isOvertaken, placeOf, warn } from './sync.ts'
import { useThisWindow } from './useThisWindow.ts'

/**
 * Mends gaps in how Slidev's windows follow one another (its `state/syncState.ts` and `setup/root.ts`):
 *
 * - A window that is busy with its own last move drops what it is told meanwhile, and stays behind.
 * - A window that has been told something tells nobody of its own moves until its next task (`updating`).
 * - Two windows of a kind, as two presenter views, don't follow each other at all.
 * - What a window says may arrive late, or be repeated late: nobody goes back to that.
 * - Every page says "slide 1, click 0" when it is opened, also one without a slide, and one whose slide is not loaded
 *   yet, so without its clicks. Here a page without a slide says nothing, and a window that is reloaded, or opened at the
 *   start, asks the others where they are. Any other address was opened on purpose: it takes the others there.
 */
export const useWindowSync = createSharedComposable(() => {
  const sync: Sync = {
    own: useThisWindow(),
    joining: ref(false),
  }
  share(sync)
  watchMoves(sync)
  return {
    joining: readonly(sync.joining),
  }
})

/** Tells the others of what changes in Slidev's shared state, on a channel beside Slidev's own. */
function share(sync: Sync): void {
  addSyncMethod({
    init(key, _, shared) {
      // Drawings have a channel of their own, which needs none beside it.
      if (toRaw(shared) as object !== toRaw(deckState))
        return
      const send = openChannel<Message>(`${key}, in step`, message => hear(sync, message), { opened: true })
      sync.send = send
      if (sync.joining.value)
        ask(sync)
      return (state, updating) => {
        if (!updating || ownChange.untold)
          send(toRaw(state) as DeckState)
        ownChange.untold = false
      }
    },
  })
  // Slidev asks each method for its channel at the end of the setup that this is called in.
  void nextTick(() => {
    if (!sync.send)
      warn('Slidev has no channel for what windows share')
  })
}

/** Tells this window's own moves from those that it was told, which Slidev tells as if it had made them. */
function watchMoves(sync: Sync): void {
  const { router, currentSlideRoute, clicks, clicksContext, queryClicks } = useNav()
  const { own, joining } = sync
  /** The moves that were made because of what was told. */
  const followed = new WeakSet<RouteLocationNormalized>()
  /** Whether the last move was such a one, or came to nothing. */
  let isEcho = false
  /** The address that the hook below knows of. */
  let entered = router.currentRoute.value

  function tell(update: NonNullable<DeckState['lastUpdate']>) {
    update.window = own.id
    if (entered !== router.currentRoute.value)
      warn('Slidev tells of moves before the router\'s hooks of the deck are called')
    if (joining.value || isEcho || !own.takesPart())
      return restore(sync)
    // Before a slide is mounted it has no clicks, and the address alone knows which are shown.
    if (!clicksContext.value.isMounted)
      deckState.clicks = queryClicks.value
    sync.known = placeOf(toRaw(deckState))
    ownChange.untold = true
  }

  // While editing, what is shared is changed in place, so its time is watched as well.
  watch(() => [deckState.lastUpdate, deckState.lastUpdate?.time], () => readShared(sync, tell), { flush: 'sync' })

  // Once the slide is there, its clicks are: what was told before may have been too many.
  watch([
    () => clicksContext.value.isMounted,
    clicks,
  ], ([mounted]) => {
    if (mounted && sync.known?.lastUpdate?.window === own.id && sync.known.page === currentSlideRoute.value.no)
      sync.known.clicks = deckState.clicks = clicks.value
  })

  if (router.currentRoute.value.matched.length)
    enter(sync, router.currentRoute.value)
  router.beforeEach((to) => {
    const { told } = sync
    if (told && !isOvertaken(sync, told) && own.slideAt(to) === told.page && Number(to.query.clicks ?? 0) === told.clicks)
      followed.add(to)
  })
  // Before Slidev's own hook, which is registered after the setup of the deck.
  router.afterEach((to, from, failure) => {
    entered = router.currentRoute.value
    isEcho = !!failure || followed.has(to)
    if (!failure)
      enter(sync, to, from)
  })
}
