import type { FigureOnPage } from 'pdf-ua/figures'
import type { LinkOnPage } from 'pdf-ua/links'
import type { PageInfo } from 'pdf-ua/slides'
import type { Standard } from 'pdf-ua/standards'
/** Opening the deck's print page and printing from it. */
import type { Browser, Page } from 'playwright-chromium'
import type { PageChoice, PrintedPage } from './in-page/pages.ts'
import type { Talk } from './talk.ts'
import { pathToFileURL } from 'node:url'
import { KINDS } from 'pdf-ua/kinds'
import { Failure } from 'slidev-deck/cli/failure'
import { inPage } from './in-page.ts'

export interface OpenedDeck {
  page: Page
  pages: PrintedPage[]
}

/**
 * Opens the print page with the chosen slides, complete with fonts; a picture of it has `density` pixels for each of
 * the layout, which a PDF has no use for. Close its page when done.
 */
export async function openDeck(browser: Browser, file: string, choice: PageChoice, density = 1): Promise<OpenedDeck> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: density,
  })
  await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' })
  const [{ choosePages, locatePictures, settle, sizePages }] = await Promise.all([
    inPage(),
    page.goto(pathToFileURL(file).href),
  ])
  const pages = await page.evaluate(choosePages, choice)
  if (pages.length === 0)
    throw new Failure(`the print page ${file} holds none of the slides; remove it and export again`)
  await page.setViewportSize(await page.evaluate(sizePages))
  await page.evaluate(settle)
  const lost = (await page.evaluate(locatePictures, '.print-slide-container')).find(({ seen }) => !seen)
  if (lost)
    throw new Failure(`slide ${lost.slide}: the picture ${lost.name} has no room on its slide; make it smaller or take something away`)
  return { page, pages }
}

/** What was taken from the browser for a document, which needs it no more. */
export interface Taken {
  pages: number
  /** Makes the file: a PDF that conforms to the standards, a PowerPoint. */
  bytes: () => Promise<Uint8Array>
}

/** Prints what is open. `pages` says what each printed page shows and `selector` which element is a page. */
export async function printPdf(page: Page, talk: Talk, pages: readonly PageInfo[], selector: string, standard?: Standard): Promise<Taken> {
  const { locateFigures, locateLinks, locatePictures, markUpForTags } = await inPage()
  await page.evaluate(markUpForTags, KINDS)
  const figures: FigureOnPage[] = await page.evaluate(locateFigures, selector)
  const pictures = await page.evaluate(locatePictures, selector)
  const links: LinkOnPage[] = await page.evaluate(locateLinks, selector)
  const [printed, { makeAccessible }] = await Promise.all([
    page.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true }),
    import('pdf-ua/make-accessible'),
  ])
  return {
    pages: pages.length,
    bytes: () => makeAccessible(printed, {
      ...talk,
      pictures: pictures.filter(({ data }) => !data.startsWith('data:image/svg')),
      pages,
      figures,
      links,
      standard,
    }),
  }
}
