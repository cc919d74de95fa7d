import { defineShortcutsSetup } from '@slidev/types'
import { useEventBus, useMagicKeys } from '@vueuse/core'
import { computed } from 'vue'
import { useBlackout } from '../composables/useBlackout.ts'
import { usePlan } from '../composables/usePlan.ts'

/** The deck's keys, beside all of Slidev's own. */
export default defineShortcutsSetup((nav, base) => {
  const keys = useMagicKeys()
  // A key alone: with a modifier it belongs to the browser.
  const alone = (name: string) => computed(() => !!keys[name]?.value && !keys.ctrl?.value && !keys.meta?.value && !keys.alt?.value)
  const panel = useEventBus<void>('claims')
  const shared = [
    ...base,
    {
      name: 'claims',
      key: alone('s'),
      fn: () => panel.emit(),
    },
    {
      name: 'first_home',
      key: alone('home'),
      fn: () => nav.goFirst(),
    },
  ]
  if (!__SLIDEV_FEATURE_PRESENTER__) {
    return [
      ...shared,
      {
        name: 'last_end',
        key: alone('end'),
        fn: () => nav.goLast(),
      },
    ]
  }
  const { closing } = usePlan()
  const { blackOut } = useBlackout()
  return [
    ...shared,
    {
      name: 'last_end',
      key: alone('end'),
      fn: () => closing.value
        ? nav.go(closing.value)
        : nav.goLast(),
    },
    // A clicker's key for a black screen sends one or the other.
    {
      name: 'blackout_b',
      key: alone('b'),
      fn: blackOut,
    },
    {
      name: 'blackout_dot',
      key: alone('.'),
      fn: blackOut,
    },
  ]
})
