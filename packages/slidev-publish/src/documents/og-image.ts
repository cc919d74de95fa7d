/** The picture that a link to the talk shows: its cover, as social networks cut it (Open Graph, 1200 × 630). */
import type { Browser } from 'playwright-chromium'
import { openDeck } from './print.ts'

/** The cover on the deck's print page `file` as a PNG of 1200 × 630: all its width, its upper and lower edge cut. */
export async function ogImage(browser: Browser, file: string): Promise<Uint8Array> {
  const { page } = await openDeck(browser, file, {
    slides: [1],
    dark: false,
  }, 1200 / 1280)
  // What a slide says at its foot is for those who have the deck.
  await page.locator('.foot').evaluateAll(lines => lines.forEach(line => line.remove()))
  const png = await page.screenshot({
    clip: {
      x: 0,
      y: 24,
      width: 1280,
      height: 672,
    },
  })
  await page.close()
  return png
}
