import type { Page } from 'playwright-chromium'
import { readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { printPage } from 'slidev-publish/build/print-page'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { deck, slideNumbers, useBrowser } from '../support/deck.ts'

const { visit, stay, browser } = useBrowser()
let file: string
let withClicks: string
beforeAll(async () => {
  file = (await printPage({
    browser: browser(),
  })).file
  withClicks = (await printPage({
    browser: browser(),
    withClicks: true,
  })).file
})

describe('the page that documents are printed from', () => {
  let page: Page
  beforeAll(async () => {
    ({ page } = await stay())
    await page.goto(pathToFileURL(file).href)
  })

  it('is taken as it is while nothing changes', async () => {
    expect(await printPage({
      browser: browser(),
    })).toMatchObject({ file, reused: true })
  })

  it('has no script, no request and no word of a note', async () => {
    const html = await readFile(file, 'utf8')
    expect(html).not.toMatch(/<script|<link rel="(?:stylesheet|modulepreload)|url\(["']?\//)
    const { page, context } = await visit({ javaScriptEnabled: false })
    await context.setOffline(true)
    const requests: string[] = []
    page.on('request', request => request.url().startsWith('data:') || requests.push(request.url()))
    await page.goto(pathToFileURL(file).href)
    expect(requests).toEqual([pathToFileURL(file).href])
    const text = html.replace(/<[^>]+>|\s+/g, ' ')
    for (const { note } of deck.slides)
      expect(text).not.toContain(note.slice(0, 60))
  })

  it('has every slide once, in order, fully revealed, with its headline and its drawings', async () => {
    const sections = await page.locator('section.print-slide-container').evaluateAll(all => all.map(section => ({
      id: section.id,
      headline: section.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim(),
      hidden: section.querySelectorAll('.slidev-vclick-hidden').length,
      drawings: section.querySelectorAll('.mermaid svg text, .mermaid svg foreignObject').length,
      width: section.getBoundingClientRect().width,
      height: section.getBoundingClientRect().height,
    })))
    expect(sections.map(({ id }) => id)).toEqual(slideNumbers.map(no => `slide-${no}`))
    for (const [index, section] of sections.entries()) {
      expect(section).toMatchObject({ hidden: 0, width: 1280, height: 720 })
      expect(section.headline?.length).toBeGreaterThan(5)
      expect(section.drawings > 0).toBe(deck.slides[index]?.content.includes('```mermaid'))
    }
  })

  it('leads from one slide to another inside itself', async () => {
    const targets = await page.locator('section a[href]').evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''))
    const inside = targets.filter(href => !/^(?:https?|mailto):/.test(href))
    expect(inside.length).toBeGreaterThan(0)
    for (const href of inside)
      expect(await page.locator(`[id="${href.slice(1)}"]`).count(), href).toBe(1)
  })

  it('has with clicks a page for every click', async () => {
    const { page } = await visit()
    await page.goto(pathToFileURL(withClicks).href)
    const ids = await page.locator('section.print-slide-container').evaluateAll(all => all.map(section => section.id))
    const clicks = (no: number) => (deck.slides[no - 1]?.note.match(/\[click\]/g) ?? []).length
    expect(ids).toEqual(slideNumbers.flatMap(no => [
      `slide-${no}`,
      ...Array.from({
        length: clicks(no),
      }, (_, index) => `slide-${no}-${index + 1}`),
    ]))
  })
})

it('the print view tells `slidev export` to wait until slides and fonts are there', async () => {
  const { page } = await visit()
  const held = Promise.withResolvers<void>()
  await page.route('**/*.woff2', async (route) => {
    await held.promise
    await route.continue()
  })
  await page.goto(new URL('print?print', inject('deckUrl')).href, { waitUntil: 'domcontentloaded' })
  const marker = page.locator('[data-waitfor=".print-view-complete"]')
  await page.locator('.print-slide-container h1').first().waitFor()
  await marker.waitFor({ state: 'attached' })
  expect(await marker.locator('.print-view-complete').count()).toBe(0)
  held.resolve()
  await marker.locator('.print-view-complete').waitFor()
  expect(await page.evaluate(() => document.fonts.status)).toBe('loaded')
  expect(await page.locator('.print-slide-container .slidev-layout').count()).toBe(deck.slides.length)
})
