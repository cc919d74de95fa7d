import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-chromium'
import process from 'node:process'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'
import { launchBrowser } from '../../browser/launch.ts'
import { findDiagrams } from '../../build/diagrams.ts'
import { readDeck } from '../../deck/read.ts'

/** The talk that the tests walk through. */
export const deck = await readDeck()
export const slideNumbers = deck.slides.map(({ no }) => no)

/** How many Mermaid diagrams a slide has in its source. */
export function diagramCount(no: number): number {
  const slide = deck.slides[no - 1]
  return slide
    ? findDiagrams(slide).length
    : 0
}

export interface Visit {
  page: Page
  context: BrowserContext
  /** What went wrong so far: console errors, exceptions, failed requests, requests beyond this machine. */
  faults: string[]
}

/**
 * A Chromium for the tests of one file, in which no other host than this machine exists.
 * Contexts close after each test, the browser after the last.
 */
export function useBrowser(): { visit: (options?: VisitOptions) => Promise<Visit>, browser: () => Browser } {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser({ executablePath: process.env.CHROMIUM_PATH ?? '', origin: 'the tests' }, {
      args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'],
    })
  })
  afterEach(async () => {
    await Promise.all(browser.contexts().map(context => context.close()))
  })
  afterAll(() => browser.close())
  return {
    visit: options => visit(browser, options),
    browser: () => browser,
  }
}

export interface VisitOptions extends BrowserContextOptions {
  /** A context that is open already, for a second window of the same speaker. */
  context?: BrowserContext
  /** Where the deck is, by default where the tests' own server has it. */
  url?: string
  /** The path to open there, as in "7" or "presenter/3"; without one, nothing is opened yet. */
  path?: string
}

async function visit(browser: Browser, { context, url = inject('deckUrl'), path, ...options }: VisitOptions = {}): Promise<Visit> {
  // Animations are not what these tests are about; with them reduced, states come at once.
  context ??= await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
    colorScheme: 'light',
    ...options,
  })
  const page = await context.newPage()
  const faults = watchFaults(page)
  if (path !== undefined)
    await page.goto(new URL(path, url).href)
  return { page, context, faults }
}

/** Opens the presenter view, and the audience view in another window of the same speaker, both on one slide. */
export async function openBoth(visit: (options: VisitOptions) => Promise<Visit>, no = 1): Promise<{ presenter: Visit, audience: Visit }> {
  const presenter = await visit({ path: `presenter/${no}` })
  await slideReady(presenter.page, no)
  const audience = await visit({
    context: presenter.context,
    path: String(no),
  })
  await slideReady(audience.page, no)
  return { presenter, audience }
}

/** Collects what goes wrong on a page from now on. */
function watchFaults(page: Page): string[] {
  const faults: string[] = []
  const here = (url: string) => /^(?:data:|blob:|(?:https?|wss?):\/\/(?:localhost|127\.0\.0\.1)[:/])/.test(url)
  page.on('pageerror', error => faults.push(`exception: ${error.message}`))
  page.on('console', message => message.type() === 'error' && faults.push(`console: ${message.text()}`))
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText
    // A page that is left drops what it was still waiting for.
    if (reason !== 'net::ERR_ABORTED')
      faults.push(`failed: ${request.url()} (${reason})`)
  })
  page.on('response', response => response.status() >= 400 && faults.push(`failed: ${response.url()} (${response.status()})`))
  page.on('request', request => here(request.url()) || faults.push(`beyond this machine: ${request.url()}`))
  page.on('websocket', socket => here(socket.url()) || faults.push(`beyond this machine: ${socket.url()}`))
  return faults
}

/** Waits until a slide stands on the screen, in the address too, with its layout, its diagrams and its fonts, and nothing moves any more. */
export async function slideReady(page: Page, no: number, diagrams = diagramCount(no)): Promise<void> {
  await page.waitForFunction(isShown, { no, diagrams })
  // The fonts that it needs are asked for by now.
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
}

/**
 * Runs in the page. Not async: Playwright would take the promise for a yes.
 * A diagram counts as drawn where its frame has a picture with text in it, in the page or in a shadow root.
 */
export function isShown({ no, diagrams }: { no: number, diagrams: number }): boolean {
  const slide = document.querySelector(`#slideshow .slidev-page-${no}`)
  if (!slide?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || !slide.querySelector('.slidev-layout'))
    return false
  const drawn = [
    ...slide.querySelectorAll('.diagram'),
  ].filter(frame =>
    [
      frame,
      ...frame.querySelectorAll('*'),
    ].some(element => (element.shadowRoot ?? element).querySelector('svg text, svg foreignObject')))
  return drawn.length === diagrams && document.getAnimations().every(({ playState }) => playState !== 'running')
}

/** The slide that is on the screen and how far it is revealed, as its address has it: by number or by name. */
export function position(page: Page): { no: number, clicks: number } {
  const url = new URL(page.url())
  const name = url.pathname.split('/').filter(part => part !== '').at(-1) ?? '1'
  const no = deck.slides.find(({ frontmatter }) => frontmatter.routeAlias === name)?.no ?? Number(name)
  return {
    no,
    clicks: Number(url.searchParams.get('clicks') ?? 0),
  }
}
