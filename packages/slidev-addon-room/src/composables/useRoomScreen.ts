/** The room's address on the audience's screen, in all windows that are in step. */
import type { SharedState } from '@slidev/client'
import type { About } from '../server/windows.ts'
import { sharedState, useNav } from '@slidev/client'
import { createSharedComposable } from '@vueuse/core'
import { keepNewest } from 'slidev-deck/keep-newest'
import { computed, shallowRef, watch } from 'vue'
import { roomPath } from './useLeading.ts'

/** Slidev copies whatever is in its shared state to other windows. */
const shared: SharedState & { roomScreen?: { on: boolean, time: number } } = sharedState

export const useRoomScreen = createSharedComposable(() => {
  const { hasPrimarySlide, isPrintMode } = useNav()
  const about = shallowRef<About>()
  const isOn = computed(() => !!shared.roomScreen?.on && hasPrimarySlide.value && !isPrintMode.value)

  /** Asks each time: the laptop may have joined a network since. */
  async function ask() {
    const answer = await fetch(roomPath('about')).catch(() => undefined)
    about.value = answer?.status === 200
      ? await answer.json().catch(() => undefined)
      : undefined
  }

  async function toggle() {
    if (!shared.roomScreen?.on) {
      await ask()
      // Without a room there is nothing to show.
      if (!about.value)
        return
    }
    shared.roomScreen = {
      on: !shared.roomScreen?.on,
      time: Date.now(),
    }
  }

  keepNewest(() => shared.roomScreen, last => shared.roomScreen = last)
  watch(isOn, now => void (now && !about.value && ask()), { immediate: true })

  return { about, isOn, toggle }
})
