/** The data of the talk in its own language, for what is not a slide: slides import theirs. */
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import type { Language } from '../deck/language.ts'
import { languageOf } from '../deck/language.ts'

const MODULE = 'virtual:seeds'

/** The module of `seeds/` with the data in the language of a deck, from the root of the project. */
export function seedsModule({ lang }: { lang?: unknown }): `/seeds/${Language}.ts` {
  return `/seeds/${languageOf(String(lang))}.ts`
}

/** Gives Vite `virtual:seeds`: the data in the language of the headmatter's `lang`. */
export function seeds(options: Pick<ResolvedSlidevOptions, 'data' | 'userRoot'>): Plugin {
  return {
    name: 'deck:seeds',
    resolveId(id) {
      if (id === MODULE)
        return this.resolve(options.userRoot + seedsModule(options.data.headmatter))
    },
  }
}
