/** Says while editing what a build will refuse. */
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { say } from 'slidev-deck/cli/progress'
import { refused } from 'slidev-deck/refused'

/** In development, a line for each thing on the slides that a talk without a network can't show, once. */
export function refusals({ data }: Pick<ResolvedSlidevOptions, 'data'>): Plugin {
  const said = new Set<string>()
  const tell = () => {
    for (const line of refused(data.slides)) {
      if (!said.has(line))
        say(`Warning: ${line}`)
      said.add(line)
    }
  }
  return {
    name: 'deck:refusals',
    apply: 'serve',
    configureServer: tell,
    hotUpdate({ file }) {
      if (file.endsWith('.md'))
        tell()
    },
  }
}
