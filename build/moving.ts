/** What a move from one slide to another does not have to do. */
import type { Plugin } from 'vite'
import { replaceOnce } from './replace-once.ts'

interface Change {
  /** The end of the module's path. */
  file: string
  from: string
  to: string
}

export const CHANGES: Change[] = [
  // Vue's router also writes the entry that is left anew, with where the move leads, and the places to scroll to: half of
  // the time that history takes. Slides don't scroll, and nobody asks.
  {
    file: '/vue-router/dist/vue-router.js',
    from: '\t\tchangeLocation(currentState.current, currentState, true);\n\t\tinvalidateScrollPositions(currentState.position);\n',
    to: '',
  },
  // Nor are the places of an earlier visit wanted. On a first one there are none, and for the mistake of reading none the
  // browser looks up where it is in the script.
  {
    file: '/vue-router/dist/devtools-RytpElE1.js',
    from: 'JSON.parse(sessionStorage[SCROLL_KEY])',
    to: '{}',
  },
  // It hands the page a new listener each time, and Vue would render it again: the same page looks up its slide itself.
  {
    file: '/@slidev/client/App.vue',
    from: '  <RouterView />\n',
    to: '  <RouterView v-slot="{ Component, route }"><component :is="Component" v-memo="[route.matched[0]]" /></RouterView>\n',
  },
]

/** Makes the changes. */
export function moving(): Plugin {
  return {
    name: 'deck:moving',
    transform: {
      order: 'pre',
      handler(code, id) {
        const path = id.replaceAll('\\', '/')
        const change = CHANGES.find(({ file }) => path.endsWith(file))
        return change && replaceOnce(code, change.from, change.to)
      },
    },
  }
}
