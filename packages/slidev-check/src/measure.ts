import type { Browser, Page } from 'playwright-chromium'
import type { PixelFacts, SlideFacts } from './facts.ts'
import { pageFunctions } from 'slidev-deck/page-functions'

/** What measures slides, in the page that shows them. */
export const inPage = pageFunctions<typeof import('./in-page/index.ts')>(new URL('in-page/index.ts', import.meta.url))

/** A slide as the design rules see it: facts from the page that shows it, and from a picture of it without its text. */
export async function measureSlide(page: Page, slide: number): Promise<{ facts: SlideFacts, pixels: PixelFacts }> {
  const { survey, showTexts, measurePixels } = await inPage()
  const facts = await page.evaluate(survey, slide)
  await page.evaluate(showTexts, { slide, visible: false })
  const picture = await page.screenshot({
    clip: {
      x: 0,
      y: 0,
      width: facts.width,
      height: facts.height,
    },
  })
  await page.evaluate(showTexts, { slide, visible: true })
  const blank = await pixelPage(page.context().browser()!)
  const pixels = await blank.evaluate(measurePixels, { screenshot: `data:image/png;base64,${picture.toString('base64')}`, facts })
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
  }
  return page
}
