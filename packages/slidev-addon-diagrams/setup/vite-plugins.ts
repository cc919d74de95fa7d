import { defineVitePluginsSetup } from '@slidev/types'
import { setupFile } from 'slidev-deck/setup-file'

const MODULE = 'virtual:diagram-look'

/** Gives the page, where Mermaid draws live, what the deck hands in by `setup/diagrams.ts`. */
export default defineVitePluginsSetup(({ userRoot }) => [
  {
    name: 'deck:diagram-look',
    resolveId: id => id === MODULE
      ? `\0${MODULE}`
      : undefined,
    load(id) {
      if (id !== `\0${MODULE}`)
        return
      const file = setupFile(userRoot, 'diagrams')
      return file
        ? `export { default } from ${JSON.stringify(file.replaceAll('\\', '/'))}`
        : 'export default {}'
    },
  },
])
