/** The audience's screen, black while the speaker wants it so. */
import { useNav } from '@slidev/client'
import { createSharedComposable, useEventListener } from '@vueuse/core'
import { keepNewest } from 'slidev-deck/keep-newest'
import { computed } from 'vue'
import { deckState, ownChange } from './deckState.ts'

/** Keys that do nothing by themselves, and those that belong to the browser. */
const OTHER_KEYS = /^(?:Shift|Control|Alt|AltGraph|Meta|CapsLock|Fn|F\d+|Unidentified)$/

/** One state for all windows; the change that was made last holds, whenever the others hear of it. */
export const useBlackout = createSharedComposable(() => {
  const { hasPrimarySlide, isPrintMode } = useNav()
  const isBlack = computed(() => !!deckState.blackout?.on && hasPrimarySlide.value && !isPrintMode.value)

  function set(on: boolean) {
    ownChange.untold = true
    deckState.blackout = {
      on,
      time: Date.now(),
    }
  }

  keepNewest(() => deckState.blackout, last => deckState.blackout = last)

  // Before all who listen for keys: the one that brings the slide back does nothing else.
  useEventListener(window, 'keydown', (event) => {
    if (!isBlack.value || OTHER_KEYS.test(event.key) || event.ctrlKey || event.metaKey || event.altKey)
      return
    event.preventDefault()
    event.stopImmediatePropagation()
    set(false)
  }, { capture: true })

  return {
    isBlack,
    blackOut: () => set(true),
    bringBack: () => set(false),
  }
})
