import type { Page } from 'playwright-chromium'
import { describe, expect, inject, it } from 'vitest'
import { kindNames } from '../../seeds/claim.ts'
import { claims, datasets } from '../../seeds/index.ts'
import { attributes } from '../../trace/attribution.ts'
import { cite } from '../../trace/cite.ts'
import { deck, slideReady, useBrowser } from '../support/deck.ts'

const { visit } = useBrowser()
const cited = deck.slides.map(slide => ({ slide, claims: cite(slide.frontmatter, { claims, datasets }).claims }))
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
  async function visitMixed() {
    const visited = await visit({ path: `${view}${no}` })
    await slideReady(visited.page, no)
    return visited
  }

  it.each(['key', 'click'] as const)('a %s opens a panel with every claim of the slide in words', async (way) => {
    const { page, faults } = await visitMixed()
    await open(page, way)
    const items = panel(page).getByRole('listitem')
    expect(await items.count()).toBe(mixed?.claims.length)
    for (const [index, { text, kind, paragraph, sentence, contested }] of mixed?.claims.entries() ?? []) {
      const words = (await items.nth(index).innerText()).replace(/\s+/g, ' ')
      expect(words).toContain(text)
      expect(words).toContain(`¶${paragraph}`)
      expect(words).toContain(`.${sentence}`)
      expect(words).toContain(kindNames[kind])
      expect(words.includes('attributed'), words).toBe(!!contested)
      if (contested)
        expect(words).toContain(`To check: ${contested.check}`)
    }
    expect(faults).toEqual([])
  })

  it('escape closes it, the focus is on the source line, and Slidev’s keys move on', async () => {
    const { page } = await visitMixed()
    for (const way of ['key', 'click'] as const) {
      await open(page, way)
      await page.keyboard.press('Escape')
      await panel(page).waitFor({ state: 'hidden' })
      expect(await line(page).evaluate(element => element === document.activeElement), `focus after ${way}`).toBe(true)
    }
    await page.keyboard.press('ArrowUp')
    await slideReady(page, no - 1)
  })

  it('a key that moves on closes it and moves on', async () => {
    const { page } = await visitMixed()
    await open(page, 'click')
    await page.keyboard.press('PageDown')
    await panel(page).waitFor({ state: 'hidden' })
    await page.waitForFunction(was => location.pathname + location.search !== was, `/${view}${no}`)
  })

  it('slidev’s other keys rest while it is open', async () => {
    const { page } = await visitMixed()
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
})

it('the panel says to a screen reader what it is, and takes the focus', async () => {
  const { page } = await visit({ path: `${no}` })
  await slideReady(page, no)
  expect(await line(page).ariaSnapshot()).toContain('button "Source')
  await open(page, 'key')
  expect(await page.getByRole('dialog', { name: `Where does slide ${no} come from?` }).count()).toBe(1)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('sheet-title')
  expect(await page.evaluate(() => document.querySelector('dialog')?.matches(':modal'))).toBe(true)
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

it('the panel can be read: 18 px at the least, inside the window, scrolled by the keyboard', async () => {
  const long = cited.reduce((a, b) => a.claims.length >= b.claims.length
    ? a
    : b).slide.no
  const { page } = await visit({
    path: `${long}`,
    viewport: { width: 1024, height: 768 },
  })
  await slideReady(page, long)
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

describe('in print, where every slide stands fully revealed', () => {
  async function visitPrint() {
    const { page } = await visit({ path: 'print?print' })
    await page.waitForFunction(count => document.querySelectorAll('.print-slide-container .slidev-layout').length === count, deck.slides.length)
    return page
  }

  it('every slide that cites the source says so, 16 px high, with a mark and words that attribute where something is contested', async () => {
    const page = await visitPrint()
    for (const { slide, claims } of cited) {
      const container = page.locator(`.print-slide-container:has([data-slidev-no="${slide.no}"])`)
      const source = container.locator('.source')
      expect(await source.count(), `slide ${slide.no}`).toBe(Math.min(claims.length, 1))
      if (claims.length === 0)
        continue
      const paragraphs = [
        ...new Set(claims.map(({ paragraph }) => `¶${paragraph}`)),
      ].join(', ')
      const contested = claims.some(claim => claim.contested)
      const words = await source.innerText()
      expect(words, `slide ${slide.no}`).toMatch(new RegExp(`^Source ${paragraphs}(?!,)`))
      expect(words.includes('attributed'), `mark on slide ${slide.no}`).toBe(contested)
      expect(await source.evaluate(element => getComputedStyle(element).fontSize)).toBe('16px')
      const shown = await container.locator('.slidev-layout').innerText()
      expect(!contested || shown.split('\n').some(attributes), `words on slide ${slide.no} that attribute`).toBe(true)
    }
  })

  it('the source line leads to the slide on the source, and no panel is there', async () => {
    const page = await visitPrint()
    const target = deck.slides.find(slide => slide.frontmatter.routeAlias === 'sources')?.no
    const links = page.locator('.source a')
    expect(await links.count()).toBe(cited.filter(({ claims }) => claims.length > 0).length)
    for (const href of await links.evaluateAll(list => list.map(link => link.getAttribute('href'))))
      expect(href).toBe(`#${String(target).padStart(3, '0')}-01`)
    expect(await page.locator(`[id="${String(target).padStart(3, '0')}-01"]`).innerText()).toContain('Source and method')
    expect(await page.locator('dialog').count()).toBe(0)
  })
})

it('a slide that stands small, as the next one does, shows its line without a button', async () => {
  const { page } = await visit({
    url: inject('deckUrl'),
    path: `presenter/${no - 1}?clicks=99`,
  })
  const small = page.locator(`.grid-section.next .slidev-page-${no} .source`)
  await small.waitFor()
  expect(await small.evaluate(element => element.tagName)).toBe('P')
})
