import { expect, it } from 'vitest'
import { lookInBothSchemes } from '../../check/walk.ts'
import { deck, diagramCount, useBrowser } from '../support/deck.ts'

const { visit } = useBrowser()

it.each(deck.slides)('slide $no, fully revealed, can be read from the last row in both schemes', async ({ no }) => {
  // Twice the pixels, so that a hairline has one of its own colour.
  const { page } = await visit({ path: `${no}?clicks=99`, deviceScaleFactor: 2 })
  expect(await lookInBothSchemes(page, no, diagramCount(no))).toEqual({ light: [], dark: [] })
})
