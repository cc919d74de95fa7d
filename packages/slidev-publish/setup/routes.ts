import { defineRoutesSetup } from '@slidev/types'
import { leaflet } from 'virtual:leaflet'

/** The deck's leaflet, where it has one: to look at while it is written, and to be printed from. It is not in what is shared. */
export default defineRoutesSetup(routes => leaflet && __SLIDEV_FEATURE_PRESENTER__
  ? [
      {
        name: 'leaflet',
        path: '/leaflet',
        component: () => import('../src/pages/leaflet.vue'),
      },
      ...routes,
    ]
  : routes)
