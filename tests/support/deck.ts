import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-chromium'
import process from 'node:process'
import { findDiagrams } from 'slidev-addon-diagrams/diagrams'
import { goTo, isShown, slideShown } from 'slidev-check/measure-talk'
import { readDeck } from 'slidev-deck/read'
import { launchBrowser } from 'slidev-publish/browser/launch'
import { afterAll, afterEach, beforeAll, inject } from 'vitest'

export { goTo, isShown }

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

/** The browser of this process, in which no other host than this machine exists; it ends with the process. */
let running: Promise<Browser> | undefined

async function ownBrowser(): Promise<Browser> {
  if (!(await running)?.isConnected()) {
    running = launchBrowser({ executablePath: process.env.CHROMIUM_PATH ?? '', origin: 'the tests' }, {
      args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'],
    })
  }
  return running!
}

/**
 * A Chromium for the tests of one file, which may be that of the file before (isolate: false in vitest.config.ts).
 * What `visit` opens closes after each test, all else after the last. `defaults` are for every context of the file.
 */
export function useBrowser(defaults: BrowserContextOptions = {}): Record<'visit' | 'stay', (options?: VisitOptions) => Promise<Visit>> & { browser: () => Browser } {
  let browser: Browser
  const ofOneTest = new Set<BrowserContext>()
  beforeAll(async () => {
    browser = await ownBrowser()
  })
  afterEach(async () => {
    await Promise.all([...ofOneTest].map(context => context.close()))
    ofOneTest.clear()
  })
  afterAll(async () => {
    await Promise.all(browser.contexts().map(context => context.close()))
  })
  const stay = (options?: VisitOptions) => visit(browser, {
    ...defaults,
    ...options,
  })
  return {
    visit: async (options) => {
      const opened = await stay(options)
      if (!options?.context)
        ofOneTest.add(opened.context)
      return opened
    },
    stay,
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
    // As a window has it; Chromium without windows denies it, and Slidev does not expect that.
    permissions: ['screen-wake-lock'],
    // A fresh context would store the whole talk: a quarter of these tests' processor time. offline.test.ts is about that.
    serviceWorkers: 'block',
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
  await slideShown(page, no, diagrams)
}

/** Puts a page that tests share back where each of them begins: nothing is open, nothing has the focus, and the slide of the path is there, as in "presenter/3". */
export async function returnTo(page: Page, path: string, diagrams?: number): Promise<void> {
  await page.keyboard.press('Escape')
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  await goTo(page, `/${path}`)
  await slideReady(page, Number(/\d+/.exec(path)), diagrams)
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
