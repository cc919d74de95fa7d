import type { Visit } from '../support/deck.ts'
import { findDiagrams } from 'slidev-addon-diagrams/diagrams'
import { beforeAll, expect, it } from 'vitest'
import { deck, goTo, slideReady, useBrowser } from '../support/deck.ts'
import { clippedWords, diagramTexts } from '../support/slide-dom.ts'

const { stay } = useBrowser()
let walk: Visit
beforeAll(async () => void (walk = await stay({ path: '1' })))
/** More clicks than any slide has: all of it is shown. */
const revealed = 'clicks=99'

it.each(deck.slides)('slide $no, fully revealed, renders without a fault and fits its frame, in both schemes', async ({ no, title }) => {
  const { page, faults } = walk
  await goTo(page, `/${no}?${revealed}`)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.locator(`html.${colorScheme}`).waitFor()
    await slideReady(page, no)
    const headlines = await page.locator(`#slideshow .slidev-page-${no} h1`).allInnerTexts()
    expect(headlines.map(plain)).toEqual([
      plain(title),
    ])
    expect(await page.evaluate(clippedWords, no)).toEqual([])
  }
  expect(faults).toEqual([])
})

/** Text without what typography adds: curly quotes, line breaks. */
function plain(text: string): string {
  return text.replace(/[‘’]/g, '\'').replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()
}

const withDiagrams = deck.slides.flatMap((slide) => {
  const diagrams = findDiagrams(slide)
  return diagrams.length > 0
    ? [
        { no: slide.no, diagrams },
      ]
    : []
})

it('the deck has at least five diagrams of at least three kinds', () => {
  const codes = withDiagrams.flatMap(({ diagrams }) => diagrams.map(({ code }) => code))
  expect(codes.length).toBeGreaterThanOrEqual(5)
  expect(new Set(codes.map(code => withoutDirectives(code).split(/\s/)[0])).size).toBeGreaterThanOrEqual(3)
})

it.each(withDiagrams)('every diagram on slide $no is an SVG with its labels in it', async ({ no, diagrams }) => {
  const { page } = walk
  await goTo(page, `/${no}?${revealed}`)
  await slideReady(page, no)
  const drawn = await page.evaluate(diagramTexts, no)
  expect(drawn.map(({ label }) => label)).toEqual(diagrams.map(({ title, description }) => `${title}. ${description}`))
  diagrams.forEach(({ code }, index) => {
    const labels = labelsOf(code)
    expect(labels.length).toBeGreaterThanOrEqual(2)
    for (const label of labels)
      expect(drawn[index]?.text).toContain(label)
  })
})

/** Mermaid code less what sets options: `%%{init: …}%%`. */
function withoutDirectives(code: string): string {
  return code.replace(/%%\{[\s\S]*?\}%%/g, '').trim()
}

/** The labels of Mermaid code, quoted or nodes that a row of a Sankey diagram leads to, without marks, which are drawn, and without spaces. */
function labelsOf(code: string): string[] {
  return [
    ...withoutDirectives(code).matchAll(/"([^"]+)"|^[^",]+,([^",]+),\d+$/gm),
  ]
    .map(([, quoted = '', target = '']) => (quoted || target).replace(/<br\s*\/?>|\s|❞/g, ''))
    .filter(label => label !== '')
}
