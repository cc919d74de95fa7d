import type { Page } from 'playwright-chromium'
import { beforeAll, describe, expect, it } from 'vitest'
import { violations } from '../support/axe.ts'
import { deck, goTo, slideReady, useBrowser } from '../support/deck.ts'

const { stay, browser } = useBrowser()
let page: Page
beforeAll(async () => void ({ page } = await stay({ path: '1' })))

/** What axe-core finds on the page, or in a part of it, by scheme. */
async function inBothSchemes(within?: string): Promise<Record<'light' | 'dark', string[]>> {
  const found = { light: [] as string[], dark: [] as string[] }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.locator(`html.${colorScheme}`).waitFor()
    found[colorScheme] = await violations(page, within)
  }
  return found
}

describe('axe-core finds nothing in either scheme', () => {
  it.each(deck.slides)('on slide $no', async ({ no }) => {
    await goTo(page, `/${no}?clicks=99`)
    await slideReady(page, no)
    expect(await inBothSchemes()).toEqual({ light: [], dark: [] })
  })

  it('in the panel of claims', async () => {
    await goTo(page, '/5')
    await slideReady(page, 5)
    await page.keyboard.press('s')
    await page.getByRole('dialog').getByRole('listitem').first().waitFor()
    expect(await inBothSchemes()).toEqual({ light: [], dark: [] })
  })

  it.each([
    ...new Map(deck.slides.filter(({ frontmatter }) => frontmatter.claims).map(slide => [slide.layout, slide])).values(),
  ])('in the foot of slide $no ($layout) under the pointer', async ({ no }) => {
    await goTo(page, `/${no}?clicks=99`)
    await slideReady(page, no)
    const foot = `#slideshow .slidev-page-${no} .foot`
    const parts = await page.locator(`${foot} > :is(button, :has(a))`).all()
    expect(parts.length).toBeGreaterThan(0)
    for (const part of parts) {
      await part.hover()
      expect(await inBothSchemes(foot)).toEqual({ light: [], dark: [] })
    }
  })

  it.each([
    ['in the presenter view', '/presenter/6', '#slideshow .slidev-page-6 h1'],
    ['on the page of rehearsals', '/rehearsal', 'h1'],
  ])('%s', async (_, path, ready) => {
    await page.goto(new URL(path, page.url()).href)
    await page.locator(ready).first().waitFor()
    expect(await inBothSchemes()).toEqual({ light: [], dark: [] })
  })
})

it('axe-core does find what is wrong', async () => {
  const page = await browser().newPage()
  await page.setContent('<html lang="en"><title>t</title><p style="color: #aaa; background: #fff">Pale</p><img src="data:,">')
  const found = await violations(page)
  expect(found.some(line => line.startsWith('color-contrast'))).toBe(true)
  expect(found.some(line => line.startsWith('image-alt'))).toBe(true)
})
