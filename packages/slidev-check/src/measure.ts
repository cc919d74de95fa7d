import type { Browser, Page } from 'playwright-chromium'
import type { PixelFacts, SlideFacts } from './facts.ts'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

declare global {
  /** What page/ brings into the page. */
  const design: typeof import('./page/index.ts')
}

/** The code of check/page/ as one script. */
const script = await bundle(fileURLToPath(new URL('page/index.ts', import.meta.url)))

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry,
        formats: ['iife'],
        name: 'design',
      },
    },
  })
  const [{ output: [{ code }] }] = built as unknown as [{ output: [{ code: string }] }]
  return code
}

/** Brings the code of check/page/ into a page, as `design`. */
export async function injectMeasuring(page: Page): Promise<void> {
  await page.evaluate(script)
}

/** A slide as the design rules see it: facts from the page that shows it, and from a picture of it without its text. */
export async function measureSlide(page: Page, slide: number): Promise<{ facts: SlideFacts, pixels: PixelFacts }> {
  await injectMeasuring(page)
  const facts = await page.evaluate(no => design.survey(no), slide)
  await page.evaluate(no => design.hideTexts(no, true), slide)
  const picture = await page.screenshot({
    clip: {
      x: 0,
      y: 0,
      width: facts.width,
      height: facts.height,
    },
  })
  await page.evaluate(no => design.hideTexts(no, false), slide)
  const blank = await pixelPage(page.context().browser()!)
  const pixels = await blank.evaluate(([address, known]) => design.measurePixels(address, known), [`data:image/png;base64,${picture.toString('base64')}`, facts] as const)
  return { facts, pixels }
}

const pixelPages = new WeakMap<Browser, Page>()

/**
 * An empty page in which pictures are measured: the deck's own lets no picture in. In a context of its own: of two pages
 * in one window, Chromium draws the one in front.
 */
async function pixelPage(browser: Browser): Promise<Page> {
  let page = pixelPages.get(browser)
  if (!page || page.isClosed()) {
    page = await (await browser.newContext()).newPage()
    pixelPages.set(browser, page)
    await page.evaluate(script)
  }
  return page
}
