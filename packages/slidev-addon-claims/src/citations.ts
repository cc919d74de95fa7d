/** What every slide cites, resolved while building: the page itself needs no ledger to draw its source lines. */
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin, ViteDevServer } from 'vite'
import type { Ledger } from './cite.ts'
import { relative } from 'node:path'
import { Failure } from 'slidev-deck/cli/failure'
import { faultLine } from 'slidev-deck/fault'
import { setupFile } from 'slidev-deck/setup-file'
import { cite } from './cite.ts'
import { deckClaims } from './deck-claims.ts'
import { unknownFault } from './rules.ts'

const MODULE = 'virtual:citations'
const RESOLVED = `\0${MODULE}`
const LEDGER = 'virtual:claims-ledger'

/** What a slide's source line and its panel need. */
export interface SlideCitation {
  /** Ids of its claims, in the order of the article. */
  claims: string[]
  /** Whether one of them is contested, and so marked. */
  attributed: boolean
}

/**
 * Gives Vite `virtual:citations`: one `SlideCitation` for every slide, in order; and `virtual:claims-ledger`: the claims
 * that the deck hands in by `setup/claims.ts`, for the panel.
 * An id that is not known fails the build with the slide's number; while editing it is a warning.
 */
export function citations(options: Pick<ResolvedSlidevOptions, 'data' | 'mode' | 'userRoot'>): Plugin {
  let server: ViteDevServer | undefined
  return {
    name: 'deck:citations',
    configureServer(dev) {
      server = dev
    },
    resolveId: id => [MODULE, LEDGER].includes(id)
      ? `\0${id}`
      : undefined,
    async load(id) {
      if (id === `\0${LEDGER}`) {
        const file = setupFile(options.userRoot, 'claims', langOf(options))
        return file
          ? `export { claims } from ${JSON.stringify(file.replaceAll('\\', '/'))}`
          : 'export const claims = []'
      }
      if (id !== RESOLVED)
        return
      // While editing, through Vite: it knows when a record has changed.
      const lang = langOf(options)
      const file = setupFile(options.userRoot, 'claims', lang)
      const ledger = server && file
        ? await server.ssrLoadModule(`/${relative(options.userRoot, file).replaceAll('\\', '/')}`) as Ledger
        : await deckClaims(options.userRoot, lang)
      const list = options.data.slides.map(({ index, frontmatter }): SlideCitation => {
        const { claims, unknown } = cite(frontmatter, ledger)
        const fault = unknown[0] && unknownFault(index + 1, unknown[0])
        if (fault && server)
          this.warn(faultLine(fault))
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
      // On the server nothing but the ledger is loaded, with all that it imports.
      if (own && (file.endsWith('.md') || server?.environments.ssr.moduleGraph.getModulesByFile(file)?.size))
        return [...modules, own]
    },
  }
}

function langOf({ data }: Pick<ResolvedSlidevOptions, 'data'>): string {
  return String(data.headmatter.lang ?? 'en')
}
