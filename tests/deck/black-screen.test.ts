import type { Page } from 'playwright-chromium'
import type { Visit } from '../support/deck.ts'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { openBoth, position, returnTo, slideReady, useBrowser } from '../support/deck.ts'

const { stay } = useBrowser()
let presenter: Visit
let audience: Visit
beforeAll(async () => void ({ presenter, audience } = await openBoth(stay, 4)))

const black = (page: Page) => page.locator('.black-screen')
const notice = (page: Page) => page.getByText('The audience’s screen is black.')

// A key ends a black screen, too.
beforeEach(async () => {
  await returnTo(presenter.page, 'presenter/4')
  await returnTo(audience.page, '4')
  await notice(presenter.page).waitFor({ state: 'detached' })
})

/** The colours at nine places of the screen. */
async function colours(page: Page): Promise<string[]> {
  return page.evaluate(() => [0.02, 0.5, 0.98].flatMap(x => [0.02, 0.5, 0.98].map((y) => {
    const top = document.elementFromPoint(x * innerWidth, y * innerHeight)
    return top
      ? getComputedStyle(top).backgroundColor
      : 'nothing'
  })))
}

it.each(['b', '.'])('"%s" in the presenter view makes the audience\'s screen black, all of it, and any key brings the slide back without moving on', async (key) => {
  await presenter.page.keyboard.press(key)
  await black(audience.page).waitFor()
  expect([
    ...new Set(await colours(audience.page)),
  ]).toEqual(['rgb(0, 0, 0)'])
  await notice(presenter.page).waitFor()
  await slideReady(presenter.page, 4)

  await presenter.page.keyboard.press('PageDown')
  await black(audience.page).waitFor({ state: 'detached' })
  await notice(presenter.page).waitFor({ state: 'detached' })
  await presenter.page.keyboard.press('ArrowDown')
  await slideReady(audience.page, 5)
  expect(position(presenter.page)).toEqual({ no: 5, clicks: 0 })
  expect([
    ...presenter.faults,
    ...audience.faults,
  ]).toEqual([])
})

it.each([
  [
    'a key',
    (page: Page) => page.keyboard.press('b'),
  ],
  [
    'a click',
    (page: Page) => page.mouse.click(1000, 300),
  ],
] as const)('%s in the audience view brings it back, there and then', async (_, bringBack) => {
  await audience.page.keyboard.press('b')
  await notice(presenter.page).waitFor()
  await bringBack(audience.page)
  await notice(presenter.page).waitFor({ state: 'detached' })
  await slideReady(audience.page, 4)
  expect(position(audience.page)).toEqual({ no: 4, clicks: 0 })
})

it('it stays black through a reload, and moves do not end it', async () => {
  await presenter.page.keyboard.press('b')
  await black(audience.page).waitFor()
  await audience.page.reload()
  await black(audience.page).waitFor()
  await presenter.page.getByTitle('Go to next slide').click()
  await slideReady(audience.page, 5)
  expect(await black(audience.page).isVisible()).toBe(true)
  await presenter.page.getByRole('button', { name: 'Show the slide' }).click()
  await black(audience.page).waitFor({ state: 'detached' })
})

it('a shortcut of the browser does not bring it back, and a "b" that is typed does not make it black', async () => {
  await presenter.page.keyboard.press('g')
  await presenter.page.locator('#slidev-goto-input').waitFor()
  await expect.poll(() => presenter.page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
  await presenter.page.keyboard.type('b')
  await presenter.page.keyboard.press('Escape')
  expect(await black(audience.page).count()).toBe(0)

  await presenter.page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  await presenter.page.keyboard.press('b')
  await black(audience.page).waitFor()
  await presenter.page.keyboard.press('Control+c')
  await presenter.page.keyboard.press('Shift')
  await notice(presenter.page).waitFor()
  expect(await black(audience.page).isVisible()).toBe(true)
})
