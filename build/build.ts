/** Building the deck as a static site, for one of two audiences. */
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Browser } from 'playwright-chromium'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { resolveOptions, ViteSlidevPlugin } from '@slidev/cli'
import { mergeConfig, build as viteBuild } from 'vite'
import { Failure, firstLine } from '../cli/failure.ts'
import { withOwnNotes } from '../deck/own-notes.ts'
import { chunks } from './chunks.ts'
import { drawDiagrams } from './draw.ts'
import { buildKey, cacheDir } from './key.ts'
import { lean } from './lean.ts'
import { finishPage } from './page.ts'
import { replaceDir } from './replace.ts'
import { subsetFonts } from './subset-fonts.ts'

/** Who gets a build: the speaker (notes, presenter view) or everyone else (neither). */
export type Audience = 'presenting' | 'sharing'

export interface BuildRequest {
  /** The Markdown file of the talk, `slides.md` by default. */
  entry?: string
  audience: Audience
  /** Where the site goes; by default `dist/` for sharing, the cache for presenting. */
  outDir?: string
  /** A browser that runs already; without one, one is started where a diagram has to be drawn. */
  browser?: Browser
}

export interface Build {
  /** The folder of the finished site. */
  dir: string
  /** The hash of what went in. */
  key: string
  /** Whether an up-to-date build was found and taken. */
  reused: boolean
}

/** Classes that Slidev's client puts together while it runs, so that no scan of its source finds them (its `uno.config.ts`). */
const SAFELIST = ['!opacity-0', 'grid-rows-[1fr_max-content]', 'grid-cols-[1fr_max-content]']

/** Where the key of a build is kept, inside it, so that both are replaced as one. */
const KEY_FILE = '.build-key'

/**
 * Builds the deck, or takes the build at hand where nothing that goes in has changed.
 * The folder is replaced as a whole: a build that fails leaves the old one.
 */
export async function buildDeck({ entry = 'slides.md', audience, outDir, browser }: BuildRequest): Promise<Build> {
  const source = resolve(entry)
  const root = dirname(source)
  const dir = resolve(outDir ?? defaultDir(root, source, audience))
  await drawDiagrams(source, browser)
  const key = await buildKey(source, audience)
  if (await readFile(join(dir, KEY_FILE), 'utf8').catch(() => '') === key)
    return { dir, key, reused: true }

  await replaceDir(dir, async (fresh) => {
    await buildSite(source, audience, fresh)
    await writeFile(join(fresh, 'index.html'), finishPage(await readFile(join(fresh, 'index.html'), 'utf8')))
    await writeFile(join(fresh, KEY_FILE), key)
  })
  return { dir, key, reused: false }
}

function defaultDir(root: string, source: string, audience: Audience): string {
  return audience === 'sharing'
    ? join(root, 'dist')
    : join(cacheDir(root), basename(source, '.md'), audience)
}

async function buildSite(entry: string, audience: Audience, outDir: string): Promise<void> {
  const presenting = audience === 'presenting'
  withOwnNotes()
  const options = await resolveOptions({ entry, withoutNotes: !presenting }, 'build')
  Object.assign(options.utils.define, {
    __SLIDEV_FEATURE_PRESENTER__: String(presenting),
    __SLIDEV_FEATURE_PRINT__: 'true',
  })
  const index = join(options.userRoot, 'index.html')
  const config = mergeConfig({
    root: options.userRoot,
    configFile: false,
    logLevel: 'silent',
    define: { __VUE_PROD_DEVTOOLS__: false },
    plugins: [
      indexPage(options, index),
      await ViteSlidevPlugin(options, {
        unocss: { safelist: SAFELIST },
      }),
      await lean(options, presenting && options.utils.define.__SLIDEV_FEATURE_DRAWINGS__ === 'true'),
      subsetFonts(options.userRoot),
      chunks(index, options.data.slides.length),
    ],
  }, {
    build: {
      outDir,
      emptyOutDir: true,
      chunkSizeWarningLimit: 2000,
      rollupOptions: {
        input: { index },
      },
    },
  })
  await viteBuild(config).catch((error: BundleError) => {
    throw new Failure(`the deck does not build: ${firstFault(error, options.userRoot)}`)
  })
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

/** Gives Vite Slidev's page, which is made from the headmatter and stands in no file. */
function indexPage(options: ResolvedSlidevOptions, path: string) {
  return {
    name: 'deck:index',
    resolveId: {
      order: 'pre' as const,
      handler: (id: string) => id === path
        ? id
        : null,
    },
    load: {
      order: 'pre' as const,
      handler: (id: string) => id === path
        ? options.utils.indexHtml
        : undefined,
    },
  }
}
