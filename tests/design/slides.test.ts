import type { Page } from 'playwright-chromium'
import { lookInSchemes } from 'slidev-check/measure-talk'
import { beforeAll, expect, it } from 'vitest'
import { deck, diagramCount, goTo, slideReady, useBrowser } from '../support/deck.ts'

const { stay } = useBrowser()
let page: Page
// Twice the pixels, so that a hairline has one of its own colour.
beforeAll(async () => void ({ page } = await stay({ path: '1', deviceScaleFactor: 2 })))

it.each(deck.slides)('slide $no, fully revealed, can be read from the last row in both schemes', async ({ no }) => {
  await goTo(page, `/${no}?clicks=99`)
  expect(await lookInSchemes(page, no, diagramCount(no))).toEqual({ light: [], dark: [] })
})

it('the names on the map stand across no border', async () => {
  const { no } = deck.slides.find(({ content }) => content.includes('<RegionMap'))!
  await goTo(page, `/${no}`)
  await slideReady(page, no)
  const map = page.locator(`#slideshow .slidev-page-${no} svg.map`)
  expect(await map.locator('text').count()).toBeGreaterThan(2)
  expect(await map.evaluate(map => [
    ...map.querySelectorAll('text'),
  ].filter((name) => {
    const { x, y, width, height } = name.getBBox()
    return [
      ...map.querySelectorAll<SVGPathElement>('path:not(.land)'),
    ].some(border => Array.from({
      length: Math.ceil(border.getTotalLength() / 2),
    }, (_, step) => border.getPointAtLength(step * 2))
      .some(point => point.x > x && point.x < x + width && point.y > y && point.y < y + height))
  }).map(name => name.textContent))).toEqual([])
})

it('the words of a strand begin on one line', async () => {
  const { no } = deck.slides.find(({ content }) => content.includes('harm-strand'))!
  await goTo(page, `/${no}`)
  await slideReady(page, no)
  const tops = (part: string) => page.locator(`#slideshow .slidev-page-${no} ${part}`).evaluateAll(parts => parts.map(one => Math.round(one.getBoundingClientRect().top)))
  // A strand that ends has a bar across its end, and its first words may have a head above it.
  const bars = await tops('.node:not(.ended) > rect')
  const words = await tops('.node .row:is(:first-child:not(.labelled .row), .labelled .row:nth-child(2))')
  expect([bars.length, words.length]).toEqual([5, 6])
  expect([new Set(bars).size, new Set(words).size]).toEqual([2, 2])
})
