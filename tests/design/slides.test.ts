import type { Page } from 'playwright-chromium'
import { beforeAll, expect, it } from 'vitest'
import { deck, goTo, slideReady, useBrowser } from '../support/deck.ts'
import { look } from './look.ts'
import { faultsOf } from './rules/index.ts'

const { stay } = useBrowser()
let page: Page
// Twice the pixels, so that a hairline has one of its own colour.
beforeAll(async () => void ({ page } = await stay({ path: '1', deviceScaleFactor: 2 })))

it.each(deck.slides)('slide $no, fully revealed, can be read from the last row in both schemes', async ({ no }) => {
  await goTo(page, `/${no}?clicks=99`)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.locator(`html.${colorScheme}`).waitFor()
    await slideReady(page, no)
    expect(faultsOf(await look(page, no)), colorScheme).toEqual([])
  }
})
