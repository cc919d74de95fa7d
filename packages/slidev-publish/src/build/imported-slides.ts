/** Slides of another talk are not edited through the talk that imports them. */
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { say } from 'slidev-deck/cli/progress'

/**
 * In development, answers a change of an imported slide (a note edited in the presenter view) with the slide as it is.
 * Slidev would write it into the file that the slide comes from, and with it the short talk's note over the long talk's.
 */
export function importedSlides({ data, entry }: Pick<ResolvedSlidevOptions, 'data' | 'entry'>): Plugin {
  return {
    name: 'deck:imported-slides',
    apply: 'serve',
    configureServer: {
      order: 'pre',
      handler({ middlewares }) {
        middlewares.use((req, _res, next) => {
          const no = Number(/^\/__slidev\/slides\/(\d+)\.json/.exec(req.url ?? '')?.[1])
          const slide = data.slides[no - 1]
          if (req.method === 'POST' && slide?.importChain?.length) {
            say(`Slide ${no} is taken from ${slide.source.filepath}, and was not changed: edit its note in ${entry}.`)
            req.method = 'GET'
          }
          next()
        })
      },
    },
  }
}
