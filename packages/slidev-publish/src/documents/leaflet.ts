/** The leaflet: what the deck draws in `leaflet.vue`, on one sheet of A4, front and back. */
import type { PageInfo } from 'pdf-ua/slides'
import type { Standard } from 'pdf-ua/standards'
import type { Browser } from 'playwright-chromium'
import type { Taken } from './print.ts'
import type { Talk } from './talk.ts'
import { pathToFileURL } from 'node:url'
import { Failure } from 'slidev-deck/cli/failure'
import { writtenDate } from 'slidev-deck/date'
import { inPage } from './in-page.ts'
import { printPdf } from './print.ts'

const PAGES = 2

/**
 * Prints the leaflet whose page is `file`.
 * @throws Failure where it has more or fewer than two pages, or one holds more than fits
 */
export async function leafletPdf(browser: Browser, file: string, talk: Talk, standard?: Standard): Promise<Taken> {
  const page = await browser.newPage({
    viewport: { width: 794, height: 1123 },
  })
  try {
    const { layOutLeaflet, settle } = await inPage()
    await page.emulateMedia({ media: 'print', colorScheme: 'light', reducedMotion: 'reduce' })
    await page.goto(pathToFileURL(file).href)
    await page.evaluate(settle)
    const laidOut = await page.evaluate(layOutLeaflet, {
      date: writtenDate(talk.date, talk.lang),
      day: talk.date.toISOString().slice(0, 10),
    })
    if (laidOut.length !== PAGES) {
      throw new Failure(`the leaflet has ${laidOut.length} ${laidOut.length === 1
        ? 'page'
        : 'pages'} instead of ${PAGES}: write ${PAGES} <LeafletPage> in leaflet.vue`)
    }
    const full = laidOut.findIndex(({ over }) => over > 0)
    if (full >= 0)
      throw new Failure(`page ${full + 1} of the leaflet holds ${laidOut[full]!.over} mm more than fits: take something away in leaflet.vue or in the data that it shows`)
    const pages = laidOut.map(({ headings: [title = talk.title, ...others] }): PageInfo => ({
      title,
      also: others.map(heading => ({ title: heading })),
    }))
    return await printPdf(page, { ...talk, title: laidOut[0]?.headings[0] ?? talk.title }, pages, '.leaflet-page', standard)
  }
  finally {
    await page.close()
  }
}
