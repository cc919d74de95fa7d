/** Changing the source of a package while it is bundled, where a fault that users meet can't be mended otherwise. */
import type { Plugin } from 'vite'

export interface Patch {
  /** The end of the module's path, with slashes: `/@slidev/client/internals/MenuButton.vue`. */
  file: string
  /** What a user meets without it. */
  reason: string
  /** The issue or pull request upstream, or the heading in `docs/upstream.md` with the report to file. */
  upstream: string
  /** What stands in the file, exactly once, and what it becomes. */
  replacements: readonly { from: string, to: string }[]
}

/**
 * Applies the patches, in development and in builds.
 *
 * It throws where an anchor is not in its file exactly once, and at the end of a build where a file was never seen:
 * then the package has changed, and the patch is to be written anew or removed.
 */
export function patchesPlugin(patches: readonly Patch[]): Plugin {
  const unseen = new Set(patches)
  return {
    name: 'deck:patches',
    transform: {
      order: 'pre',
      handler(code, id) {
        const path = id.replaceAll('\\', '/')
        const found = patches.filter(({ file }) => path.endsWith(file))
        for (const patch of found)
          unseen.delete(patch)
        if (found.length > 0)
          return found.reduce(apply, code)
      },
    },
    buildEnd(error) {
      const [missed] = unseen
      if (!error && missed && this.environment.mode === 'build')
        throw new Error(`patch of ${missed.file}: the build has no such file; see ${missed.upstream}`)
    },
  }
}

function apply(code: string, { file, upstream, replacements }: Patch): string {
  return replacements.reduce((changed, { from, to }) => {
    const count = changed.split(from).length - 1
    if (count !== 1)
      throw new Error(`patch of ${file}: expected once, found ${count} times: ${from.trim()}; see ${upstream}`)
    return changed.replace(from, () => to)
  }, code)
}
