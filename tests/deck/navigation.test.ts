import type { Page } from 'playwright-chromium'
import { describe, expect, it } from 'vitest'
import { position, slideNumbers, slideReady, useBrowser } from '../support/deck.ts'
import { closing } from '../support/rehearse.ts'

const { visit } = useBrowser()
const last = closing
const talk = slideNumbers.slice(0, closing)

/** Presses a key and waits until the deck has moved by it and the slide is there with its reveals. */
async function move(page: Page, key: string): Promise<{ no: number, clicks: number }> {
  const before = page.url()
  await page.keyboard.press(key)
  await page.waitForURL(url => url.href !== before)
  await slideReady(page, position(page).no)
  return position(page)
}

it('the right arrow reveals and moves on to the closing slide, the left arrow goes all the way back', async () => {
  const { page, faults } = await visit({ path: '1' })
  await slideReady(page, 1)
  const there = [
    position(page),
  ]
  // Beyond the last reveal of the closing slide, nothing follows.
  while (!(position(page).no === last && await fullyRevealed(page)))
    there.push(await move(page, 'ArrowRight'))
  expect([
    ...new Set(there.map(({ no }) => no)),
  ]).toEqual(talk)

  const back = [
    there.at(-1),
  ]
  while (position(page).no > 1 || position(page).clicks > 0)
    back.push(await move(page, 'ArrowLeft'))
  expect(back).toEqual([...there].reverse())
  expect(faults).toEqual([])
})

async function fullyRevealed(page: Page): Promise<boolean> {
  const { no } = position(page)
  return await page.locator(`#slideshow .slidev-page-${no} .slidev-vclick-hidden`).count() === 0
}

it('the down and up arrows move by whole slides', async () => {
  const { page } = await visit({ path: '1' })
  await slideReady(page, 1)
  for (const no of talk.slice(1))
    expect(await move(page, 'ArrowDown')).toMatchObject({ no })
  for (const no of talk.slice(0, -1).reverse())
    expect(await move(page, 'ArrowUp')).toMatchObject({ no })
})

describe.each(['ArrowRight', 'PageDown', ' '])('the key "%s" of a keyboard or a presenter\'s remote', (key) => {
  it('moves on', async () => {
    const { page } = await visit({ path: '1' })
    await slideReady(page, 1)
    const after = await move(page, key)
    expect(after.no + after.clicks).toBeGreaterThan(1)
  })
})

it('a slide opens by its address, and again after a reload', async () => {
  const { page } = await visit({ path: '7' })
  await slideReady(page, 7)
  await page.reload()
  await slideReady(page, 7)
  expect(position(page).no).toBe(7)
})
