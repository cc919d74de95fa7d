import type { Plugin } from 'vite'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')

/** Lets a site carry what fonts, icons and map data ask for; Vite writes the same for code (`build.license`). */
export function notices(): Plugin {
  return {
    name: 'deck:notices',
    async generateBundle() {
      const texts = (await readdir(join(ROOT, 'LICENSES'))).map(file => `LICENSES/${file}`)
      for (const fileName of ['THIRD-PARTY-NOTICES.md', ...texts])
        this.emitFile({ type: 'asset', fileName, source: await readFile(join(ROOT, fileName)) })
    },
  }
}
