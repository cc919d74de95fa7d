/** The Vite configuration of a deck's build, put together as `slidev build` does. */
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { InlineConfig, Plugin } from 'vite'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ViteSlidevPlugin } from '@slidev/cli'
import { loadConfigFromFile, mergeConfig } from 'vite'

/** Extensions of `vite.config`, in the order in which Slidev looks for them. */
const EXTENSIONS = ['.mjs', '.js', '.mts', '.ts']

/**
 * The configuration with which `slidev build` builds the deck: Slidev's plugins, those of `setup/vite-plugins.ts`, and
 * the `vite.config` of theme, addons and deck. `own` is merged over it. Slidev exports the parts (`resolveOptions`,
 * `ViteSlidevPlugin`) but not the function that puts them together (`resolveViteConfigs` in `node/commands/shared.ts`).
 */
export async function viteConfig(options: ResolvedSlidevOptions, own: InlineConfig): Promise<InlineConfig> {
  const index = join(options.userRoot, 'index.html')
  let config: InlineConfig = {
    plugins: [
      indexPage(options, index),
    ],
    build: {
      rollupOptions: {
        input: { index },
      },
    },
  }
  for (const root of options.roots) {
    const file = EXTENSIONS.map(extension => join(root, `vite.config${extension}`)).find(existsSync)
    const loaded = file && await loadConfigFromFile({ command: 'build', mode: 'production' }, file)
    if (loaded)
      config = mergeConfig(config, loaded.config)
  }
  config = mergeConfig(config, own)
  return mergeConfig(config, {
    configFile: false,
    root: options.userRoot,
    plugins: await ViteSlidevPlugin(options, config.slidev),
    define: { __VUE_PROD_DEVTOOLS__: false },
  })
}

/** Gives Vite Slidev's page, which is made from the headmatter and is no file. */
function indexPage(options: ResolvedSlidevOptions, path: string): Plugin {
  return {
    name: 'deck:index',
    resolveId: {
      order: 'pre',
      handler: id => id === path
        ? id
        : null,
    },
    load: {
      order: 'pre',
      handler: id => id === path
        ? options.utils.indexHtml
        : undefined,
    },
  }
}
