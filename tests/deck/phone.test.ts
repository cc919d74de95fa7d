import type { Page } from 'playwright-chromium'
import { beforeAll, describe, expect, it } from 'vitest'
import { slideReady, useBrowser } from '../support/deck.ts'

const { stay } = useBrowser({ serviceWorkers: 'allow' })
const phone = { width: 390, height: 844 }

/** The view, with the message of the service worker in sight. */
async function open(path: string): Promise<Page> {
  const { page } = await stay({ viewport: phone, path })
  await slideReady(page, 4)
  await page.locator('.offline-status').waitFor()
  return page
}

/** Which of Slidev's buttons in the bar are covered at their middle, and by what. */
function covered(bar: string): string[] {
  const buttons = [
    ...document.querySelectorAll(`${bar} nav button`),
  ].filter(button => button.checkVisibility())
  const hits = buttons.map((button) => {
    const { x, y, width, height } = button.getBoundingClientRect()
    const message = document.querySelector('.offline-status')?.getBoundingClientRect()
    const top = document.elementFromPoint(x + width / 2, y + height / 2)
    // The message lets clicks through, but not the eye.
    const isHidden = message && message.left < x + width && message.right > x && message.top < y + height && message.bottom > y
    return top && button.contains(top) && !isHidden
      ? ''
      : `${button.getAttribute('title')} at ${Math.round(y)}`
  })
  return buttons.length
    ? hits.filter(Boolean)
    : ['no bar']
}

describe('on a phone held upright', () => {
  let audience: Page
  beforeAll(async () => void (audience = await open('4')))

  it.each([
    ['the audience view', '4', '#slide-container'],
    ['the presenter view', 'presenter/4', '.grid-section.bottom'],
  ])('%s has the slide as wide as the window, and a bar that nothing covers', async (_, path, bar) => {
    const page = path === '4'
      ? audience
      : await open(path)
    await page.locator(`${bar} nav button`).first().waitFor()
    const slide = await page.locator('#slideshow .slidev-page-4').boundingBox()
    expect(slide?.width).toBeCloseTo(phone.width, 0)
    expect(slide?.height).toBeCloseTo(phone.width * 9 / 16, 0)
    expect(await page.evaluate(covered, bar)).toEqual([])
    expect(await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.scrollHeight])).toEqual([phone.width, phone.height])
  })

  it.each(['light', 'dark'] as const)('the bar of the audience view can be seen in the %s scheme', async (colorScheme) => {
    await audience.emulateMedia({ colorScheme })
    await audience.locator(`html.${colorScheme}`).waitFor()
    const icon = audience.locator('#slide-container nav button').first()
    await icon.waitFor()
    const [ink, ground] = await icon.evaluate(element => [getComputedStyle(element).color, getComputedStyle(document.querySelector('#slide-container') ?? element).backgroundColor])
    const lightness = (colour = '') => (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3
    expect(Math.abs(lightness(ink) - lightness(ground))).toBeGreaterThan(100)
  })
})
