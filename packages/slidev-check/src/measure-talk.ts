/** A built talk in a browser, slide by slide in each of its schemes, fully revealed. */
import type { Browser, Page } from 'playwright-chromium'
import type { Scheme, SchemeFindings } from './design.ts'
import type { Finding } from './facts.ts'
import { SCHEMES } from './design.ts'
import { measureSlide } from './measure.ts'
import { findingsOf } from './rules/index.ts'

/** More clicks than any slide has: all of it is shown. */
const REVEALED = 'clicks=99'

/** How many pages look at slides at the same time. */
const PAGES = 2

/** What is wrong with each slide, by its number; `diagrams` says how many diagrams a slide has to show. */
export async function measureTalk(browser: Browser, url: string, slides: readonly number[], diagrams: (no: number) => number): Promise<Map<number, SchemeFindings>> {
  const found = new Map<number, SchemeFindings>()
  const left = [...slides]
  const schemes = await schemesOf(browser, url)
  await Promise.all(Array.from({ length: PAGES }, async () => {
    // Twice the pixels, so that a hairline has one of its own colour.
    const context = await browser.newContext({
      viewport: { width: 1280, height: 720 },
      deviceScaleFactor: 2,
      reducedMotion: 'reduce',
      colorScheme: 'light',
    })
    const page = await context.newPage()
    const addressOf = (no: number) => new URL(`${no}?${REVEALED}`, url).href
    for (let no = left.shift(); no !== undefined; no = left.shift()) {
      // To load the page again for each slide takes longer than to look at it.
      await (page.url() === 'about:blank'
        ? page.goto(addressOf(no))
        : goTo(page, addressOf(no)))
      found.set(no, await lookInSchemes(page, no, diagrams(no), schemes))
    }
    await context.close()
  }))
  return found
}

/** Goes to another address of the deck without loading the page again, as Back and Forward do. */
export async function goTo(page: Page, address: string): Promise<void> {
  // Before the first slide is there, the page is still on its way to its first address.
  await page.locator('#slideshow').waitFor({ state: 'attached' })
  await page.evaluate((address) => {
    history.pushState(null, '', address)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
}

/** The schemes that a talk has: `colorSchema:` of its headmatter or its theme may fix one, whatever the system prefers. */
async function schemesOf(browser: Browser, url: string): Promise<Set<Scheme>> {
  const schemes = new Set<Scheme>()
  for (const colorScheme of SCHEMES) {
    const page = await browser.newPage({ colorScheme })
    await page.goto(url, { waitUntil: 'domcontentloaded' })
    schemes.add(await page.evaluate(() => document.documentElement.classList.contains('dark')
      ? 'dark'
      : 'light'))
    await page.close()
  }
  return schemes
}

/** What is wrong with the slide that a page shows, in each of these schemes. */
export async function lookInSchemes(page: Page, no: number, diagrams: number, schemes: Iterable<Scheme> = SCHEMES): Promise<SchemeFindings> {
  const found: Record<Scheme, Finding[]> = { light: [], dark: [] }
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme })
    await page.locator(`html.${colorScheme}`).waitFor()
    await slideShown(page, no, diagrams)
    found[colorScheme] = [
      ...findingsOf(await measureSlide(page, no)),
      ...await page.evaluate(pictureFindings, no),
    ]
  }
  return found
}

/** Waits until a slide stands on the screen with its layout, its diagrams and its fonts, and nothing moves any more. */
export async function slideShown(page: Page, no: number, diagrams: number): Promise<void> {
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
  const drawn = Array.from(slide.querySelectorAll('.diagram')).filter(frame =>
    [
      frame,
      ...frame.querySelectorAll('*'),
    ].some(element => (element.shadowRoot ?? element).querySelector('svg text, svg foreignObject')))
  return drawn.length === diagrams && document.getAnimations().every(({ playState }) => playState !== 'running')
}

/** Runs in the page: pictures of a slide that did not load, and those without words for who can't see them. */
function pictureFindings(no: number): Finding[] {
  const pictures = Array.from(document.querySelectorAll(`#slideshow .slidev-page-${no} :is(img, [role="img"])`)).filter(picture => picture.checkVisibility() && !picture.closest('[aria-hidden="true"]'))
  const nameOf = (picture: Element) => `the picture ${picture.getAttribute('src') ?? ''}`.trim()
  const missing = pictures.filter(picture => picture instanceof HTMLImageElement && picture.complete && picture.naturalWidth === 0)
  const mute = pictures.filter(picture => picture instanceof HTMLImageElement
    ? !picture.hasAttribute('alt')
    : !picture.getAttribute('aria-label') && !picture.getAttribute('aria-labelledby') && !picture.querySelector(':scope > title'))
  return [
    ...missing.map(picture => ({
      rule: 'pictures',
      element: nameOf(picture),
      measure: 'it is not found',
    })),
    ...mute.map(picture => ({
      rule: 'alt text',
      element: nameOf(picture),
      measure: 'no words for those who can\'t see it',
    })),
  ]
}
