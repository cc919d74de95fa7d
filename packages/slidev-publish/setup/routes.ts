import type { RouteRecordRaw } from 'vue-router'
import { defineRoutesSetup } from '@slidev/types'
import { leaflet } from 'virtual:leaflet'

/** More clicks than a slide has, for Slidev (`CLICKS_MAX`), which takes as many as there are. */
const ALL = '99'

/**
 * The deck's leaflet, where it has one: to look at while it is written, and to be printed from. It is not in what is shared;
 * there, whoever follows a link to a slide sees the whole of it, since no speaker reveals its parts.
 */
export default defineRoutesSetup((routes) => {
  if (!__SLIDEV_FEATURE_PRESENTER__) {
    return routes.map(route => route.name === 'play'
      ? withAllRevealed(route)
      : route)
  }
  return leaflet
    ? [
        {
          name: 'leaflet',
          path: '/leaflet',
          component: () => import('../src/pages/leaflet.vue'),
        },
        ...routes,
      ]
    : routes
})

function withAllRevealed(route: RouteRecordRaw): RouteRecordRaw {
  return {
    ...route,
    // Called when the view is entered, not when it moves on.
    beforeEnter: ({ params, query, path }) => params.no === '1' || query.clicks !== undefined
      ? true
      : {
          path,
          query: { ...query, clicks: ALL },
          replace: true,
        },
  } as RouteRecordRaw
}
