/** One run of Vite over the deck: Slidev's client, less what the deck does not use. */
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin, PluginOption } from 'vite'
import type { FinishRequest } from './finish.ts'
import { join } from 'node:path'
import { resolveOptions, ViteSlidevPlugin } from '@slidev/cli'
import { mergeConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { withOwnNotes } from '../deck/own-notes.ts'
import { anywhere } from './anywhere.ts'
import { bundle } from './bundle.ts'
import { chunks } from './chunks.ts'
import { fade } from './fade.ts'
import { finish } from './finish.ts'
import { lean, sourceOf, withoutTypeScript } from './lean.ts'
import { moving } from './moving.ts'
import { notices } from './notices.ts'
import { registerOffline, writeServiceWorker } from './offline.ts'
import { subsetFonts } from './subset-fonts.ts'
import { unocss } from './unocss.ts'

export interface SiteRequest extends FinishRequest {
  /** The Markdown file of the talk, as an absolute path. */
  entry: string
  /** The file name of the deck's PDF beside the page, where there is one. */
  pdf?: string
}

/**
 * Builds the deck into `outDir`, with `index.html` as its page.
 * @throws Failure that names the file and the fault.
 */
export async function buildSite({ entry, outDir, kind, drawn, pdf = '', oneFile }: SiteRequest): Promise<void> {
  const presenting = kind === 'presenting'
  withOwnNotes()
  const options = await resolveOptions({
    entry,
    withoutNotes: !presenting,
    routerMode: kind === 'one-file'
      ? 'hash'
      : 'history',
  }, 'build')
  const deck = await sourceOf(options)
  const vue = withoutTypeScript(options, deck)
  const { define } = options.utils
  define.__SLIDEV_FEATURE_PRESENTER__ = String(presenting)
  define.__SLIDEV_FEATURE_PRINT__ = String(presenting)
  if (!presenting)
    define.__SLIDEV_FEATURE_DRAWINGS__ = 'false'
  define.__DECK_PDF__ = JSON.stringify(pdf)

  const index = join(options.userRoot, 'index.html')
  const config = mergeConfig({
    root: options.userRoot,
    base: presenting ? '/' : './',
    configFile: false,
    logLevel: 'silent',
    define: { __VUE_PROD_DEVTOOLS__: false },
    plugins: [
      indexPage(options, index),
      await ViteSlidevPlugin(options, {
        vue,
        unocss,
      }),
      lean(deck, define.__SLIDEV_FEATURE_DRAWINGS__ === 'true'),
      stylesFirst(),
      fade(options),
      moving(),
      subsetFonts(options.userRoot),
      kind === 'one-file'
        ? singlePage()
        : chunks(index, options.data.slides.length),
      kind === 'sharing' && [
        anywhere(),
        notices(),
      ],
      presenting && registerOffline(),
    ],
  }, {
    build: {
      outDir,
      emptyOutDir: true,
      copyPublicDir: kind !== 'one-file',
      license: kind === 'sharing' && { fileName: 'licences.md' },
      rollupOptions: {
        input: { index },
      },
    },
  })
  await bundle(config, options.userRoot)
  await finish(options, { outDir, kind, drawn, oneFile })
  if (presenting)
    await writeServiceWorker(outDir)
}

/** What holds for all slides comes before what one layout says, as it does while editing; fewer files must not turn that round. */
function stylesFirst(): Plugin {
  return {
    name: 'deck:styles-first',
    transform: {
      order: 'pre',
      handler: (code, id) => id.endsWith('/@slidev/client/main.ts')
        ? `import './styles'\n${code}`
        : undefined,
    },
  }
}

/** Everything in one page. Slidev's own cut into files, which can't go with that, is taken back. */
function singlePage(): PluginOption[] {
  const whole: Plugin = {
    name: 'deck:whole',
    outputOptions: (output) => {
      delete (output as { manualChunks?: unknown }).manualChunks
    },
  }
  return [
    whole,
    viteSingleFile({ removeViteModuleLoader: true }),
  ]
}

/** Gives Vite Slidev's page, which is made from the headmatter and stands in no file. */
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
