import type { Page } from 'playwright-chromium'
import { beforeAll, expect, inject, it } from 'vitest'
import { claims, regionMap } from '../../seeds/en.ts'
import { deck, goTo, slideReady, useBrowser } from '../support/deck.ts'

const { stay } = useBrowser()
let page: Page
/** What the page has fetched by the time that every slide is loaded. */
let paths: string[]
beforeAll(async () => {
  ({ page } = await stay())
  const all: string[] = []
  page.on('response', response => all.push(new URL(response.url()).pathname))
  await page.goto(new URL('1', inject('deckUrl')).href)
  await page.waitForFunction(count => document.querySelectorAll('#slideshow .slidev-layout').length === count, deck.slides.length)
  paths = [...all]
})

it('no page carries Mermaid, nor a font that its text does not need', () => {
  expect(paths.filter(path => /mermaid|flowchart|dagre|cytoscape|monaco/i.test(path))).toEqual([])
  expect(paths.filter(path => path.endsWith('.woff2'))).toHaveLength(3)
})

/** The scripts of the deck by their address. */
async function scripts(paths: Iterable<string>): Promise<Map<string, string>> {
  const urls = [...paths].map(path => new URL(path, inject('deckUrl')).href)
  return new Map(await Promise.all(urls.map(async url => [url, await (await fetch(url)).text()] as const)))
}

/** Those that the page names, so that they are fetched before any script has run. */
async function scriptsOfPage(): Promise<Map<string, string>> {
  const html = await (await fetch(inject('deckUrl'))).text()
  return scripts(Array.from(html.matchAll(/<(?:link rel="modulepreload"|script type="module")[^>]* (?:href|src)="([^"]+)"/g), ([, path = '']) => path))
}

const holding = (texts: Map<string, string>, words: string) => [...texts].filter(([, text]) => text.includes(words)).map(([url]) => url)

it('the page fetches its first slide before a script asks for it', async () => {
  expect(holding(await scriptsOfPage(), 'convened by Independent Diplomat')).toHaveLength(1)
})

it('data come with the slides that show them, each with its own', async () => {
  const worker = await (await fetch(new URL('service-worker.js', inject('deckUrl')))).text()
  const all = await scripts(Array.from(worker.matchAll(/"([^"]+\.js)"/g), ([, path = '']) => path))
  const [claim, map] = [claims[0]!.text, regionMap.description].map(words => holding(all, words))
  expect([claim?.length, map?.length]).toEqual([1, 1])
  expect(claim).not.toEqual(map)
  expect([
    ...(await scriptsOfPage()).keys(),
  ].filter(url => [claim, map].flat().includes(url))).toEqual([])
})

it('the page fetches the fonts of its first slide at once', async () => {
  await goTo(page, '/1')
  await slideReady(page, 1)
  const { preloaded, drawn } = await page.evaluate(() => {
    const drawn = new Set<string>()
    const texts = document.createTreeWalker(document.querySelector('.slidev-page-1')!, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { fontFamily, fontWeight } = getComputedStyle(texts.currentNode.parentElement!)
      if (texts.currentNode.textContent?.trim())
        drawn.add(`${fontFamily.split(',')[0]?.replaceAll('"', '').replaceAll(' ', '-').toLowerCase()}-latin-${fontWeight}`)
    }
    return {
      drawn: [...drawn],
      preloaded: Array.from(document.querySelectorAll<HTMLLinkElement>('link[as="font"]'), ({ href }) => href.split('/').at(-1)!.replace(/-normal-.*/, '')),
    }
  })
  expect(drawn.length).toBeGreaterThan(1)
  expect(preloaded).toEqual(expect.arrayContaining(drawn))
})

it('every character of every slide is drawn in the deck\'s own fonts', async () => {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const foreign: string[] = []
  for (const { no } of deck.slides) {
    await goTo(page, `/${no}?clicks=99`)
    await slideReady(page, no)
    const { root } = await session.send('DOM.getDocument', { depth: 0 })
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: `.slidev-page-${no}` })
    const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId, selector: '*' })
    // At once: a wait for each of some thousand elements is most of the time.
    for (const { fonts } of await Promise.all(nodeIds.map(nodeId => session.send('CSS.getPlatformFontsForNode', { nodeId }))))
      foreign.push(...fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => `slide ${no}: ${familyName}`))
  }
  expect([
    ...new Set(foreign),
  ]).toEqual([])
})
