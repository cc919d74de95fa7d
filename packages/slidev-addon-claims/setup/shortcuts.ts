import { defineShortcutsSetup } from '@slidev/types'
import { useEventBus, useMagicKeys } from '@vueuse/core'
import { computed } from 'vue'

/** S opens the panel "Where does that come from?". */
export default defineShortcutsSetup((_, base) => {
  const { s, ctrl, meta, alt } = useMagicKeys()
  const panel = useEventBus<void>('claims')
  return [
    ...base,
    {
      name: 'claims',
      // A key alone: with a modifier it belongs to the browser.
      key: computed(() => !!s?.value && !ctrl?.value && !meta?.value && !alt?.value),
      fn: () => panel.emit(),
    },
  ]
})
