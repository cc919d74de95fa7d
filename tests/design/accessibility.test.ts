import { describe, expect, it } from 'vitest'
import { violations } from '../support/axe.ts'
import { deck, slideReady, useBrowser } from '../support/deck.ts'

const { visit, browser } = useBrowser()

describe.each(['light', 'dark'] as const)('axe-core finds nothing in the %s scheme', (colorScheme) => {
  const open = async (path: string) => {
    const { page } = await visit({ path, colorScheme })
    await page.locator(`html.${colorScheme}`).waitFor()
    return page
  }

  it.each(deck.slides)('on slide $no', async ({ no }) => {
    const page = await open(`${no}?clicks=99`)
    await slideReady(page, no)
    expect(await violations(page)).toEqual([])
  })

  it('in the panel of claims', async () => {
    const page = await open('5')
    await slideReady(page, 5)
    await page.keyboard.press('s')
    await page.getByRole('dialog').getByRole('listitem').first().waitFor()
    expect(await violations(page)).toEqual([])
  })

  it('in the presenter view', async () => {
    const page = await open('presenter/6')
    await slideReady(page, 6)
    expect(await violations(page)).toEqual([])
  })

  it('on the page of rehearsals', async () => {
    const page = await open('rehearsal')
    await page.locator('h1').first().waitFor()
    expect(await violations(page)).toEqual([])
  })
})

it('axe-core does find what is wrong', async () => {
  const page = await browser().newPage()
  await page.setContent('<html lang="en"><title>t</title><p style="color: #aaa; background: #fff">Pale</p><img src="data:,">')
  const found = await violations(page)
  expect(found.some(line => line.startsWith('color-contrast'))).toBe(true)
  expect(found.some(line => line.startsWith('image-alt'))).toBe(true)
})
