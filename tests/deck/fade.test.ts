import type { Page } from 'playwright-chromium'
import { expect, it } from 'vitest'
import { slideReady, useBrowser } from '../support/deck.ts'

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

it('the slides to both sides are laid out, and neither seen, nor read aloud, nor reached by a key', async () => {
  const { page } = await visit({ path: '4' })
  await slideReady(page, 4)
  for (const no of [3, 5]) {
    await slide(page, no).and(page.locator('[data-place="near"]')).waitFor({ state: 'attached' })
    expect(await slide(page, no).locator('h1').boundingBox()).toMatchObject({
      width: expect.any(Number),
    })
    expect(await slide(page, no).isVisible()).toBe(false)
  }
  expect(await slide(page, 6).evaluate(element => element.getClientRects().length)).toBe(0)
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
})

it('the slide that goes and the one that comes fade into each other, from afar too', async () => {
  const { page } = await visit({ path: '4', reducedMotion: 'no-preference' })
  await slideReady(page, 4)
  await slide(page, 5).and(page.locator('[data-place="near"]')).waitFor({ state: 'attached' })
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
    expect(await slide(page, from).isVisible()).toBe(false)
  }
})

it('with motion reduced, nothing fades', async () => {
  const { page } = await visit({ path: '4' })
  await slideReady(page, 4)
  await page.keyboard.press('ArrowDown')
  await slide(page, 5).and(page.locator('[data-place="entered"]')).waitFor()
  expect(await fading(page)).toEqual([])
  expect(await slide(page, 4).isVisible()).toBe(false)
})
