/** This window: on which slide it is, and how it is taken to another one. */
import type { RouteLocationNormalized } from 'vue-router'
import type { DeckState } from '../composables/deckState.ts'
import { useNav } from '@slidev/client'

/** Where the talk is, and who moved it there when. */
export type Place = Pick<DeckState, 'page' | 'clicks' | 'lastUpdate'>

export type ThisWindow = ReturnType<typeof useThisWindow>

export function useThisWindow() {
  const { router, slides, currentSlideNo, clicks, hasPrimarySlide, isPrintMode, isPresenter } = useNav()
  const id = crypto.randomUUID?.() ?? String(Math.random())
  /** The number of the slide at an address; undefined where there is none. */
  const slideAt = ({ params }: RouteLocationNormalized) =>
    slides.value.find(({ no, meta }) => params.no && (no === Number(params.no) || meta.slide.frontmatter.routeAlias === params.no))?.no
  return {
    id,
    slideAt,
    /** Where it is; nobody moved it there. */
    place: (): Place => ({
      page: currentSlideNo.value,
      clicks: clicks.value,
      lastUpdate: {
        id,
        window: id,
        type: isPresenter.value ? 'presenter' : 'viewer',
        time: 0,
      },
    }),
    isAt: ({ page, clicks: count }: Place) => currentSlideNo.value === page && clicks.value === count,
    /** Whether it shows a slide that is presented. */
    takesPart: () => hasPrimarySlide.value && !isPrintMode.value && slideAt(router.currentRoute.value) !== undefined,
    /** Whether both show the same view of the talk. */
    isLike: ({ lastUpdate }: Place) => (lastUpdate?.type === 'presenter') === isPresenter.value,
    /** Not Slidev's `go`: it takes a slide that is not loaded for one without clicks. */
    show({ page, clicks }: Place) {
      const path = slides.value[page - 1]?.meta.slide.frontmatter.routeAlias ?? page
      return router.replace({
        path: isPresenter.value
          ? `/presenter/${path}`
          : `/${path}`,
        query: {
          ...router.currentRoute.value.query,
          clicks: clicks || undefined,
        },
      })
    },
  }
}
