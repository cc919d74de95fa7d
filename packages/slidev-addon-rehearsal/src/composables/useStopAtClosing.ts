/** The end of the talk, which one click more does not pass. */
import { useNav, useSlideContext } from '@slidev/client'
import { computed } from 'vue'
import { usePlan } from './usePlan.ts'

/**
 * Lets a talk end with its closing slide: keys, clicks, swipes and buttons that move on stop there. Backup pages are
 * reached on purpose, by number, overview or link. All of these use the navigation in Slidev's context (`$slidev.nav`).
 */
export function useStopAtClosing(): void {
  const { currentSlideNo, clicks, clicksTotal, hasNext, next, nextSlide } = useNav()
  const { closing } = usePlan()
  const { nav } = useSlideContext().$slidev
  const isClosing = computed(() => currentSlideNo.value === closing.value)
  const isEnd = computed(() => isClosing.value && clicks.value >= clicksTotal.value)
  Object.assign(nav, {
    hasNext: computed(() => hasNext.value && !isEnd.value),
    next: async () => isEnd.value || next(),
    nextSlide: async (lastClicks?: boolean) => isClosing.value || nextSlide(lastClicks),
  })
}
