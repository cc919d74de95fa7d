import { expect, it } from 'vitest'
import { deck, slideReady, useBrowser } from '../support/deck.ts'
import { look } from './look.ts'
import { faultsOf } from './rules/index.ts'

const { visit } = useBrowser()

it.each(deck.slides)('slide $no, fully revealed, can be read from the last row in both schemes', async ({ no }) => {
  // Twice the pixels, so that a hairline has one of its own colour.
  const { page } = await visit({ path: `${no}?clicks=99`, deviceScaleFactor: 2 })
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.locator(`html.${colorScheme}`).waitFor()
    await slideReady(page, no)
    expect(faultsOf(await look(page, no)), colorScheme).toEqual([])
  }
})
