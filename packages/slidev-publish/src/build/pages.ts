/** What is done to the page of a site once the bundler has written it. */
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { SiteLanguages } from '../site-languages.ts'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Failure } from 'slidev-deck/cli/failure'
import { dataUri } from 'slidev-deck/data-uri'
import { plainHeadline } from 'slidev-deck/headline'
import { addressPages } from './addresses.ts'
import { withAlternates } from './alternates.ts'
import { finishPage } from './page.ts'
import { withPolicy } from './policy.ts'
import { notFoundPage, siteAddress, withPdfLink, withSiteAddress } from './shared-page.ts'

/** What is shown with a link to the site, in `public/`; `npm run contact-sheet -- --readme` makes it. */
const PICTURE = 'og-image.png'

export interface PagesRequest {
  /** The folder to write to. */
  outDir: string
  /**
   * `presenting`: at the root of its own server, with notes and presenter view. `sharing`: below any path, without them.
   * `one-file`: the same as a single page for `file://`.
   */
  kind: 'presenting' | 'sharing' | 'one-file'
  /** The file name of the deck in one file beside the page. */
  oneFile?: string
  /** The file name of the deck's PDF beside the page, where there is one. */
  pdf?: string
  /** The languages of the site, where it has several. */
  languages?: SiteLanguages
}

/** Completes the page's head, makes one for every address of a shared site, and gives each its policy. */
export async function finishPages({ data, userRoot }: ResolvedSlidevOptions, { outDir, kind, oneFile = '', pdf, languages }: PagesRequest): Promise<void> {
  const presenting = kind === 'presenting'
  const assets = kind === 'one-file'
    ? []
    : await readdir(join(outDir, 'assets'))
  const html = finishPage(await readFile(join(outDir, 'index.html'), 'utf8'), {
    fonts: assets.filter(file => isPreloaded(file, data.headmatter.preloadFonts)).map(file => `${presenting
      ? `/${languages?.own ?? ''}`
      : './'}assets/${file}`),
    colorSchema: data.config.colorSchema,
    // A relative address would be looked up anew at every move, from another place each time.
    icon: await iconOf(data.config.favicon, userRoot, presenting),
    picture: kind === 'sharing' && existsSync(join(userRoot, 'public', PICTURE))
      ? `./${PICTURE}`
      : undefined,
  })
  const page = kind === 'one-file'
    // Pictures are in the page: Slidev's list of those to fetch at once leads to files that are not beside it.
    ? html.replace(/<link rel="preload" as="image"[^>]*>\s*/g, '')
    // Vite has put the site's path before those that it knows; of other names (`it's a%23b.png`) it leaves the address as it was.
    : presenting
      ? html
      : html.replace(/<link rel="preload" as="image"(?=[^>]*href="\/)[^>]+>\s*/g, '')
  const pages = kind === 'sharing'
    ? sharedPages(data, page, oneFile, pdf, languages)
    : { 'index.html': page }
  for (const [path, content] of Object.entries(pages)) {
    await mkdir(dirname(join(outDir, path)), { recursive: true })
    await writeFile(join(outDir, path), withPolicy(content, { alone: kind === 'one-file', network: data.headmatter.offline !== true }))
  }
}

/** The pages of a shared site by their path. @throws where the headmatter's `siteUrl` is no address */
function sharedPages({ slides, config, headmatter }: ResolvedSlidevOptions['data'], page: string, oneFile: string, pdf: string | undefined, languages: SiteLanguages | undefined): Record<string, string> {
  const whole = siteAddress(languages
    ? languages.siteUrl
    : headmatter.siteUrl)
  const site = whole && whole + (languages?.own ?? '')
  const lang = String(headmatter.lang ?? 'en')
  const addresses = slides.map(({ index, title = '', frontmatter }) => ({
    no: index + 1,
    title: plainHeadline(title),
    alias: frontmatter.routeAlias,
  }))
  const pages = addressPages(pdf
    ? withPdfLink(page, pdf, lang)
    : page, addresses, oneFile)
  const complete = Object.entries(pages).map(([path, content]) => {
    const slide = addresses.find(({ no, alias }) => path === `${no}/index.html` || path === `${alias}/index.html`)
    const translated = languages
      ? withAlternates(content, path, slide, languages, whole)
      : content
    return [
      path,
      site === undefined
        ? translated
        : withSiteAddress(translated, path, site),
    ]
  })
  return {
    ...Object.fromEntries(complete),
    '404.html': notFoundPage(config.title, lang, site),
  }
}

/** Whether a file is one of the fonts that the headmatter's `preloadFonts` names by the beginning of their files' names. */
function isPreloaded(file: string, names: unknown): boolean {
  return file.endsWith('.woff2') && [names].flat().some(name => typeof name === 'string' && file.startsWith(`${name}-`))
}

/**
 * The icon to put into the page. Without one of its own a deck has none: Slidev's lies on another host, and a browser
 * that is told of none asks for `/favicon.ico`.
 * @throws Failure where there is no such file
 */
async function iconOf(favicon: string, userRoot: string, presenting: boolean): Promise<string | undefined> {
  if (/^(?:https?:)?\/\//.test(favicon))
    return 'data:,'
  const file = join(userRoot, 'public', favicon)
  if (!existsSync(file))
    throw new Failure(`there is no public/${favicon.replace(/^\//, '')}, which the headmatter names as favicon`)
  return presenting
    ? undefined
    : dataUri(file)
}
