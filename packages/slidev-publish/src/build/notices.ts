import type { Plugin } from 'vite'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Lets a site carry the notices that the deck in `root` has for its fonts, icons and data: `THIRD-PARTY-NOTICES.md` and
 * the folder `LICENSES`, where there are such. Vite writes the same for code (`build.license`).
 */
export function notices(root: string): Plugin {
  return {
    name: 'deck:notices',
    async generateBundle() {
      const texts = await readdir(join(root, 'LICENSES')).catch((): string[] => [])
      const files = [
        'THIRD-PARTY-NOTICES.md',
        ...texts.map(file => `LICENSES/${file}`),
      ].filter(file => existsSync(join(root, file)))
      for (const fileName of files)
        this.emitFile({ type: 'asset', fileName, source: await readFile(join(root, fileName)) })
    },
  }
}
