import type { Page } from 'playwright-chromium'
import { gzipSync } from 'node:zlib'
import { expect, inject, it } from 'vitest'
import { deck, slideReady, useBrowser } from '../support/deck.ts'

const { visit } = useBrowser()

interface Sent { path: string, bytes: number }

/** What a page is sent from now on, compressed as a web server would (fonts and pictures are already). */
function weigh(page: Page): () => Promise<Sent[]> {
  const sent: Promise<Sent>[] = []
  page.on('response', response => sent.push(response.body().then(body => ({
    path: new URL(response.url()).pathname,
    bytes: /\.(?:woff2|png)$/.test(response.url())
      ? body.length
      : gzipSync(body).length,
  }), () => ({
    path: response.url(),
    bytes: 0,
  }))))
  return () => Promise.all(sent)
}

const total = (sent: Sent[]) => sent.reduce((sum, { bytes }) => sum + bytes, 0)

it('the first slide needs 140 KB, fonts included, and no slide but itself', async () => {
  const { page } = await visit({ serviceWorkers: 'block' })
  // Nothing that waits for the browser to be idle comes by itself.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
  const weighed = weigh(page)
  await page.goto(new URL('1', inject('deckUrl')).href)
  await slideReady(page, 1)
  const sent = await weighed()
  expect(total(sent)).toBeLessThanOrEqual(140_000)
  expect(total(sent)).toBeGreaterThan(50_000)
  expect(sent.filter(({ path }) => path.includes('_virtual_slides'))).toEqual([])
  expect(await page.locator('#slideshow .slidev-layout').count()).toBe(1)
})

it('all slides and diagrams are there soon after, in 300 KB', async () => {
  const { page } = await visit({ serviceWorkers: 'block' })
  const weighed = weigh(page)
  await page.goto(new URL('1', inject('deckUrl')).href)
  await page.waitForFunction(count => document.querySelectorAll('#slideshow .slidev-layout').length === count, deck.slides.length)
  await page.waitForLoadState('networkidle')
  expect(total(await weighed())).toBeLessThanOrEqual(300_000)
})

it('no page carries Mermaid, nor a font that its text does not need', async () => {
  const { page } = await visit({ serviceWorkers: 'block' })
  const weighed = weigh(page)
  await page.goto(new URL('1', inject('deckUrl')).href)
  await page.waitForFunction(count => document.querySelectorAll('#slideshow .slidev-layout').length === count, deck.slides.length)
  const paths = (await weighed()).map(({ path }) => path)
  expect(paths.filter(path => /mermaid|flowchart|diagram-[A-Z]|shiki|katex|monaco/i.test(path))).toEqual([])
  expect(paths.filter(path => path.endsWith('.woff2'))).toHaveLength(3)
})

it('every character of every slide is drawn in the deck\'s own fonts', async () => {
  const { page } = await visit({ path: '1' })
  await page.waitForFunction(count => document.querySelectorAll('#slideshow .slidev-layout').length === count, deck.slides.length)
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const foreign: string[] = []
  for (const { no } of deck.slides) {
    await page.goto(new URL(`${no}?clicks=99`, page.url()).href)
    await slideReady(page, no)
    const { root } = await session.send('DOM.getDocument', { depth: 0 })
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: `.slidev-page-${no}` })
    const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId, selector: '*' })
    for (const id of nodeIds) {
      const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId: id })
      foreign.push(...fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => `slide ${no}: ${familyName}`))
    }
  }
  expect([
    ...new Set(foreign),
  ]).toEqual([])
})
