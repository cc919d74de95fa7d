/** One run of Vite over the deck: Slidev's client, less what the deck does not use. */
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin, PluginOption } from 'vite'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { resolveOptions, ViteSlidevPlugin } from '@slidev/cli'
import { mergeConfig, build as viteBuild } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { Failure, firstLine } from '../cli/failure.ts'
import { withOwnNotes } from '../deck/own-notes.ts'
import { addressPages, anywhere } from './anywhere.ts'
import { chunks } from './chunks.ts'
import { dataUri } from './inline.ts'
import { lean } from './lean.ts'
import { notices } from './notices.ts'
import { registerOffline, writeServiceWorker } from './offline.ts'
import { finishPage } from './page.ts'
import { withPolicy } from './policy.ts'
import { subsetFonts } from './subset-fonts.ts'

export interface SiteRequest {
  /** The Markdown file of the talk, as an absolute path. */
  entry: string
  /** The folder to write to. */
  outDir: string
  /**
   * `presenting`: at the root of its own server, with notes and presenter view. `sharing`: below any path, without them.
   * `one-file`: the same as a single page for `file://`.
   */
  kind: 'presenting' | 'sharing' | 'one-file'
  /** Whether all diagrams are drawn, so that Mermaid stays out. */
  drawn: boolean
  /** The file name of the deck's PDF beside the page, where there is one. */
  pdf?: string
  /** The file name of the deck in one file beside the page. */
  oneFile?: string
}

/** What is shown with a link to the site, in `public/`; `npm run contact-sheet -- --readme` makes it. */
const PICTURE = 'og-image.png'

/** Classes that Slidev's client puts together while it runs, so that no scan of its source finds them (its `uno.config.ts`). */
const SAFELIST = ['!opacity-0', 'grid-rows-[1fr_max-content]', 'grid-cols-[1fr_max-content]']

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
        unocss: { safelist: SAFELIST },
      }),
      await lean(options, define.__SLIDEV_FEATURE_DRAWINGS__ === 'true'),
      stylesFirst(),
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
  await viteBuild(config).catch((error: BundleError) => {
    throw new Failure(`the deck does not build: ${firstFault(error, options.userRoot)}`)
  })
  await finish(options, { outDir, kind, drawn, oneFile })
  if (presenting)
    await writeServiceWorker(outDir)
}

/** Mends the page, makes one for every address of a shared site, and gives each its policy. */
async function finish({ data, userRoot, clientRoot }: ResolvedSlidevOptions, { outDir, kind, drawn, oneFile = '' }: Omit<SiteRequest, 'entry'>): Promise<void> {
  const presenting = kind === 'presenting'
  const assets = kind === 'one-file'
    ? []
    : await readdir(join(outDir, 'assets'))
  const html = finishPage(await readFile(join(outDir, 'index.html'), 'utf8'), {
    fonts: assets.filter(file => /-latin-\d.*\.woff2$/.test(file)).map(file => `${presenting
      ? '/'
      : './'}assets/${file}`),
    colorSchema: data.config.colorSchema,
    // A relative address would be looked up anew at every move, from another place each time.
    icon: presenting
      ? undefined
      : await dataUri(join(userRoot, 'public', data.config.favicon)),
    picture: kind === 'sharing' && existsSync(join(userRoot, 'public', PICTURE))
      ? `./${PICTURE}`
      : undefined,
  })
  const addresses = data.slides.map(({ index, title = '', frontmatter }) => ({ no: index + 1, title, alias: frontmatter.routeAlias }))
  const pages = kind === 'sharing'
    ? addressPages(html, addresses, oneFile)
    : { 'index.html': html }
  const styles = drawn
    ? [await schemeSwitchStyle(clientRoot)]
    : 'any' as const
  for (const [path, page] of Object.entries(pages)) {
    await mkdir(dirname(join(outDir, path)), { recursive: true })
    await writeFile(join(outDir, path), withPolicy(page, { alone: kind === 'one-file', styles }))
  }
}

/** The style that Slidev's client puts into the page for the moment in which the colour scheme changes. */
async function schemeSwitchStyle(clientRoot: string): Promise<string> {
  const source = await readFile(join(clientRoot, 'logic/dark.ts'), 'utf8')
  return /CSS_DISABLE_TRANS = '([^']+)'/.exec(source)?.[1] ?? ''
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

type BundleError = Error & { errors?: (Error & { id?: string })[] }

/** What the bundler says of the first fault in one line, and in which file: without its colours, frames and stacks. */
function firstFault(error: BundleError, root: string): string {
  const { message, id } = error.errors?.[0] ?? error as BundleError & { id?: string }
  const text = firstLine(stripVTControlCharacters(message))
  const file = id && relative(root, id.split('?')[0] ?? '')
  return file && !text.includes(file)
    ? `${file}: ${text}`
    : text
}
