import type { Page } from 'playwright-chromium'
import { expect, it } from 'vitest'
import { deck, slideReady, useBrowser } from '../support/deck.ts'
import { closing } from '../support/rehearse.ts'

const { visit } = useBrowser()
const presses = 500

/** What a hand, an elbow or a cat finds on a keyboard; with those that mean something to Slidev. */
const keys = [
  'ArrowRight',
  'ArrowLeft',
  'ArrowDown',
  'ArrowUp',
  'PageDown',
  'PageUp',
  'Home',
  'End',
  'Space',
  'Shift+Space',
  'Shift+ArrowRight',
  'Shift+ArrowLeft',
  'Enter',
  'Escape',
  'Backspace',
  'Tab',
  'Shift+Tab',
  'Backquote',
  'Period',
  ...'abcdefghijklmnopqrstuvwxyz0123456789',
]

/** The same row of numbers from 0 to 1 for the same seed (Mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6D2B79F5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The number of the slide that is shown. */
async function shownSlide(page: Page): Promise<number> {
  const shown = page.locator('#slideshow > .slidev-page:not([inert]):visible')
  await shown.last().waitFor()
  return Number(await shown.last().getAttribute('data-slidev-no'))
}

it.each([
  { path: '1', seed: 2025 },
  { path: 'presenter/1', seed: 1203 },
])(`${presses} random key presses from /$path on (seed $seed) cause no error and lose no slide`, async ({ path, seed }) => {
  const { page, faults } = await visit({ path })
  await slideReady(page, 1)
  const next = random(seed)
  for (let press = 0; press < presses; press++)
    await page.keyboard.press(keys[Math.floor(next() * keys.length)] ?? 'Escape')
  expect(faults).toEqual([])

  // Whatever was opened closes, a black screen first; whatever has the focus lets go of it.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
  const no = await shownSlide(page)
  await slideReady(page, no)

  const on = no < deck.slides.length && no !== closing
  await page.keyboard.press(on ? 'ArrowDown' : 'ArrowUp')
  await slideReady(page, on
    ? no + 1
    : no - 1)
  expect(faults).toEqual([])
})
