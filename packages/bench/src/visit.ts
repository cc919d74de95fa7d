/** Visiting a site as somebody does who has never been there. */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-chromium'
import type { SiteServer } from './site-server.ts'
import type { Answer, Load } from './traffic.ts'
import { setTimeout as pause } from 'node:timers/promises'
import { Failure } from 'slidev-deck/cli/failure'
import { watchFirstSlide } from './page-dom.ts'
import { loadUntil } from './traffic.ts'

export interface Visit {
  page: Page
  context: BrowserContext
  devtools: CDPSession
  /** From the beginning of the visit to the first slide, in milliseconds. */
  firstSlide: number
  /** The same moment, in milliseconds since 1970. */
  firstSlideAt: number
  /** All that was fetched until nothing more came. */
  answers: Answer[]
}

/** What one visit took; kilobytes of 1000. */
export interface Visited {
  first: Load
  idle: Load
  /** What the service worker stores on top, so that the talk goes on without a network. */
  stored: Load
}

/** A line as in a conference hall: 10 megabits a second, 40 ms to the server and back. */
export const SLOW_LINE = {
  offline: false,
  latency: 40,
  downloadThroughput: 10e6 / 8,
  uploadThroughput: 10e6 / 8,
}

/** Nothing asked for in so long a time: Slidev fetches the other slides three seconds after the first. */
const QUIET_MS = 4000

/** So long after the first slide, what belongs to it but is larger has been painted too. */
const SETTLED_MS = 500

/** Longest that a first slide may take, and how often a visit is made in which the browser reports no paint of it. */
const PATIENCE_MS = 30_000
const ATTEMPTS = 3

/**
 * Opens the first slide in a context of its own and waits until nothing more is fetched, or as long as `settle` says.
 * Close the context when done.
 * @throws Failure where no first slide is painted
 */
export async function visitSite(browser: Browser, site: SiteServer, line?: typeof SLOW_LINE, settle = quiet): Promise<Visit> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const visit = await tryVisit(browser, site, settle, line)
    if (visit)
      return visit
  }
  throw new Failure(`no first slide was painted within ${PATIENCE_MS / 1000} seconds, in ${ATTEMPTS} visits: see whether the deck opens with npm start`)
}

async function tryVisit(browser: Browser, site: SiteServer, settle: typeof quiet, line?: typeof SLOW_LINE): Promise<Visit | undefined> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
  })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  if (line) {
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', line)
  }
  await page.addInitScript(watchFirstSlide)
  site.answers.length = 0
  await page.goto(site.url, { waitUntil: 'commit' })
  const painted = await page.waitForFunction(() => 'firstSlide' in globalThis, undefined, { timeout: PATIENCE_MS }).catch(() => undefined)
  if (!painted) {
    await context.close()
    return undefined
  }
  await settle(site)
  const { firstSlide, origin } = await page.evaluate(() => ({ firstSlide: (globalThis as unknown as { firstSlide: number }).firstSlide, origin: performance.timeOrigin }))
  return {
    page,
    context,
    devtools,
    firstSlide,
    firstSlideAt: origin + firstSlide,
    answers: [...site.answers],
  }
}

/** What is fetched in one visit. */
export async function firstVisit(browser: Browser, site: SiteServer): Promise<Visited> {
  const { context, firstSlideAt, answers } = await visitSite(browser, site)
  await context.close()
  const byPage = answers.filter(({ byWorker }) => !byWorker)
  return {
    first: loadUntil(byPage, firstSlideAt),
    idle: loadUntil(byPage),
    stored: loadUntil(answers.filter(({ byWorker }) => byWorker)),
  }
}

/** Seconds from the beginning of one visit to the first slide. */
export async function timeToFirstSlide(browser: Browser, site: SiteServer, line?: typeof SLOW_LINE): Promise<number> {
  const { context, firstSlide } = await visitSite(browser, site, line, () => pause(SETTLED_MS))
  await context.close()
  return firstSlide / 1000
}

async function quiet({ answers }: SiteServer): Promise<void> {
  const left = () => (answers.at(-1)?.at ?? 0) + QUIET_MS - Date.now()
  while (left() > 0)
    await pause(left())
}
