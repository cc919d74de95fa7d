import type { Page } from 'playwright-chromium'
import type { DiagramLook } from 'slidev-addon-diagrams/look'
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { drawingName, drawingStyle, findDiagrams } from 'slidev-addon-diagrams/diagrams'
import { drawDiagrams } from 'slidev-addon-diagrams/draw'
import { inPage } from 'slidev-addon-diagrams/in-page'
import { fontFiles } from 'slidev-deck/fonts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import deckLook from '../../setup/diagrams.ts'
import { copyProject, run } from '../support/copy.ts'
import { deck, diagramCount, goTo, slideReady, useBrowser } from '../support/deck.ts'

const { stay, browser } = useBrowser()
const withDiagram = deck.slides.map(({ no }) => no).filter(diagramCount)

let copy: Awaited<ReturnType<typeof copyProject>>
let entry: string
beforeAll(async () => {
  copy = await copyProject()
  entry = join(copy.root, 'slides.md')
  // Those of the translations are not looked at.
  const { digest } = await drawingStyle(copy.root)
  const own = deck.slides.flatMap(findDiagrams).map(diagram => `${drawingName(diagram, digest)}.svg`)
  await Promise.all((await drawings()).filter(file => !own.includes(file)).map(file => rm(join(copy.root, 'diagrams', file))))
  await Promise.all(['fr', 'fa', 'ps'].map(lang => rm(join(copy.root, `slides.${lang}.md`))))
})
afterAll(() => copy.discard())

async function drawings(): Promise<string[]> {
  return (await readdir(join(copy.root, 'diagrams'))).filter(file => file.endsWith('.svg'))
}

describe('a drawing', () => {
  it('is made once: an unchanged diagram is not drawn again', async () => {
    await drawDiagrams(entry, {
      browser: browser(),
    })
    const times = async () => Promise.all((await drawings()).map(async file => (await stat(join(copy.root, 'diagrams', file))).mtimeMs))
    const before = await times()
    expect(before).toHaveLength(withDiagram.length)
    await drawDiagrams(entry, {
      browser: browser(),
    })
    expect(await times()).toEqual(before)
  })

  it('is the same wherever and whenever it is made', async () => {
    const contents = async () => Object.fromEntries(await Promise.all((await drawings()).map(async file => [file, await readFile(join(copy.root, 'diagrams', file), 'utf8')])))
    const before = await contents()
    await Promise.all((await drawings()).map(file => rm(join(copy.root, 'diagrams', file))))
    await drawDiagrams(entry, {
      browser: browser(),
    })
    expect(await contents()).toEqual(before)
  })

  it('has a title and a description, text, and neither a filter nor a style attribute nor a colour for one scheme alone', async () => {
    for (const file of await drawings()) {
      const svg = await readFile(join(copy.root, 'diagrams', file), 'utf8')
      expect(svg).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/)
      expect(svg).toMatch(/<text|<foreignObject/)
      expect(svg).not.toMatch(/filter|\sstyle="|@import|url\((?!#)/)
      expect(svg).toContain('var(--ink)')
    }
  })

  it('follows a change, and the one that it replaces goes', async () => {
    const source = await readFile(entry, 'utf8')
    const before = await drawings()
    await writeFile(entry, source.replace('Life-saving help', 'Life-giving help'))
    await drawDiagrams(entry, {
      browser: browser(),
    })
    const after = await drawings()
    expect(after).toHaveLength(before.length)
    expect(after.filter(file => !before.includes(file))).toHaveLength(1)
    await writeFile(entry, source)
  })
})

describe('a drawing as Mermaid leaves it', () => {
  // Which font a machine falls back on is its own.
  let font: string
  let page: Page
  beforeAll(async () => {
    ({ page } = await stay())
    const file = (await fontFiles('.')).find(({ path }) => path.endsWith('source-sans-3-latin-400-normal.woff2')) ?? expect.fail('no font')
    font = `<style>@font-face { font-family: board; src: url(data:font/woff2;base64,${await readFile(file.path, 'base64')}) } svg { font-family: board }</style>`
  })

  /** Puts shapes into the page as Mermaid's drawing, and tidies it. */
  async function tidy(shapes: string, classes = '', look: DiagramLook = deckLook): Promise<void> {
    const put = (svg: string) => page.evaluate(svg => void (document.body.innerHTML = svg), svg)
    await page.setContent(font)
    await page.evaluate(() => document.fonts.load('20px board'))
    await put(`<svg id="drawn" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 400" width="600" height="400"><g class="node ${classes}" transform="translate(300, 200)"><rect x="-200" y="-100" width="400" height="200" />${shapes}</g></svg>`)
    const { tidyDrawing } = await inPage()
    const svg = await page.evaluate(tidyDrawing, {
      name: 'drawn',
      title: 'Aid',
      description: 'It stops.',
      look,
    })
    await put(svg)
  }
  const box = (selector: string) => page.locator(selector).evaluate(element => (element as SVGGraphicsElement).getBoundingClientRect().toJSON() as DOMRect)
  /** Where a text begins, on its baseline: its first letter may reach out of its box. */
  const startOf = (selector: string) => page.locator(selector).evaluate((element) => {
    const text = element as SVGTextContentElement
    const { x, y } = text.getStartPositionOfChar(0).matrixTransform(text.getScreenCTM() ?? undefined)
    return { x, y }
  })
  const label = '<text style="text-anchor: middle" font-size="30"><tspan class="row">state failure❞</tspan></text>'

  it('draws the mark, which no font has, behind its words', async () => {
    await tidy(label)
    expect(await page.locator('text').textContent()).toBe('state failure')
    expect(await page.locator('path.contested-mark').count()).toBe(1)
    const [words, mark] = [await box('text'), await box('.contested-mark')]
    expect(mark.left).toBeGreaterThan(words.right)
    expect(mark.left - words.right).toBeLessThan(mark.width)
    expect(mark.top).toBeGreaterThanOrEqual(words.top)
    expect(mark.bottom).toBeLessThan(words.top + words.height / 2)
  })

  it('leaves a blank where a mark stands among words, so that it hides none', async () => {
    await tidy('<text font-size="30"><tspan>failure❞ and flight</tspan></text>')
    expect(await page.locator('text').textContent()).toBe('failure\u00A0 and flight')
    expect(await page.locator('.contested-mark').count()).toBe(1)
  })

  const colours = '<style>.own { fill: var(--saffron) }</style><rect class="tint" width="40" height="40" fill="#c7d0e0" /><path class="line" d="M0 0H90" stroke="#204090" /><rect class="own" width="40" height="40" />'
  const coloursInPage = () => page.evaluate(() => Object.fromEntries(['tint', 'line', 'own'].map((kind) => {
    const { fill, stroke } = (document.body.style.cssText = '--lapis: blue; --paper: blue; --saffron: orange', getComputedStyle(document.querySelector(`.${kind}`)!))
    return [
      kind,
      kind === 'line'
        ? stroke
        : fill,
    ]
  })))

  it('has the colours of the scheme where Mermaid sets one near them, and keeps what a rule colours', async () => {
    await tidy(colours)
    expect(await coloursInPage()).toEqual({
      tint: expect.stringMatching(/^oklab/),
      line: 'rgb(0, 0, 255)',
      own: 'rgb(255, 165, 0)',
    })
  })

  it('is left with Mermaid\'s colours and all its characters where the deck hands in no look', async () => {
    await tidy(colours + label, '', {})
    expect(await coloursInPage()).toEqual({ tint: 'rgb(199, 208, 224)', line: 'rgb(32, 64, 144)', own: 'rgb(255, 165, 0)' })
    expect(await page.locator('text').textContent()).toBe('state failure❞')
  })

  it.each([
    [
      'in the middle',
      '',
      undefined,
      undefined,
    ],
    [
      'at the left edge',
      'left',
      0,
      undefined,
    ],
    [
      '16 px after the left edge',
      'left inset',
      16,
      undefined,
    ],
    // A line of 36 px, its capitals (20.4 px) in the middle.
    [
      '24 px below the upper edge',
      'left top',
      0,
      24 + 18 + 10.2,
    ],
    [
      '24 px above the lower edge',
      'left bottom',
      0,
      200 - 24 - 18 + 10.2,
    ],
  ])('sets a label %s by the classes "%s"', async (_, classes, start, baseline) => {
    await tidy(label.replace('❞', ''), classes)
    const [node, text] = [await box('rect'), await box('text')]
    const scale = node.width / 400
    if (start === undefined)
      expect(text.left + text.width / 2).toBeCloseTo(node.left + node.width / 2, 0)
    else
      expect(((await startOf('text')).x - node.left) / scale).toBeCloseTo(start, 0)
    if (baseline !== undefined)
      expect(((await startOf('text')).y - node.top) / scale).toBeCloseTo(baseline, 0)
  })

  it('is as wide as the deck says, with its room where lines end', async () => {
    await tidy(label, '', { width: 1000 })
    expect(await page.locator('svg').getAttribute('viewBox')).toMatch(/^100 \S+ 1000 /)
  })
})

describe('in the deck', () => {
  let page: Page
  beforeAll(async () => void ({ page } = await stay({ path: '1' })))

  it.each(withDiagram)('slide %i shows its drawing in the page\'s own tree, with marks and labels, in both schemes', async (no) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await goTo(page, `/${no}`)
    await slideReady(page, no)
    const drawing = page.locator(`.slidev-page-${no} .mermaid > svg`).first()
    const ink = () => drawing.locator('text, foreignObject').first().evaluate(label => getComputedStyle(label).fill + getComputedStyle(label).color)
    await page.locator('html:not(.dark)').waitFor()
    const light = await ink()
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.locator('html.dark').waitFor()
    expect(await ink()).not.toBe(light)
    // Ids are one of a kind, and whatever is referred to is there.
    const { twice, dangling } = await page.evaluate(() => {
      const ids = [
        ...document.querySelectorAll('.mermaid [id]'),
      ].map(({ id }) => id)
      const used = [
        ...document.querySelectorAll('.mermaid *'),
      ].flatMap(element => [...element.attributes]).flatMap(({ value }) => /url\(#([^)]+)\)/.exec(value)?.[1] ?? [])
      return {
        twice: ids.filter((id, index) => ids.indexOf(id) !== index),
        dangling: used.filter(id => !document.getElementById(id)),
      }
    })
    expect(twice).toEqual([])
    expect(dangling).toEqual([])
  })
})

describe('a diagram that can\'t be drawn', () => {
  it('ends a build with the slide and Mermaid\'s message, and leaves what was there', async () => {
    const source = await readFile(entry, 'utf8')
    const before = await drawings()
    await writeFile(entry, source.replace(/(```mermaid\n)[\s\S]*?(\n```)/, '$1flowchart LR\n  A --> --> B$2'))
    const { status, stderr, stdout } = await run(copy.root, 'build.ts', '--output', join(copy.root, 'out'))
    expect(status).toBe(1)
    expect(stderr).toMatch(new RegExp(`^Error: slide ${withDiagram[0]}: the diagram ".+" does not parse: .*Parse error on line 2`, 'm'))
    expect(stderr).not.toContain('    at ')
    expect(stdout).toBe('')
    expect(await drawings()).toEqual(before)
    expect(await readdir(copy.root)).not.toContain('out')
    await writeFile(entry, source)
  })
})
