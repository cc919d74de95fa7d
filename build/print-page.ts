/** The whole deck as one finished page without a script: what documents are printed from. */
import type { Browser, Page } from 'playwright-chromium'
import { readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { launchBrowser } from '../browser/launch.ts'
import { Failure } from '../cli/failure.ts'
import { serve } from '../server/serve.ts'
import { inlineFiles } from './inline.ts'
import { buildKey, cacheDir } from './key.ts'
import { flattenDeck } from './print-dom.ts'
import { writeWhole } from './replace.ts'

export interface PrintPageRequest {
  /** The Markdown file of the talk, `slides.md` by default. */
  entry?: string
  /** One page for every click instead of one for every slide, fully revealed. */
  withClicks?: boolean
  /** A browser that runs already, or is about to; without one, one is started where the page has to be made. */
  browser?: Browser | Promise<Browser>
}

/**
 * The deck as static HTML in one file: styles and fonts in it, no script, no request.
 * Every page is a `section.print-slide-container` with the id `slide-7` (`slide-7-2` after two clicks),
 * `data-slide` and `data-click`; internal links lead to those ids. Light unless `<html>` gets the class `dark`.
 * Taken from the cache where nothing has changed.
 * @throws Failure where the deck does not build or a slide does not render.
 */
export async function printPage({ entry = 'slides.md', withClicks = false, browser: given }: PrintPageRequest = {}): Promise<{ file: string, reused: boolean }> {
  const source = resolve(entry)
  const file = join(cacheDir(dirname(source)), basename(source, '.md'), withClicks ? 'print-clicks.html' : 'print.html')
  const markOf = (key: string) => `<!-- ${key} -->\n`
  const old = await readFile(file, 'utf8').catch(() => '')
  if (old.startsWith(markOf(await buildKey(source, 'presenting'))))
    return { file, reused: true }

  // Slidev and its bundler take half a second to load; where nothing has changed they are not needed.
  const { buildDeck } = await import('./build.ts')
  const browser = await given
  const build = await buildDeck({ entry, audience: 'presenting', browser })
  const own = browser
    ? undefined
    : await launchBrowser()
  const server = await serve(build.dir, { port: 0 })
  try {
    const page = await (browser ?? own)!.newPage()
    const html = await render(page, `${server.url}print?print${withClicks ? '=clicks' : ''}`)
    await page.close()
    await writeWhole(file, markOf(build.key) + await inlineFiles(html, build.dir))
  }
  finally {
    await server.close()
    await own?.close()
  }
  return { file, reused: false }
}

/** Opens the print view, waits until it is complete, and takes it down as HTML. */
async function render(page: Page, url: string): Promise<string> {
  const faults: string[] = []
  page.on('pageerror', error => faults.push(error.message))
  page.on('console', message => message.type() === 'error' && faults.push(message.text()))
  page.on('requestfailed', request => faults.push(`${request.url()} could not be loaded`))

  await page.emulateMedia({ media: 'print', colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto(url)
  const complete = page.waitForFunction(isComplete, undefined, { timeout: 60_000 })
  await complete.catch((error) => {
    throw new Failure(`The print view of the deck did not become complete: ${faults[0] ?? error.message}`)
  })
  if (faults.length > 0)
    throw new Failure(`The print view of the deck has a fault: ${faults[0]}`)
  return page.evaluate(flattenDeck)
}

/**
 * Whether every slide stands in the page with its layout, its diagrams and its fonts, and as many pages as a
 * frame ago: a slide that has just loaded still adds pages for its clicks. Asked again with every frame.
 */
function isComplete(): boolean {
  const pages = [
    ...document.querySelectorAll('.print-slide-container'),
  ]
  const before = document.body.dataset.pages
  document.body.dataset.pages = String(pages.length)
  return pages.length > 0
    && pages.every(page => page.querySelector('.slidev-layout'))
    && [
      ...document.querySelectorAll('.mermaid'),
    ].every(diagram => (diagram.shadowRoot ?? diagram).querySelector('svg'))
    && document.fonts.status === 'loaded'
    && before === document.body.dataset.pages
}
