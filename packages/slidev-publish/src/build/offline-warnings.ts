/** Says while editing what a build will refuse. */
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { say } from 'slidev-deck/cli/progress'
import { faultLine } from 'slidev-deck/fault'
import { offlineFaults } from 'slidev-deck/offline-faults'

/** In development, a line for each thing on the slides that a talk without a network can't show, once. */
export function offlineWarnings({ data, userRoot }: Pick<ResolvedSlidevOptions, 'data' | 'userRoot'>): Plugin {
  const said = new Set<string>()
  const tell = async () => {
    for (const line of (await offlineFaults(data.slides, userRoot)).map(faultLine)) {
      if (!said.has(line))
        say(`Warning: ${line}`)
      said.add(line)
    }
  }
  return {
    name: 'deck:offline-warnings',
    apply: 'serve',
    configureServer: tell,
    async hotUpdate({ file }) {
      if (/\.(?:md|vue)$/.test(file))
        await tell()
    },
  }
}
