import { expect, it } from 'vitest'
import { slideReady, useBrowser } from '../support/deck.ts'

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
  await page.locator('#slideshow > .slidev-page:not([inert]):visible').last().waitFor()

  // A move of the keys before may still fetch its slide: the first slide is where every later move begins.
  await page.keyboard.press('Home')
  await slideReady(page, 1)
  await page.keyboard.press('ArrowDown')
  await slideReady(page, 2)
  expect(faults).toEqual([])
})
