/** How a built deck moves from one slide to another. */
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { join } from 'node:path'
import { replaceOnce } from './replace-once.ts'

const GROUP = `    :is="(hasViewTransition && !isPrintMode && !hmrSkipTransition && !disableTransition) ? 'div' : TransitionGroup"
    v-bind="(hmrSkipTransition || disableTransition || isPrintMode) ? {} : currentTransition"
    id="slideshow"
    tag="div"
`

/** Classes for transitions that go one way or the other. */
const DIRECTION = `    :class="{
      'slidev-nav-go-forward': clicksDirection > 0,
      'slidev-nav-go-backward': clicksDirection < 0,
    }"
`

/** Tells `places.ts` what only Slidev knows. */
const PLACES = `usePlaces({
  shown: () => currentSlideRoute.value.no,
  present: () => loadedRoutes.value,
  slideOf: (to, from) => slideAhead({
    to,
    from,
    slide: getSlide(to.params.no),
    shown: currentSlideRoute.value.no,
    told: sharedState.page,
  }),
})
`

/** A module beside this one, as text. */
const beside = (name: string) => JSON.stringify(join(import.meta.dirname, name))

/**
 * Slidev moves by Vue's TransitionGroup, which measures every slide at every move, twice, and a slide is laid out only
 * once it is shown: on a slow machine that is most of the time from the key to the slide. Where every slide fades, the
 * stylesheet does the same alone, and the slides to both sides are painted while nothing else is to do.
 */
export function fade({ data }: Pick<ResolvedSlidevOptions, 'data'>): Plugin | undefined {
  const transitions = [
    data.headmatter.transition,
    ...data.slides.flatMap(({ frontmatter }) => frontmatter.transition ?? []),
  ]
  if (transitions.some(transition => transition !== 'fade'))
    return undefined
  return {
    name: 'deck:fade',
    transform: {
      order: 'pre',
      handler: (code, id) => id.endsWith('/@slidev/client/internals/SlidesShow.vue')
        ? byStylesheet(code)
        : undefined,
    },
  }
}

function byStylesheet(code: string): string {
  const changes = [
    [GROUP, '    is="div"\n    id="slideshow"\n'],
    [DIRECTION, ''],
    ['    @after-leave="onAfterLeave"\n', ''],
    ['        v-show="route === currentSlideRoute"\n', ''],
    // Mostly the same slides as before: then it is the same list, and there is nothing to render.
    ['const loadedRoutes = computed(() => isPrintMode.value\n', 'const loadedRoutes = computed(same(() => isPrintMode.value\n'],
    ['r === currentSlideRoute.value),\n)\n', `r === currentSlideRoute.value),\n))\n${PLACES}`],
    ['<script setup lang="ts">\n', `<script setup lang="ts">
import { getSlide } from '../logic/slides'
import { sharedState } from '../state/shared'
import { slideAhead } from ${beside('ahead.ts')}
import { same } from ${beside('same.ts')}
import { usePlaces } from ${beside('places.ts')}
import ${beside('places.css')}
`],
  ] as const
  return changes.reduce((changed, [from, to]) => replaceOnce(changed, from, to), code)
}
