import type { Page } from 'playwright-chromium'
import { pathToFileURL } from 'node:url'
import { printPage } from 'slidev-publish/build/print-page'
import { beforeAll, describe, expect, it } from 'vitest'
import { deck, useBrowser } from '../support/deck.ts'
import { foreignFonts } from '../support/fonts.ts'

const { stay, browser } = useBrowser()

/** What is written outside its slide, nearer than 24 px to its edge or over its foot. */
function overflow(): string[] {
  return [
    ...document.querySelectorAll('.print-slide-container'),
  ].flatMap((slide) => {
    const page = slide.getBoundingClientRect()
    const foot = [
      ...slide.querySelectorAll('.foot > *'),
    ].map(part => part.getBoundingClientRect())
    const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (texts.nextNode()) {
      const text = texts.currentNode as Text
      const parent = text.parentElement
      if (text.data.trim() === '' || !parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || parent.closest('.sr-only'))
        continue
      const range = document.createRange()
      range.selectNodeContents(text)
      for (const line of range.getClientRects()) {
        // The box of a numeral that fills the slide is higher than its figure.
        if (line.height > 120)
          continue
        const outside = line.left < page.left + 24 || line.right > page.right - 24 || line.top < page.top + 24 || line.bottom > page.bottom - 24
        const over = !parent.closest('.foot') && foot.some(part => part.top + 4 < line.bottom && line.top < part.bottom - 4 && part.left < line.right && line.left < part.right)
        if (outside || over)
          found.push(`${slide.id}: ${text.data.trim()}`)
      }
    }
    return found
  })
}

describe.each(['fr', 'fa', 'ps'])('the pages of slides.%s.md', (language) => {
  let page: Page
  beforeAll(async () => {
    const { file } = await printPage({
      entry: `slides.${language}.md`,
      browser: browser(),
    });
    ({ page } = await stay({
      viewport: { width: 1280, height: 720 },
    }))
    await page.goto(pathToFileURL(file).href)
    await page.evaluate(() => document.fonts.ready)
    expect(await page.locator('.print-slide-container').count()).toBe(deck.slides.length)
  }, 120_000)

  it('are drawn in the deck\'s own fonts only', async () => {
    expect(await foreignFonts(page, 'body *')).toEqual([])
  })

  it('hold all that they say, clear of their foot', async () => {
    expect(await page.evaluate(overflow)).toEqual([])
  })
})
