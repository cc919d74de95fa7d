import { configs, useNav } from '@slidev/client'
import { useHead } from '@unhead/vue'
import { plainHeadline } from 'slidev-deck/headline'
import { computed, shallowRef, watch } from 'vue'

/** In what is shared, gives the page the headline of its slide as title, and the body a class until the first move. */
export function useSharedPage(): void {
  if (__SLIDEV_FEATURE_PRESENTER__)
    return
  const { currentSlideRoute, currentSlideNo } = useNav()
  const moved = shallowRef(false)
  const stop = watch(currentSlideNo, () => {
    moved.value = true
    stop()
  })
  const slide = computed(() => plainHeadline(currentSlideRoute.value.meta.slide?.title ?? ''))
  useHead({
    // As in the page that was sent (src/build/addresses.ts).
    title: computed(() => slide.value
      ? `${slide.value} – ${configs.slidesTitle}`
      : configs.slidesTitle),
    bodyAttrs: {
      class: computed(() => moved.value
        ? ''
        : 'not-moved-yet'),
    },
  })
}
