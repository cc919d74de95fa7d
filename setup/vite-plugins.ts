import { defineVitePluginsSetup } from '@slidev/types'
import { languageOf } from 'slidev-deck/language'

/** Gives `setup/main.ts` the module `virtual:seeds`: the data in the language of the talk. Slides import theirs. */
export default defineVitePluginsSetup(({ data, userRoot }) => [
  {
    name: 'deck:seeds',
    resolveId(id) {
      if (id === 'virtual:seeds')
        return this.resolve(`${userRoot}/seeds/${languageOf(String(data.headmatter.lang ?? 'en'))}.ts`)
    },
  },
])
