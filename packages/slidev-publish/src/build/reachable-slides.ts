/** Slides that can't be reached by their address, said by whatever shows or builds the talk, Slidev's own programs too. */
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { addressFault } from 'slidev-deck/addresses'
import { Failure } from 'slidev-deck/cli/failure'

/** Fails the build with the first such slide; while editing, shows it over the page until it is mended. */
export function reachableSlides({ data }: Pick<ResolvedSlidevOptions, 'data'>): Plugin {
  function check() {
    const fault = addressFault(data.slides)
    if (fault)
      throw new Failure(fault)
  }
  return {
    name: 'deck:reachable-slides',
    // A build ends before it has begun.
    configResolved({ command }) {
      if (command === 'build')
        check()
    },
    transform(_, id) {
      if (id === '/@slidev/slides')
        check()
    },
    hotUpdate: {
      // Slidev reads the file again before.
      order: 'post',
      handler({ file }) {
        if (file.endsWith('.md'))
          check()
      },
    },
  }
}
