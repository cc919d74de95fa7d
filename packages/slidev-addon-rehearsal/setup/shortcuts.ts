import type { ShortcutOptions } from '@slidev/types'
import { configs } from '@slidev/client'
import { defineShortcutsSetup } from '@slidev/types'
import { useMagicKeys } from '@vueuse/core'
import { directionOf } from 'slidev-deck/language'
import { computed } from 'vue'
import { useBlackout } from '../src/composables/useBlackout.ts'
import { usePlan } from '../src/composables/usePlan.ts'

/** Slidev's names of the keys that go the way of an arrow, each with that of the other way. */
const ARROWS: readonly (readonly string[])[] = [
  ['next_right', 'prev_left'],
  ['next_shift', 'prev_shift'],
  ['next_overview', 'prev_overview'],
]

/** Where lines run from right to left, the arrow to the left goes on. */
function mirrored(shortcuts: ShortcutOptions[]): ShortcutOptions[] {
  return shortcuts.map((shortcut) => {
    const pair = ARROWS.find(names => names.includes(shortcut.name ?? ''))
    const other = pair && shortcuts.find(({ name }) => name !== shortcut.name && pair.includes(name ?? ''))
    return other
      ? { ...shortcut, fn: other.fn }
      : shortcut
  })
}

/** Home and End lead to the first and the closing slide; B and . make the audience's screen black. */
export default defineShortcutsSetup((nav, base) => {
  const keys = useMagicKeys()
  // A key alone: with a modifier it belongs to the browser.
  const alone = (name: string) => computed(() => !!keys[name]?.value && !keys.ctrl?.value && !keys.meta?.value && !keys.alt?.value)
  const speaker = __SLIDEV_FEATURE_PRESENTER__
    ? {
        ...usePlan(),
        ...useBlackout(),
      }
    : undefined
  return [
    ...directionOf((configs as { lang?: string }).lang ?? 'en') === 'rtl'
      ? mirrored(base)
      : base,
    {
      name: 'first_home',
      key: alone('home'),
      fn: () => nav.goFirst(),
    },
    {
      name: 'last_end',
      key: alone('end'),
      fn: () => speaker?.closing.value
        ? nav.go(speaker.closing.value)
        : nav.goLast(),
    },
    // A clicker's key for a black screen sends one or the other.
    ...speaker
      ? [
          {
            name: 'blackout_b',
            key: alone('b'),
            fn: speaker.blackOut,
          },
          {
            name: 'blackout_dot',
            key: alone('.'),
            fn: speaker.blackOut,
          },
        ]
      : [],
  ]
})
