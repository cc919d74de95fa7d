/** Says while editing what a build will refuse. */
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { say } from 'slidev-deck/cli/progress'
import { offlineFaults } from 'slidev-deck/offline-faults'

/** In development, a line for each thing on the slides that a talk without a network can't show, once. */
export function offlineWarnings({ data }: Pick<ResolvedSlidevOptions, 'data'>): Plugin {
  const said = new Set<string>()
  const tell = () => {
    for (const line of offlineFaults(data.slides)) {
      if (!said.has(line))
        say(`Warning: ${line}`)
      said.add(line)
    }
  }
  return {
    name: 'deck:offline-warnings',
    apply: 'serve',
    configureServer: tell,
    hotUpdate({ file }) {
      if (file.endsWith('.md'))
        tell()
    },
  }
}
