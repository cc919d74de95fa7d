import type { Page } from 'playwright-chromium'
import { beforeAll, describe, expect, it } from 'vitest'
import { deck, returnTo, slideReady, useBrowser } from '../support/deck.ts'
import { passOn } from '../support/rehearse.ts'
import { clippedWords } from '../support/slide-dom.ts'

const { stay } = useBrowser()

const screens = [
  {
    name: 'an old projector, 1024×768',
    width: 1024,
    height: 768,
    deviceScaleFactor: 1,
  },
  {
    name: 'a laptop, 1280×720',
    width: 1280,
    height: 720,
    deviceScaleFactor: 1,
  },
  {
    name: 'a television, 1920×1080',
    width: 1920,
    height: 1080,
    deviceScaleFactor: 1,
  },
  {
    name: 'a wall, 3840×2160',
    width: 3840,
    height: 2160,
    deviceScaleFactor: 1,
  },
  {
    name: 'a phone held upright',
    width: 390,
    height: 844,
    deviceScaleFactor: 3,
  },
  // A page at 200 % has half as many CSS pixels, each twice as large.
  {
    name: 'a laptop at 200 % zoom',
    width: 640,
    height: 360,
    deviceScaleFactor: 2,
  },
] as const

/** A window that can be brought to any of the screens, which Playwright can't do with its pixels. */
async function open(path: string) {
  const { page, context, faults } = await stay({ path })
  const devtools = await context.newCDPSession(page)
  const bringTo = async (screen: typeof screens[number]) => {
    await devtools.send('Emulation.setDeviceMetricsOverride', { ...screen, mobile: false })
    // The slide takes its size in the frame after.
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  }
  return { page, faults, bringTo }
}

let audience: Awaited<ReturnType<typeof open>>
let presenter: Awaited<ReturnType<typeof open>>
beforeAll(async () => {
  audience = await open('1')
  presenter = await open('presenter/4')
})

describe.each(screens)('on $name', (screen) => {
  const { width, height } = screen

  it('every slide is on the screen as a whole, as large as it can be, and nothing scrolls', async () => {
    const { page, faults, bringTo } = audience
    await bringTo(screen)
    await returnTo(page, '1')
    for (const { no } of deck.slides) {
      await slideReady(page, no)
      const { x, y, width: wide, height: high } = await page.locator(`#slideshow .slidev-page-${no}`).boundingBox() ?? expect.fail(`no slide ${no}`)
      expect(wide / high, `slide ${no}`).toBeCloseTo(16 / 9, 2)
      expect(Math.min(x, y), `slide ${no}`).toBeGreaterThanOrEqual(-1)
      expect(Math.min(width - x - wide, height - y - high), `slide ${no}`).toBeGreaterThanOrEqual(-1)
      expect(wide >= width - 1 || high >= height - 1, `slide ${no} fills the screen in one direction`).toBe(true)
      expect(await page.evaluate(clippedWords, no), `slide ${no}`).toEqual([])
      await passOn(page, no)
    }
    expect(await page.evaluate(scrolls)).toEqual([0, 0])
    expect(faults).toEqual([])
  })

  it('the presenter view has its clock, its hands, the slide and three lines of the note in reach', async () => {
    const { page, faults, bringTo } = presenter
    await bringTo(screen)
    await slideReady(page, 4)
    expect(await page.evaluate(outOfReach, '.pace p, .pace button, .pace a, #slideshow .slidev-page-4, .grid-section.bottom')).toEqual([])
    expect(await page.evaluate(overlapping, '.pace > p')).toEqual([])
    expect(await linesInSight(page)).toBeGreaterThanOrEqual(3)
    const next = await page.locator('.grid-section.next .slidev-page-5').boundingBox() ?? expect.fail('no next slide')
    expect(next.width, 'the next slide can be made out').toBeGreaterThanOrEqual(64)
    expect(await page.evaluate(scrolls)).toEqual([0, 0])
    expect(faults).toEqual([])
  })
})

/** How many lines of the note can be read without scrolling. */
function linesInSight(page: Page): Promise<number> {
  return page.locator('.grid-section.note .slidev-note').evaluate((note) => {
    const text = note.querySelector('p') ?? note
    const box = note.getBoundingClientRect()
    const bottom = Math.min(box.bottom, innerHeight, note.closest('.grid-section')?.getBoundingClientRect().bottom ?? 0)
    return Math.floor((bottom - text.getBoundingClientRect().top) / Number.parseFloat(getComputedStyle(text).lineHeight))
  })
}

/** By how many pixels the page can be scrolled, to the right and down. */
function scrolls(): number[] {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement
  return [scrollWidth - clientWidth, scrollHeight - clientHeight]
}

/** What of the selected elements lies partly beyond the screen. */
function outOfReach(selector: string): string[] {
  return [
    ...document.querySelectorAll(selector),
  ].flatMap((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1
      ? [
          element.outerHTML.slice(0, 80),
        ]
      : []
  })
}

/** Which of the selected elements' words lie over one another. */
function overlapping(selector: string): string[] {
  const boxes = [
    ...document.querySelectorAll(selector),
  ].map((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    // What only screen readers get is clipped to a pixel, at the start.
    const hidden = element.querySelector(':scope > .sr-only:first-child')
    if (hidden)
      range.setStartAfter(hidden)
    const { left, right, top, bottom } = range.getBoundingClientRect()
    // A font's box is higher than its letters.
    const air = Number.parseFloat(getComputedStyle(element).fontSize) / 4
    return {
      text: element.textContent?.trim() ?? '',
      left,
      right,
      top: top + air,
      bottom: bottom - air,
    }
  })
  return boxes.flatMap((one, index) => boxes.slice(index + 1)
    .filter(other => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
    .map(other => `${one.text} / ${other.text}`))
}
