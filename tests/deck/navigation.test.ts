import type { Page } from 'playwright-chromium'
import type { Visit } from '../support/deck.ts'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { position, returnTo, slideNumbers, slideReady, useBrowser } from '../support/deck.ts'
import { closing } from '../support/rehearse.ts'

const { visit, stay } = useBrowser()
let page: Page
let faults: Visit['faults']
beforeAll(async () => void ({ page, faults } = await stay({ path: '1' })))
beforeEach(() => returnTo(page, '1'))
const last = closing
const talk = slideNumbers.slice(0, closing)

/** Presses a key and waits until the deck has moved by it and the slide is there with its reveals. */
async function move(key: string): Promise<{ no: number, clicks: number }> {
  const before = page.url()
  await page.keyboard.press(key)
  await page.waitForURL(url => url.href !== before)
  await slideReady(page, position(page).no)
  return position(page)
}

it('the right arrow reveals and moves on to the closing slide, the left arrow goes all the way back', async () => {
  const there = [
    position(page),
  ]
  // Beyond the last reveal of the closing slide, nothing follows.
  while (!(position(page).no === last && await fullyRevealed()))
    there.push(await move('ArrowRight'))
  expect([
    ...new Set(there.map(({ no }) => no)),
  ]).toEqual(talk)

  const back = [
    there.at(-1),
  ]
  while (position(page).no > 1 || position(page).clicks > 0)
    back.push(await move('ArrowLeft'))
  expect(back).toEqual([...there].reverse())
  expect(faults).toEqual([])
})

async function fullyRevealed(): Promise<boolean> {
  const { no } = position(page)
  return await page.locator(`#slideshow .slidev-page-${no} .slidev-vclick-hidden`).count() === 0
}

it('the down and up arrows move by whole slides', async () => {
  for (const no of talk.slice(1))
    expect(await move('ArrowDown')).toMatchObject({ no })
  for (const no of talk.slice(0, -1).reverse())
    expect(await move('ArrowUp')).toMatchObject({ no })
})

it.each(['ArrowRight', 'PageDown', ' '])('the key "%s" of a keyboard or a presenter\'s remote moves on', async (key) => {
  const after = await move(key)
  expect(after.no + after.clicks).toBeGreaterThan(1)
})

it('a slide opens by its address, and again after a reload', async () => {
  const { page } = await visit({ path: '7' })
  await slideReady(page, 7)
  await page.reload()
  await slideReady(page, 7)
  expect(position(page).no).toBe(7)
})
