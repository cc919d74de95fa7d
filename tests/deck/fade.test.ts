import type { Page } from 'playwright-chromium'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { returnTo, slideReady, useBrowser } from '../support/deck.ts'

const { stay } = useBrowser()
let page: Page
const slide = (no: number) => page.locator(`#slideshow > .slidev-page-${no}`)
beforeAll(async () => {
  ({ page } = await stay({ path: '4' }))
  await slide(5).locator('.slidev-layout').waitFor({ state: 'attached' })
})
beforeEach(async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await returnTo(page, '4')
})

/** The slides that fade, by their numbers. */
function fading() {
  return page.evaluate(() => document.getAnimations()
    .filter(animation => animation instanceof CSSTransition && animation.transitionProperty === 'opacity' && animation.playState === 'running')
    .map(({ effect }) => Number((effect as KeyframeEffect).target?.getAttribute('data-slidev-no')))
    .filter(Boolean)
    .sort((a, b) => a - b))
}

/** What a screen reader is told of: the names of all that plays a part. */
async function told(role: string): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page)
  const { nodes } = await devtools.send('Accessibility.getFullAXTree')
  return nodes.filter(node => !node.ignored && node.role?.value === role).map(({ name }) => String(name?.value))
}

it('only the slide on the screen is read aloud, also when others are loaded', async () => {
  expect(await told('heading')).toEqual([await slide(4).locator('h1').textContent()])
})

it('the slide that goes and the one that comes fade into each other', async () => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await page.keyboard.press('ArrowDown')
  await expect.poll(fading, { interval: 10 }).toEqual([4, 5])
  await slideReady(page, 5)
  await slide(4).waitFor({ state: 'hidden' })
})

it('with motion reduced, nothing fades', async () => {
  await page.evaluate(() => {
    addEventListener('transitionrun', ({ target, propertyName }) => propertyName === 'opacity' && document.body.setAttribute('data-faded', String((target as Element).className)))
  })
  await page.keyboard.press('ArrowDown')
  await slideReady(page, 5)
  await slide(4).waitFor({ state: 'hidden' })
  expect(await page.locator('body').getAttribute('data-faded')).toBeNull()
})
