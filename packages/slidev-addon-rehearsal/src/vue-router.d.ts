import type { SlideInfo } from '@slidev/types'
import 'vue-router'

/** As in `shim-vue.d.ts` of Slidev's client, which imports the client's source. */
declare module 'vue-router' {
  interface RouteMeta {
    slide?: Omit<SlideInfo, 'source'> & { noteHTML: string }
  }
}
