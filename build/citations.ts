/** What every slide cites, resolved while building: the page itself needs no ledger to draw its source lines. */
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin, ViteDevServer } from 'vite'
import type { Ledger } from '../trace/cite.ts'
import { Failure } from '../cli/failure.ts'
import { cite } from '../trace/cite.ts'

const MODULE = 'virtual:citations'
const RESOLVED = `\0${MODULE}`

/** What a slide's source line and its panel need. */
export interface SlideCitation {
  /** Ids of its claims, in the order of the article. */
  claims: string[]
  /** Whether one of them is contested, and so marked. */
  attributed: boolean
}

/**
 * Gives Vite `virtual:citations`: one `SlideCitation` for every slide, in order.
 * An id that is not known fails the build with the slide's number; while editing it is a warning.
 */
export function citations(options: Pick<ResolvedSlidevOptions, 'data' | 'mode'>): Plugin {
  let server: ViteDevServer | undefined
  return {
    name: 'deck:citations',
    configureServer(dev) {
      server = dev
    },
    resolveId: id => id === MODULE
      ? RESOLVED
      : undefined,
    async load(id) {
      if (id !== RESOLVED)
        return
      // While editing, through Vite: it knows when a record has changed.
      const ledger = await (server
        ? server.ssrLoadModule('/seeds/index.ts')
        : import('../seeds/index.ts')) as Ledger
      const list = options.data.slides.map(({ index, frontmatter }): SlideCitation => {
        const { claims, unknown } = cite(frontmatter, ledger)
        const fault = unknown[0] && `slide ${index + 1}: ${unknown[0]} is in neither the ledger nor the data`
        if (fault && server)
          this.warn(fault)
        else if (fault)
          throw new Failure(fault)
        return {
          claims: claims.map(claim => claim.id),
          attributed: claims.some(claim => claim.contested),
        }
      })
      return `export default ${JSON.stringify(list)}`
    },
    hotUpdate({ file, modules }) {
      const own = this.environment.moduleGraph.getModuleById(RESOLVED)
      if (own && /\.md$|\/seeds\/.*\.ts$/.test(file))
        return [...modules, own]
    },
  }
}
