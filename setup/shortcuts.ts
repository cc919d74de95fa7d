import { defineShortcutsSetup } from '@slidev/types'
import { useEventBus, useMagicKeys } from '@vueuse/core'
import { computed } from 'vue'

/** The deck's keys, beside all of Slidev's own. */
export default defineShortcutsSetup((_, base) => {
  const { s, ctrl, meta, alt } = useMagicKeys()
  const panel = useEventBus<void>('claims')
  return [
    ...base,
    {
      name: 'claims',
      // S alone: with a modifier it belongs to the browser.
      key: computed(() => !!s?.value && !ctrl?.value && !meta?.value && !alt?.value),
      fn: () => panel.emit(),
    },
  ]
})
