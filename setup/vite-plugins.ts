import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { defineVitePluginsSetup } from '@slidev/types'
import { languageOf, languages } from 'slidev-deck/language'

export default defineVitePluginsSetup(({ data, userRoot }) => {
  const path = (language: string) => join(userRoot, `seeds/${language}.ts`).replaceAll('\\', '/')
  const paths = languages.map(path)
  return [
    {
      // Gives `setup/main.ts` the module `virtual:seeds`: the data in the language of the talk. Slides import theirs.
      name: 'deck:seeds',
      resolveId(id) {
        if (id === 'virtual:seeds')
          return this.resolve(path(languageOf(String(data.headmatter.lang ?? 'en'))))
      },
    },
    {
      // In a build each export of the data is a module of its own, with its value: a slide brings the records that it shows, not all.
      name: 'deck:seeds-by-export',
      apply: 'build',
      async load(id) {
        const [file = '', name] = id.split('?')
        if (!paths.includes(file))
          return
        const seeds = await import(pathToFileURL(file).href) as Record<string, unknown>
        return {
          code: name
            ? `export default ${JSON.stringify(seeds[name])}`
            : Object.keys(seeds).map(name => `export { default as ${name} } from ${JSON.stringify(`${file}?${name}`)}`).join('\n'),
          moduleSideEffects: false,
        }
      },
    },
  ]
})
