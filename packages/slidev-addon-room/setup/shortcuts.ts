import { defineShortcutsSetup } from '@slidev/types'
import { useMagicKeys } from '@vueuse/core'
import { computed } from 'vue'
import { useRoomScreen } from '../src/composables/useRoomScreen.ts'

/** Q shows the room's address to the audience, and hides it again. */
export default defineShortcutsSetup((_, base) => {
  if (!__SLIDEV_FEATURE_PRESENTER__)
    return base
  const keys = useMagicKeys()
  const { toggle } = useRoomScreen()
  return [
    ...base,
    {
      name: 'room_q',
      // Alone: with a modifier it belongs to the browser.
      key: computed(() => !!keys.q?.value && !keys.ctrl?.value && !keys.meta?.value && !keys.alt?.value),
      fn: () => void toggle(),
    },
  ]
})
