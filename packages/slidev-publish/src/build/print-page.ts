/** The whole deck as one finished page without a script, and its leaflet as another: what documents are printed from. */
import type { Browser } from 'playwright-chromium'
import { readFile, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { writeWhole } from 'slidev-deck/replace'
import { buildKey, cacheDir, keyIn } from './key.ts'
import { prepareSite } from './site-process.ts'

export interface PrintPageRequest {
  /** The Markdown file of the talk, `slides.md` by default. */
  entry?: string
  /** One page for every click instead of one for every slide, fully revealed. */
  withClicks?: boolean
  /** A browser that runs already, or is about to; without one, one is started where the page has to be made. */
  browser?: Browser | Promise<Browser>
}

export interface PrintPage {
  file: string
  /** The leaflet's page, where the deck has a leaflet; not beside a page for every click. */
  leaflet?: string
  reused: boolean
}

/**
 * The deck as static HTML in one file: styles and fonts in it, no script, no request.
 * Every page is a `section.print-slide-container` with the id `slide-7` (`slide-7-2` after two clicks),
 * `data-slide` and `data-click`; internal links lead to those ids. Light unless `<html>` gets the class `dark`.
 * Taken from the cache where nothing has changed.
 * @throws Failure where the deck does not build or a slide does not render.
 */
export async function printPage({ entry = 'slides.md', withClicks = false, browser: given }: PrintPageRequest = {}): Promise<PrintPage> {
  const source = resolve(entry)
  const file = fileOf(source, withClicks)
  const leaflet = withClicks
    ? undefined
    : join(dirname(file), 'leaflet.html')
  const current = await keyOf(source)
  if (await isCurrent(file, current)) {
    return {
      file,
      leaflet: leaflet && await isCurrent(leaflet, current)
        ? leaflet
        : undefined,
      reused: true,
    }
  }

  // What makes it takes long to load; where nothing has changed it is not needed.
  const { renderPrintPage } = await import('./render-print-page.ts')
  const { html, leafletHtml, key } = await renderPrintPage(source, withClicks, await given)
  if (leaflet && leafletHtml !== undefined)
    await writeWhole(leaflet, markOf(key) + leafletHtml)
  else if (leaflet)
    await rm(leaflet, { force: true })
  await writeWhole(file, markOf(key) + html)
  return {
    file,
    leaflet: leafletHtml === undefined
      ? undefined
      : leaflet,
    reused: false,
  }
}

/** Where the page will have to be made, and what it is made from to be built, starts at once to load the builder, in another process. */
export async function preparePrintPage({ entry = 'slides.md', withClicks = false }: Omit<PrintPageRequest, 'browser'>): Promise<void> {
  const source = resolve(entry)
  const file = fileOf(source, withClicks)
  const current = await keyOf(source)
  if (await keyIn(join(dirname(file), 'presenting')) !== current && !await isCurrent(file, current))
    prepareSite(source)
}

function fileOf(source: string, withClicks: boolean): string {
  return join(cacheDir(dirname(source)), basename(source, '.md'), withClicks
    ? 'print-clicks.html'
    : 'print.html')
}

/** The first line of a page: the key of the build that it was made from. */
function markOf(key: string): string {
  return `<!-- ${key} -->\n`
}

function keyOf(source: string): Promise<string> {
  return buildKey(source, 'presenting')
}

async function isCurrent(file: string, key: string): Promise<boolean> {
  const page = await readFile(file, 'utf8').catch(() => '')
  return page.startsWith(markOf(key))
}
