/** Opening the deck's print page and printing from it. */
import type { Browser, Page } from 'playwright-chromium'
import type { FigureOnPage } from '../pdf/figures.ts'
import type { LinkOnPage } from '../pdf/links.ts'
import type { PageInfo } from '../pdf/slides.ts'
import type { PageChoice, PrintedPage } from './page-dom.ts'
import type { Talk } from './talk.ts'
import { pathToFileURL } from 'node:url'
import { Failure } from '../cli/failure.ts'
import { KINDS } from '../pdf/kinds.ts'
import { choosePages, locateFigures, locateLinks, locatePictures, markUpForTags, settle, sizePages } from './page-dom.ts'

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
  await page.goto(pathToFileURL(file).href)
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

/** A PDF as the browser prints it, which needs it no more. */
export interface Printed {
  pages: number
  /** Makes it conform to PDF/UA-1. */
  mend: () => Promise<Uint8Array>
}

/** Prints what is open. `pages` says what each printed page shows and `selector` which element is a page. */
export async function printPdf(page: Page, talk: Talk, pages: readonly PageInfo[], selector: string): Promise<Printed> {
  await page.evaluate(markUpForTags, KINDS)
  const figures: FigureOnPage[] = await page.evaluate(locateFigures, selector)
  const pictures = await page.evaluate(locatePictures, selector)
  const links: LinkOnPage[] = await page.evaluate(locateLinks, selector)
  const [printed, { mendPdf }] = await Promise.all([
    page.pdf({ tagged: true, preferCSSPageSize: true, printBackground: true }),
    import('../pdf/mend.ts'),
  ])
  const { title, author, subject, keywords, lang, date } = talk
  const mend = () => mendPdf(printed, {
    pictures: pictures.filter(({ data }) => !data.startsWith('data:image/svg')),
    title,
    author,
    subject,
    keywords,
    lang,
    date,
    pages,
    figures,
    links,
  })
  return { pages: pages.length, mend }
}
