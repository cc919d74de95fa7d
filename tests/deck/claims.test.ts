import type { Page } from 'playwright-chromium'
import type { Visit } from '../support/deck.ts'
import { markedWords } from 'slidev-addon-claims/marked'
import { traceSlides } from 'slidev-addon-claims/slide'
import { missingWords } from 'slidev-addon-claims/stems'
import { inPage } from 'slidev-check/measure'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { claims, datasets, labels } from '../../seeds/en.ts'
import { deck, returnTo, slideReady, useBrowser } from '../support/deck.ts'

const { visit, stay } = useBrowser()
const cited = traceSlides(deck.slides, { claims, datasets })
/** A slide with claims of both sorts, so that the mark is seen to stand where it must and nowhere else. */
const mixed = cited.find(({ claims }) => claims.some(claim => claim.contested) && claims.some(claim => !claim.contested))
const no = mixed?.slide.no ?? 0

const line = (page: Page, slide = no) => page.locator(`#slideshow .slidev-page-${slide} .source`)
const panel = (page: Page) => page.getByRole('dialog')

async function open(page: Page, way: 'key' | 'click'): Promise<void> {
  await (way === 'key'
    ? page.keyboard.press('s')
    : line(page).click())
  await panel(page).getByRole('listitem').first().waitFor()
}

describe.each(['', 'presenter/'])('where does that come from, at /%s', (view) => {
  let page: Page
  let faults: Visit['faults']
  beforeAll(async () => void ({ page, faults } = await stay({ path: `${view}${no}` })))
  beforeEach(async () => {
    await page.setViewportSize({ width: 1280, height: 720 })
    await returnTo(page, `${view}${no}`)
  })

  it.each(['key', 'click'] as const)('a %s opens a panel with every claim of the slide in words', async (way) => {
    await open(page, way)
    const items = panel(page).getByRole('listitem')
    expect(await items.count()).toBe(mixed?.claims.length)
    for (const [index, { text, kind, paragraph, sentence, contested }] of mixed?.claims.entries() ?? []) {
      const words = (await items.nth(index).innerText()).replace(/\s+/g, ' ')
      expect(words).toContain(text)
      expect(words).toContain(`¶${paragraph}`)
      expect(words).toContain(`.${sentence}`)
      expect(words).toContain(labels.kinds[kind])
      if (contested)
        expect(words).toContain(contested.check)
      else
        expect(words).not.toContain('check')
    }
    expect(faults).toEqual([])
  })

  it('escape closes it, the focus is on the source line, and Slidev’s keys move on', async () => {
    for (const way of ['key', 'click'] as const) {
      await open(page, way)
      await page.keyboard.press('Escape')
      await panel(page).waitFor({ state: 'hidden' })
      expect(await line(page).evaluate(element => element === document.activeElement), `focus after ${way}`).toBe(true)
    }
    await page.keyboard.press('ArrowUp')
    await slideReady(page, no - 1)
  })

  it.each([
    ['PageDown', 'PageUp'],
    ['ArrowRight', 'ArrowLeft'],
  ])('a clicker\'s %s and %s turn its pages, and the slide stays', async (down, up) => {
    await page.setViewportSize({ width: 800, height: 400 })
    await open(page, 'click')
    const url = page.url()
    const scrolled = () => panel(page).evaluate(({ scrollTop }) => scrollTop)
    await page.keyboard.press('Home')
    await expect.poll(scrolled).toBe(0)
    await page.keyboard.press(down)
    await expect.poll(scrolled).toBeGreaterThan(100)
    await page.keyboard.press(up)
    await expect.poll(scrolled).toBe(0)
    await page.keyboard.press(up)
    expect(await panel(page).isVisible()).toBe(true)
    expect(page.url()).toBe(url)
    await page.keyboard.press('Escape')
    await page.keyboard.press(down)
    await page.waitForURL(moved => moved.href !== url)
  })

  it('slidev’s other keys rest while it is open', async () => {
    await open(page, 'key')
    await page.keyboard.press('o')
    await page.keyboard.press('d')
    await page.keyboard.press('s')
    await panel(page).waitFor({ state: 'hidden' })
    expect(await page.locator('html').getAttribute('class')).not.toContain('dark')
    expect(await page.locator('.z-modal.overflow-y-auto').isVisible()).toBe(false)
    // The same keys work again now.
    await page.keyboard.press('ArrowUp')
    await slideReady(page, no - 1)
    await page.keyboard.press('o')
    await page.locator('.z-modal.overflow-y-auto').waitFor()
  })

  it('the panel says to a screen reader what it is, and takes the focus', async () => {
    expect(await line(page).ariaSnapshot()).toContain('button "Article')
    await open(page, 'key')
    expect(await page.getByRole('dialog', { name: `Where does slide ${no} come from?` }).count()).toBe(1)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('sheet-title')
    expect(await page.evaluate(() => document.querySelector('dialog')?.matches(':modal'))).toBe(true)
  })

  it('the panel can be read: 18 px at the least, inside the window, scrolled by the keyboard', async () => {
    const long = cited.reduce((a, b) => a.claims.length >= b.claims.length
      ? a
      : b).slide.no
    await page.setViewportSize({ width: 1024, height: 768 })
    await returnTo(page, `${view}${long}`)
    await page.keyboard.press('s')
    await panel(page).getByRole('listitem').first().waitFor()
    const sizes = await panel(page).locator('p, h2, button, b').evaluateAll(list => list.map(element => Number.parseFloat(getComputedStyle(element).fontSize)))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18)
    const box = await panel(page).boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(768)
    await page.keyboard.press('End')
    await page.waitForFunction(() => (document.querySelector('dialog')?.scrollTop ?? 0) > 0)
  })
})

it('the panel closes when the other window moves on', async () => {
  const { page, context } = await visit({ path: `${no}` })
  await slideReady(page, no)
  const presenter = await visit({ context, path: `presenter/${no}` })
  await slideReady(presenter.page, no)
  await open(page, 'click')
  await presenter.page.keyboard.press('ArrowDown')
  await slideReady(page, no + 1)
  await panel(page).waitFor({ state: 'hidden' })
})

describe('in print, where every slide stands fully revealed', () => {
  const printed = (slide: number) => `.print-slide-container:has([data-slidev-no="${slide}"])`

  let page: Page
  beforeAll(async () => {
    ({ page } = await stay({ path: 'print?print' }))
    await page.waitForFunction(count => document.querySelectorAll('.print-slide-container .slidev-layout').length === count, deck.slides.length)
  })

  it('every slide that cites the article says so, 16 px high, and explains the mark where one stands', async () => {
    for (const { slide, claims, carried, confirm, pieces } of cited) {
      const container = page.locator(printed(slide.no))
      const source = container.locator('.source')
      expect(await source.count(), `slide ${slide.no}`).toBe(Math.min(claims.length, 1))
      if (claims.length === 0)
        continue
      const paragraphs = [
        ...new Set(claims.map(({ paragraph }) => `¶${paragraph}`)),
      ].join(', ')
      expect(await source.evaluate(element => getComputedStyle(element).fontSize)).toBe('16px')
      expect(await source.locator('[aria-hidden]').allInnerTexts().then(texts => texts.join(', ')), `slide ${slide.no}`).toBe(paragraphs)
      if (carried.some(claim => claim.contested) && !confirm) {
        expect(await container.locator('.foot .legend').count(), `legend on slide ${slide.no}`).toBe(1)
        expect(await container.locator('.slidev-layout').locator('.mark, .contested-mark').count(), `marks on slide ${slide.no}`).toBe(pieces.flatMap(markedWords).length)
      }
    }
  })

  it('shows the decisive words of every claim that the check counts as seen', async () => {
    const { shownText } = await inPage()
    for (const { slide, carried } of cited) {
      const shown = await page.evaluate(shownText, printed(slide.no))
      expect(carried.map(claim => [
        claim.id,
        ...missingWords(claim.words, shown),
      ]).filter(([, ...missing]) => missing.length > 0), `slide ${slide.no}`).toEqual([])
    }
  })

  it('the source line leads to the page on the article, and no panel is there', async () => {
    const target = deck.slides.find(slide => slide.frontmatter.routeAlias === 'method')
    const links = page.locator('.source a')
    expect(await links.count()).toBe(cited.filter(({ claims }) => claims.length > 0).length)
    const anchor = `${String(target?.no).padStart(3, '0')}-01`
    for (const href of await links.evaluateAll(list => list.map(link => link.getAttribute('href'))))
      expect(href).toBe(`#${anchor}`)
    expect(await page.locator(`[id="${anchor}"]`).innerText()).toContain('rests on one article')
    expect(await page.locator('dialog').count()).toBe(0)
  })
})

it('a slide that stands small, as the next one does, shows its line without a button', async () => {
  const { page } = await visit({ path: `presenter/${no - 1}?clicks=99` })
  const small = page.locator(`.grid-section.next .slidev-page-${no} .source`)
  await small.waitFor()
  expect(await small.evaluate(element => element.tagName)).toBe('P')
})
