/** Runs in the page: a slide is shown at once, and what else a move brings with it waits until it is painted. */
import type { ClicksContext } from '@slidev/types'
import type { RouteLocationNormalized, Router } from 'vue-router'

interface Slide {
  no: number
  meta: { __clicksContext?: Pick<ClicksContext, 'current' | 'isMounted'> | null }
}

interface Move {
  to: Pick<RouteLocationNormalized, 'name' | 'query'>
  from: Pick<RouteLocationNormalized, 'name'>
  /** Where it leads, if to a slide. */
  slide: Slide | undefined
  /** The number of the slide on the screen. */
  shown: number
  /** The number of the slide that all windows were last told to be on. */
  told: number
}

/**
 * The number of the slide that a move can show first: in the audience's view, if the slide stands in the page, with those
 * parts to be seen that the move will leave to be seen. Where another window has told this one to move, nothing waits:
 * it would repeat, late, what it was told. Nor in the presenter view, for which other windows wait.
 */
export function slideAhead({ to, from, slide, shown, told }: Move): number | undefined {
  const clicks = slide?.meta.__clicksContext
  const possible = to.name === 'play' && from.name === 'play'
    && slide && slide.no !== shown && slide.no !== told
    && clicks?.isMounted && clicks.current === Number(to.query.clicks ?? 0)
  return possible
    ? slide.no
    : undefined
}

export interface Ahead {
  /** The number of the slide that a move can show first. */
  slideOf: (to: RouteLocationNormalized, from: RouteLocationNormalized) => number | undefined
  /** Shows a slide by its number; without one, that to which the address leads. */
  show: (no?: number) => void
  /** Resolves when the slide is painted. */
  painted: () => Promise<void>
}

/** Lets the router go on once the slide is shown. Gives the way back. */
export function showAhead(router: Pick<Router, 'beforeEach' | 'afterEach'>, { slideOf, show, painted }: Ahead): () => void {
  let ahead: RouteLocationNormalized | undefined
  const undo = [
    router.beforeEach(async (to, from) => {
      const no = slideOf(to, from)
      if (no === undefined && !ahead)
        return
      ahead = no === undefined
        ? undefined
        : to
      show(no)
      if (ahead)
        await painted()
    }),
    // Also where the move came to nothing. One that a later move has overtaken has no say any more.
    router.afterEach((to) => {
      if (to !== ahead)
        return
      ahead = undefined
      show()
    }),
  ]
  return () => undo.forEach(remove => remove())
}
