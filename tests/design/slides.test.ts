import type { Page } from 'playwright-chromium'
import { lookInBothSchemes } from 'slidev-check/measure-talk'
import { beforeAll, expect, it } from 'vitest'
import { deck, diagramCount, goTo, useBrowser } from '../support/deck.ts'

const { stay } = useBrowser()
let page: Page
// Twice the pixels, so that a hairline has one of its own colour.
beforeAll(async () => void ({ page } = await stay({ path: '1', deviceScaleFactor: 2 })))

it.each(deck.slides)('slide $no, fully revealed, can be read from the last row in both schemes', async ({ no }) => {
  await goTo(page, `/${no}?clicks=99`)
  expect(await lookInBothSchemes(page, no, diagramCount(no))).toEqual({ light: [], dark: [] })
})
