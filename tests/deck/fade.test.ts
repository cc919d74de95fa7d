import type { Page } from 'playwright-chromium'
import { expect, it } from 'vitest'
import { openBoth, slideReady, useBrowser } from '../support/deck.ts'

const { visit } = useBrowser()
const slide = (page: Page, no: number) => page.locator(`#slideshow > .slidev-page-${no}`)

/** The slides that fade, by their numbers. */
function fading(page: Page) {
  return page.evaluate(() => document.getAnimations()
    .filter(animation => animation instanceof CSSTransition && animation.transitionProperty === 'opacity' && animation.playState === 'running')
    .map(({ effect }) => Number((effect as KeyframeEffect).target?.getAttribute('data-slidev-no')))
    .filter(Boolean)
    .sort((a, b) => a - b))
}

const isNear = (page: Page, no: number) => slide(page, no).and(page.locator('[data-place="near"]')).waitFor({ state: 'attached' })

const isSeen = (page: Page, no: number) => slide(page, no).evaluate(element => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))

/** What a screen reader is told of: the names of all that plays a part. */
async function told(page: Page, role: string): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page)
  const { nodes } = await devtools.send('Accessibility.getFullAXTree')
  return nodes.filter(node => !node.ignored && node.role?.value === role).map(({ name }) => String(name?.value))
}

/** The slides that the tabulator leads to, once round the page. */
async function tabbed(page: Page): Promise<number[]> {
  const slides = new Set<number>()
  const focused = () => page.evaluate(() => {
    const element = document.activeElement
    return element && element !== document.body
      ? Number(element.closest<HTMLElement>('[data-slidev-no]')?.dataset.slidevNo)
      : undefined
  })
  do {
    await page.keyboard.press('Tab')
    slides.add(await focused() ?? Number.NaN)
  } while (await focused() !== undefined)
  return [...slides].filter(Boolean)
}

it('the slides to both sides are painted, and neither seen, nor read aloud, nor reached by a key', async () => {
  const { page } = await visit({ path: '4' })
  await slideReady(page, 4)
  for (const no of [3, 5]) {
    await isNear(page, no)
    expect(await slide(page, no).evaluate(element => element.checkVisibility({ visibilityProperty: true }))).toBe(true)
    expect(await isSeen(page, no)).toBe(false)
  }
  expect(await slide(page, 6).evaluate(element => element.getClientRects().length)).toBe(0)
  expect(await told(page, 'heading')).toEqual([await slide(page, 4).locator('h1').textContent()])
  expect(await tabbed(page)).toEqual([4])
})

it('the slide that goes and the one that comes fade into each other, from afar too', async () => {
  const { page } = await visit({ path: '4', reducedMotion: 'no-preference' })
  await slideReady(page, 4)
  await isNear(page, 5)
  const next = () => page.keyboard.press('ArrowDown')
  const goTo = async (no: number) => {
    await page.keyboard.press('g')
    await page.locator('#slidev-goto-input').fill(String(no))
    await page.keyboard.press('Enter')
  }
  for (const [go, from, to] of [
    [next, 4, 5],
    [
      () => goTo(12),
      5,
      12,
    ],
    [
      () => goTo(2),
      12,
      2,
    ],
  ] as const) {
    await go()
    await slide(page, to).and(page.locator('[data-place="entered"]')).waitFor()
    expect(await fading(page)).toEqual([from, to].sort((a, b) => a - b))
    await slideReady(page, to)
    expect(await isSeen(page, from)).toBe(false)
  }
})

it('with motion reduced, nothing fades', async () => {
  const { page } = await visit({ path: '4' })
  await slideReady(page, 4)
  await page.keyboard.press('ArrowDown')
  await slide(page, 5).and(page.locator('[data-place="entered"]')).waitFor()
  expect(await fading(page)).toEqual([])
  expect(await isSeen(page, 4)).toBe(false)
})

/** From now on, no frame is given to the page. */
const holdFrames = (page: Page) => page.evaluate(() => void (window.requestAnimationFrame = () => 0))

/** Where the address was when a slide was shown, from now on. */
async function watchShown(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const shown: string[] = []
    Object.assign(window, { shown })
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const { dataset } = target as HTMLElement
        if (dataset.place === 'entered')
          shown.push(`${dataset.slidevNo} at ${location.pathname}`)
      }
    }).observe(document.querySelector('#slideshow')!, {
      subtree: true,
      attributeFilter: ['data-place'],
    })
  })
  return () => page.evaluate(() => (window as unknown as { shown: string[] }).shown)
}

it('a slide is shown before the address changes, and no key is lost meanwhile', async () => {
  const { page } = await visit({ path: '4' })
  await slideReady(page, 4)
  await isNear(page, 5)
  await holdFrames(page)
  const shown = await watchShown(page)
  await page.keyboard.press('ArrowDown')
  expect((await shown())[0]).toBe('5 at /4')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await slideReady(page, 7)
  await page.waitForURL(/settlement$/)
})

it('a slide that shows more than it is to show waits for the address', async () => {
  const { page } = await visit({ path: '8' })
  await slideReady(page, 8)
  await isNear(page, 7)
  const shown = await watchShown(page)
  await page.keyboard.press('ArrowUp')
  await slideReady(page, 7)
  expect((await shown())[0]).toBe('7 at /settlement')
})

it('neither the presenter view nor the audience that follows it waits', async () => {
  const { presenter, audience } = await openBoth(visit, 4)
  const shown = await Promise.all([presenter.page, audience.page].map(watchShown))
  await presenter.page.keyboard.press('ArrowDown')
  await slideReady(presenter.page, 5)
  await slideReady(audience.page, 5)
  expect(await Promise.all(shown.map(async slides => (await slides())[0]))).toEqual(['5 at /presenter/why-now', '5 at /why-now'])
})
