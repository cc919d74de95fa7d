import type { RouteRecordRaw } from 'vue-router'
import { defineRoutesSetup } from '@slidev/types'

/** The presenter view with the pace above it, and the page of recorded runs; neither is in what is shared. */
export default defineRoutesSetup((routes) => {
  if (!__SLIDEV_FEATURE_PRESENTER__)
    return routes
  const rehearsal: RouteRecordRaw = {
    name: 'rehearsal',
    path: '/rehearsal',
    component: () => import('../src/pages/rehearsal.vue'),
  }
  return [
    rehearsal,
    // Guessed from the presenter view's address: "rehearsal" is the name of no slide.
    { path: '/presenter/rehearsal', redirect: '/rehearsal' },
    ...routes.map(withPace),
  ]
})

function withPace(route: RouteRecordRaw): RouteRecordRaw {
  return route.name === 'presenter'
    ? {
        ...route,
        component: () => import('../src/pages/presenter.vue'),
      } as RouteRecordRaw
    : route
}
