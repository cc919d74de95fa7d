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

/** What a screen reader is told of: the names of all that plays a part. */
async function told(page: Page, role: string): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page)
  const { nodes } = await devtools.send('Accessibility.getFullAXTree')
  return nodes.filter(node => !node.ignored && node.role?.value === role).map(({ name }) => String(name?.value))
}

it('only the slide on the screen is read aloud, also when others are loaded', async () => {
  const { page } = await visit({ path: '4' })
  await slideReady(page, 4)
  await slide(page, 5).locator('.slidev-layout').waitFor({ state: 'attached' })
  expect(await told(page, 'heading')).toEqual([await slide(page, 4).locator('h1').textContent()])
})

it('the slide that goes and the one that comes fade into each other', async () => {
  const { page } = await visit({ path: '4', reducedMotion: 'no-preference' })
  await slideReady(page, 4)
  await slide(page, 5).locator('.slidev-layout').waitFor({ state: 'attached' })
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => fading(page), { interval: 10 }).toEqual([4, 5])
  await slideReady(page, 5)
  await slide(page, 4).waitFor({ state: 'hidden' })
})

it('with motion reduced, nothing fades', async () => {
  const { page } = await visit({ path: '4' })
  await slideReady(page, 4)
  await slide(page, 5).locator('.slidev-layout').waitFor({ state: 'attached' })
  await page.evaluate(() => {
    addEventListener('transitionrun', ({ target, propertyName }) => propertyName === 'opacity' && document.body.setAttribute('data-faded', String((target as Element).className)))
  })
  await page.keyboard.press('ArrowDown')
  await slideReady(page, 5)
  await slide(page, 4).waitFor({ state: 'hidden' })
  expect(await page.locator('body').getAttribute('data-faded')).toBeNull()
})
