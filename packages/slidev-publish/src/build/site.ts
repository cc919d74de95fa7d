/** One run of Vite over the deck: Slidev's own build, with what each kind of site adds to it. */
import type { InlineConfig, Plugin, PluginOption } from 'vite'
import type { PagesRequest } from './pages.ts'
import { resolveOptions } from '@slidev/cli'
import { withPreparsers } from 'slidev-deck/preparsers'
import { mergeConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { SITE_BASE } from './addresses.ts'
import { bundle } from './bundle.ts'
import { preloadFirstSlide } from './first-slide.ts'
import { woff2Only } from './inline.ts'
import { labelsOf } from './labels/index.ts'
import { notices } from './notices.ts'
import { registerOffline, writeServiceWorker } from './offline.ts'
import { finishPages } from './pages.ts'
import { withoutPrivate } from './private.ts'
import { publicFiles } from './public-files.ts'
import { viteConfig } from './vite-config.ts'

export interface SiteRequest extends PagesRequest {
  /** The Markdown file of the talk, as an absolute path. */
  entry: string
}

/**
 * Builds the deck into `outDir`, with `index.html` as its page.
 * @throws Failure that names the file and the fault.
 */
export async function buildSite({ entry, outDir, kind, pdf = '', oneFile, languages }: SiteRequest): Promise<void> {
  const presenting = kind === 'presenting'
  withPreparsers()
  const options = await resolveOptions({
    entry,
    withoutNotes: !presenting,
    routerMode: kind === 'one-file'
      ? 'hash'
      : 'history',
  }, 'build')
  const lang = String(options.data.headmatter.lang ?? 'en')
  const { labels } = labelsOf(lang)
  // A single page has its pictures in it: none is to be fetched ahead.
  if (kind === 'one-file')
    options.data.config.preloadImages = false
  // Slidev writes them into components itself (`slidev:flags`), where Vite's `define` comes too late.
  Object.assign(options.utils.define, {
    __SLIDEV_FEATURE_PRESENTER__: String(presenting),
    __SLIDEV_FEATURE_PRINT__: String(presenting),
    ...presenting
      ? {}
      : { __SLIDEV_FEATURE_DRAWINGS__: 'false' },
  })
  const config: InlineConfig = {
    base: presenting
      ? `/${languages?.own ?? ''}`
      : './',
    logLevel: 'silent',
    define: {
      __DECK_PDF__: pdf
        ? JSON.stringify({ file: pdf, label: labels.download })
        : 'undefined',
      __DECK_LANGUAGES__: languages
        ? JSON.stringify({ own: languages.own, all: languages.all, label: labels.languages })
        : 'undefined',
    },
    plugins: [
      modernFonts(),
      !presenting && [
        publicFiles(options, kind === 'one-file'),
        withoutPrivate(options),
      ],
    ],
    // Slidev takes the build of Vue that compiles templates in the browser, by `new Function`, which the page's policy forbids
    // (`policy.ts`): a fifth of the first visit's scripts that could never run. Slides are compiled here.
    resolve: {
      alias: [
        { find: /^vue$/, replacement: 'vue/dist/vue.runtime.esm-bundler.js' },
      ],
    },
    // A comment that is not the note is the author's own.
    slidev: {
      vue: {
        template: {
          compilerOptions: { comments: presenting },
        },
      },
    },
    build: {
      outDir,
      emptyOutDir: true,
      // A font in the stylesheet is fetched by everyone; as a file, by a page that has a character of it.
      assetsInlineLimit: file => file.endsWith('.woff2')
        ? false
        : undefined,
    },
  }
  await bundle(await viteConfig(options, mergeConfig(config, {
    'presenting': {
      plugins: [
        preloadFirstSlide(),
        registerOffline(lang),
      ],
    },
    'sharing': sharing(options.userRoot),
    'one-file': {
      plugins: singlePage(),
      build: { copyPublicDir: false },
    },
  }[kind])), options.userRoot)
  await finishPages(options, {
    outDir,
    kind,
    oneFile,
    pdf,
    languages,
  })
  if (presenting)
    await writeServiceWorker(outDir, `/${languages?.own ?? ''}`)
}

/** Of the fonts that KaTeX brings in three formats, the one that every browser takes. */
function modernFonts(): Plugin {
  return {
    name: 'deck:modern-fonts',
    transform: {
      order: 'pre',
      handler: (code, id) => id.endsWith('/katex.min.css')
        ? woff2Only(code)
        : undefined,
    },
  }
}

/** A site that works below any path: its router asks the page where it is. */
function sharing(root: string): InlineConfig {
  return {
    plugins: [
      notices(root),
      preloadFirstSlide(),
    ],
    define: { 'import.meta.env.BASE_URL': SITE_BASE },
    build: {
      license: { fileName: 'licences.md' },
    },
  }
}

/** Everything in one page. Slidev's `manualChunks` can't go with `codeSplitting: false` and is taken out. */
function singlePage(): PluginOption[] {
  return [
    {
      name: 'deck:one-file',
      outputOptions: (output) => {
        delete (output as { manualChunks?: unknown }).manualChunks
      },
    },
    viteSingleFile({ removeViteModuleLoader: true }),
  ]
}
