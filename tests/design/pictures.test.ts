import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { printPage } from 'slidev-publish/build/print-page'
import { contactSheet } from 'slidev-publish/documents/contact-sheet'
import { ogImage } from 'slidev-publish/documents/og-image'
import { expect, it } from 'vitest'
import { deck, useBrowser } from '../support/deck.ts'

const { browser } = useBrowser()

/** Width and height of a PNG, from its header. */
function sizeOf(png: Uint8Array): [width: number, height: number] {
  const bytes = Buffer.from(png)
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  return [
    bytes.readUInt32BE(16),
    bytes.readUInt32BE(20),
  ]
}

it('the contact sheet has room for every slide, light and dark, and is the same each time', async () => {
  const { file } = await printPage({
    browser: browser(),
  })
  const sheet = await contactSheet(browser(), file, 1)
  // Five in a row: a slide of 320 × 180 with its number (8 + 20) and a gap (8) below, 16 + 8 around each half.
  const rows = Math.ceil(deck.slides.length / 5)
  expect(sizeOf(sheet)).toEqual([5 * 336 + 16, 2 * (rows * (180 + 20 + 8) - 8 + 24)])
  expect(Buffer.from(await contactSheet(browser(), file, 1)).equals(Buffer.from(sheet))).toBe(true)
})

it('the picture for links has the size that networks expect, and so has the one in the repository', async () => {
  const { file } = await printPage({
    browser: browser(),
  })
  expect(sizeOf(await ogImage(browser(), file))).toEqual([1200, 630])
  expect(sizeOf(await readFile('public/og-image.png'))).toEqual([1200, 630])
})

it('at least twelve slides show evidence to look at', async () => {
  const { file } = await printPage({
    browser: browser(),
  })
  const page = await browser().newPage()
  await page.goto(pathToFileURL(file).href)
  expect(await page.locator('.print-slide-container:has(.evidence)').count()).toBeGreaterThanOrEqual(12)
})
