/** Making the print page: the deck's print view, built, opened and taken down as HTML; and so the leaflet. */
import type { Browser, Page } from 'playwright-chromium'
import type { DeckSlide } from 'slidev-deck/read'
import { dirname } from 'node:path'
import { Failure } from 'slidev-deck/cli/failure'
import { say } from 'slidev-deck/cli/progress'
import { readDeck } from 'slidev-deck/read'
import { launchBrowser } from '../browser/launch.ts'
import { serve } from '../server/serve.ts'
import { buildDeck } from './build.ts'
import { inPage } from './in-page.ts'
import { inlineFiles } from './inline.ts'
import { leafletFile } from './leaflet.ts'

/**
 * The print page of the talk at `entry`, its leaflet where it has one (and not for a page for every click), and the key
 * of the build that they were made from.
 * @throws Failure where the deck does not build or a slide does not render
 */
export async function renderPrintPage(entry: string, withClicks: boolean, given?: Browser): Promise<{ html: string, leafletHtml?: string, key: string }> {
  const browser = given ?? await launchBrowser()
  try {
    // The policy is for those who are shown the deck; its own program may fetch what the deck links on other hosts.
    const newPage = () => browser.newPage({ bypassCSP: true })
    // A page opens while the deck is built.
    const [{ dir, key }, page] = await Promise.all([
      buildDeck({ entry, audience: 'presenting', browser }),
      newPage(),
    ])
    const { headmatter, slides } = await readDeck(entry)
    const server = await serve(dir, { port: 0 })
    try {
      const html = await render(page, `${server.url}print?print${withClicks ? '=clicks' : ''}`, slides)
      const leafletHtml = withClicks || !leafletFile(dirname(entry), headmatter)
        ? undefined
        : await render(await newPage(), `${server.url}leaflet?print`, slides, 'leaflet')
      return {
        html: await inlineFiles(html, dir),
        leafletHtml: leafletHtml && await inlineFiles(leafletHtml, dir),
        key,
      }
    }
    finally {
      await server.close()
    }
  }
  finally {
    if (!given)
      await browser.close()
  }
}

/** The numbers of the slides that have another name. */
function aliasesOf(slides: readonly DeckSlide[]): Record<string, number> {
  return Object.fromEntries(slides.filter(({ frontmatter }) => frontmatter.routeAlias).map(({ no, frontmatter }) => [
    String(frontmatter.routeAlias),
    no,
  ]))
}

/** What is said of a file that is not there, with the slide that names it, if one does. */
function notFound(address: string, slides: readonly DeckSlide[]): string {
  const path = decodeURI(new URL(address).pathname)
  const slide = slides.find(({ content, frontmatter }) => `${content}${JSON.stringify(frontmatter)}`.includes(path))
  return `${slide
    ? `slide ${slide.no}: `
    : ''}there is no file public${path}; put it there, or correct its name (capitals count)`
}

/** Opens the print view or the leaflet, waits until it is complete, and takes it down as HTML. */
async function render(page: Page, url: string, slides: readonly DeckSlide[], view: 'print view' | 'leaflet' = 'print view'): Promise<string> {
  const { describeDiagrams, embedExternalStyles, embedPictures, flattenDeck, isLeafletComplete, isPrintViewComplete, leadToPlaces, unreadDiagrams } = await inPage()
  const faults: string[] = []
  const unanswered = new Set<string>()
  // What another host does not answer is no fault of the deck: Slidev's own template links Google Fonts.
  const isForeignUrl = (address: URL) => /^https?:/.test(address.protocol) && address.origin !== new URL(url).origin
  const isForeign = (address: string) => URL.canParse(address) && isForeignUrl(new URL(address))
  page.on('pageerror', error => faults.push(error.message))
  // Mermaid puts a symbol with a broken path into every sequence diagram (its "computer"), used or not: Chromium reports it and draws the rest.
  const isDrawing = (text: string) => /^Error: <\w+> attribute \w+: /.test(text)
  page.on('console', message => message.type() === 'error' && !isForeign(message.location().url) && !isDrawing(message.text()) && faults.push(message.text().startsWith('Failed to load resource')
    ? notFound(message.location().url, slides)
    : `${message.text()} ${message.location().url}`.trim()))
  page.on('requestfailed', (request) => {
    // Dropped by the page itself, for the picture in its place; whether there is one is seen there (embedPictures).
    if (['image', 'media'].includes(request.resourceType()) && request.failure()?.errorText === 'net::ERR_ABORTED')
      return
    if (!isForeign(request.url()))
      faults.push(`${request.url()} could not be loaded`)
    else if (!['document', 'fetch', 'image', 'media'].includes(request.resourceType()))
      unanswered.add(request.url())
  })

  // A page of another host in a frame is left out anyhow, and what it can't load is no fault. Other hosts' pictures are read
  // into the page, which they need not have allowed.
  await page.route(isForeignUrl, async (route) => {
    try {
      if (route.request().frame() !== page.mainFrame())
        return await route.abort()
      const response = await route.fetch({ timeout: 10_000 })
      await route.fulfill({
        response,
        headers: {
          ...response.headers(),
          'access-control-allow-origin': '*',
        },
      })
    }
    catch {
      await route.abort().catch(() => {})
    }
  })
  await page.emulateMedia({ media: 'print', colorScheme: 'light', reducedMotion: 'reduce' })
  await page.goto(url)
  const complete = view === 'leaflet'
    ? page.waitForFunction(isLeafletComplete, undefined, { timeout: 30_000 })
    : page.waitForFunction(isPrintViewComplete, undefined, { timeout: 60_000 })
  await complete.catch((error) => {
    throw new Failure(`The ${view} of the deck did not become complete: ${faults[0] ?? error.message}`, { cause: error })
  })
  const missing = [
    ...await page.evaluate(unreadDiagrams),
    ...await page.evaluate(embedPictures),
  ]
  if (missing.length > 0)
    throw new Failure(missing.join('; '))
  for (const address of await page.evaluate(embedExternalStyles))
    unanswered.add(address)
  await page.evaluate(describeDiagrams)
  if (faults.length > 0)
    throw new Failure(`The ${view} of the deck has a fault: ${faults[0]}`)
  // Pictures and pages are reported with their slide.
  for (const address of unanswered)
    say(`Left out, as ${new URL(address).host} does not answer: ${address}`)
  if (view === 'leaflet')
    await page.evaluate(leadToPlaces, aliasesOf(slides))
  const html = await page.evaluate(flattenDeck, aliasesOf(slides))
  // It has no scripts and no icon any more: nothing of what it does from here on belongs to the deck.
  await page.close()
  return html
}
