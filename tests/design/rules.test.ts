import type { Page } from 'playwright-chromium'
import { measureSlide } from 'slidev-check/measure'
import { measureTalk } from 'slidev-check/measure-talk'
import { faultsOf } from 'slidev-check/rules/index'
import { listen } from 'slidev-deck/listen'
import { beforeAll, expect, it } from 'vitest'
import { useBrowser } from '../support/deck.ts'

const { stay, browser } = useBrowser()
let page: Page
beforeAll(async () => void ({ page } = await stay({ deviceScaleFactor: 2 })))

/** A slide without a fault: headline, body, cards, a picture with a map's disclaimer, a diagram in a shadow root, a source line. */
const sound = `
<style>
  * { box-sizing: border-box; margin: 0 }
  body { width: 1280px; height: 720px; font: 28px/1.4 sans-serif; color: #14213a }
  .slidev-page-7 { position: relative; width: 1280px; height: 720px; padding: 64px; background: #fbf8f1 }
  h1 { font-size: 44px; line-height: 1.15 }
  .grid { display: grid; grid-template-columns: 1fr 1fr; gap: 24px; font-size: 24px }
  .grid > section { padding: 8px 16px; background: #f1eadb }
  ul { padding: 0; list-style: none; columns: 5; font-size: 27px }
  svg { display: block; width: 1152px; height: 320px; font-size: 22px }
  .source { position: absolute; left: 64px; bottom: 32px; font-size: 16px; line-height: 20px }
</style>
<div id="slideshow"><div class="slidev-page-7 diagram-slide">
  <h1>A headline</h1>
  <p class="lead">A body text</p>
  <div class="grid"><section class="one">A card</section><section class="two">Another card</section></div>
  <ul><li>1</li><li>2</li><li>3</li><li>4</li><li>5</li></ul>
  <svg role="img" aria-label="A picture" viewBox="0 0 1152 320">
    <rect class="node" x="2" y="2" width="400" height="316" fill="#1f3f8f" />
    <text class="in-node" x="20" y="60" fill="#fbf8f1">In a node</text>
    <path class="edge" d="M402 100H800" stroke="#4a5568" stroke-width="2" fill="none" />
    <text class="borders" x="500" y="300" style="font-size: 16px">Borders</text>
    <foreignObject x="800" y="20" width="340" height="100"><div class="html-label">A label</div></foreignObject>
    <rect class="frame" x="800" y="2" width="350" height="316" fill="none" stroke="#1f3f8f" />
  </svg>
  <div class="mermaid"></div>
  <p class="source">Source ¶3</p>
</div></div>`

/** What is in the shadow root, over the picture's lower left corner. */
const shadowed = `<svg viewBox="0 0 200 60" style="position: absolute; left: 580px; top: 400px; width: 200px; height: 60px; font-size: 22px">
  <rect class="deep" x="2" y="2" width="196" height="56" fill="#e4e8f2" stroke="#1f3f8f" />
  <text class="deep-label" x="20" y="36" fill="#14213a">Deep</text>
</svg>`

async function faultsIn(html: string, shadow = shadowed): Promise<string[]> {
  await page.setContent(html)
  await page.locator('.mermaid').evaluate((host, content) => {
    host.attachShadow({ mode: 'open' }).innerHTML = content
  }, shadow)
  return faultsOf(await measureSlide(page, 7))
}

it('finds nothing wrong with a sound slide', async () => {
  expect(await faultsIn(sound)).toEqual([])
})

it('measures the ink of a large figure, which may hang on the margin with the air before it outside', async () => {
  const figure = (left: number) => sound.replace(/<p class="lead">[\s\S]*<\/svg>/, `<p style="margin-left: ${left}px; font-size: 300px; line-height: 300px">5</p>`)
  expect(await faultsIn(figure(-8), '')).toEqual([])
  expect(await faultsIn(figure(-40), '')).toEqual([
    expect.stringMatching(/^slide 7, p "5": [\d.]+ px outside the slide's margins \(margins\)$/),
  ])
})

/** Rows with a head, over no other text. */
const table = (rows: number) => `<table style="position: absolute; left: 1160px; top: 64px; font-size: 22px; line-height: 24px"><thead><tr><th>h</th></tr></thead>${'<tr><td>t</td></tr>'.repeat(rows)}</table>`

const words = (count: number) => Array.from({ length: count }).fill('x').join(' ')

it.each<{ fault: string, from: string | RegExp, to: string, finding: RegExp }>([
  {
    fault: 'text in the margin',
    from: 'class="lead"',
    to: 'class="lead" style="margin-left: -20px"',
    finding: /^slide 7, p\.lead "A body text": 20\.0 px outside the slide's margins \(margins\)$/,
  },
  {
    fault: 'text out of its card',
    from: 'A card',
    to: '<span style="position: relative; left: 540px">A card</span>',
    finding: /^slide 7, span "A card": [\d.]+ px outside section\.one \(box\)$/,
  },
  {
    fault: 'text that a frame cuts off',
    from: 'class="lead"',
    to: 'class="lead" style="width: 100px; overflow: hidden; white-space: nowrap"',
    finding: /p\.lead "A body text": [\d.]+ px outside p\.lead \(box\)/,
  },
  {
    fault: 'a diagram\'s label that is cut off',
    from: 'width="340" height="100"',
    to: 'width="40" height="100" style="white-space: nowrap"',
    finding: /div\.html-label "A label": [\d.]+ px outside foreign[oO]bject \(box\)/,
  },
  {
    fault: 'a label out of its picture',
    from: 'x="20" y="60"',
    to: 'x="-60" y="60"',
    finding: /text\.in-node "In a node": [\d.]+ px outside svg \(box\)/,
  },
  {
    fault: 'text on text',
    from: 'class="lead"',
    to: 'class="lead" style="margin-top: -36px"',
    finding: /h1 "A headline": [\d.]+ px on p\.lead "A body text" \(overlap\)/,
  },
  {
    fault: 'a small headline',
    from: '<h1>',
    to: '<h1 style="font-size: 39px">',
    finding: /h1 "A headline": 39\.0 px, a headline needs 40 px \(size\)/,
  },
  {
    fault: 'small body text',
    from: 'class="lead"',
    to: 'class="lead" style="font-size: 21px"',
    finding: /p\.lead "A body text": 21\.0 px, a body needs 22 px \(size\)/,
  },
  {
    fault: 'small key words',
    from: 'class="lead"',
    to: 'class="lead" style="font-size: 27px; font-weight: 600"',
    finding: /p\.lead "A body text": 27\.0 px, a key needs 28 px \(size\)/,
  },
  {
    fault: 'text at the margin beside tilework',
    from: '<h1>',
    to: '<svg class="lattice" style="position: absolute; left: 0; top: 0; width: 80px; height: 720px"></svg><h1>',
    finding: /^slide 7, p\.lead "A body text": 64\.0 px outside the slide's margins \(margins\)$/,
  },
  {
    fault: 'body text made small by a transform',
    from: 'class="lead"',
    to: 'class="lead" style="transform: scale(0.7); transform-origin: 0 0"',
    finding: /p\.lead "A body text": 19\.6 px, a body needs 22 px \(size\)/,
  },
  {
    fault: 'small text in a card',
    from: 'A card',
    to: '<small style="font-size: 21px">A card</small>',
    finding: /small "A card": 21\.0 px, a card needs 22 px \(size\)/,
  },
  {
    fault: 'labels that scaling makes small',
    from: 'viewBox="0 0 1152 320"',
    to: 'viewBox="0 0 1280 320"',
    finding: /text\.in-node "In a node": 19\.8 px, a label needs 22 px \(size\)/,
  },
  {
    fault: 'an HTML label that scaling makes small',
    from: 'viewBox="0 0 1152 320"',
    to: 'viewBox="0 0 1280 320"',
    finding: /div\.html-label "A label": 19\.8 px, a label needs 22 px \(size\)/,
  },
  {
    fault: 'a small disclaimer on the map',
    from: 'style="font-size: 16px"',
    to: 'style="font-size: 15px"',
    finding: /text\.borders "Borders": 15\.0 px, a disclaimer needs 16 px \(size\)/,
  },
  {
    fault: 'a small source line',
    from: 'class="source"',
    to: 'class="source" style="font-size: 14px"',
    finding: /p\.source "Source ¶3": 14\.0 px, a footer needs 16 px \(size\)/,
  },
  {
    fault: 'pale small text',
    from: 'class="source"',
    to: 'class="source" style="color: #8a8372"',
    finding: /p\.source "Source ¶3": 3\.\d\d:1, needs 4\.5:1 \(contrast\)/,
  },
  {
    fault: 'pale large text',
    from: '<h1>',
    to: '<h1 style="color: #b9a9a0">',
    finding: /h1 "A headline": [12]\.\d\d:1, needs 3:1 \(contrast\)/,
  },
  {
    fault: 'text that is half transparent',
    from: '<h1>',
    to: '<h1 style="opacity: 0.3">',
    finding: /h1 "A headline": 1\.\d\d:1, needs 3:1 \(contrast\)/,
  },
  {
    fault: 'a label that lies half on its node',
    from: 'x="20" y="60"',
    to: 'x="350" y="60"',
    finding: /text\.in-node "In a node": 1\.00:1, needs 4\.5:1 \(contrast\)/,
  },
  {
    fault: 'a pale node',
    from: 'fill="#1f3f8f" />\n    <text',
    to: 'fill="#f1eadb" />\n    <text',
    finding: /rect\.node: 1\.\d\d:1, needs 3:1 \(graphics\)/,
  },
  {
    fault: 'a pale edge',
    from: 'stroke="#4a5568"',
    to: 'stroke="#e0d8c8"',
    finding: /path\.edge: 1\.\d\d:1, needs 3:1 \(graphics\)/,
  },
  {
    fault: 'too many words',
    from: 'A body text',
    to: words(91),
    finding: /^slide 7, the slide: \d+ words, 90 at most \(words\)$/,
  },
  {
    fault: 'too many words without cards',
    from: /class="grid">.*?</,
    to: `class="row">${words(61)}<`,
    finding: /the slide: \d+ words, 60 at most \(words\)/,
  },
  {
    fault: 'too many words for a table of reference',
    from: 'A body text',
    to: `<table class="reference"></table>${words(201)}`,
    finding: /the slide: \d+ words, 200 at most \(words\)/,
  },
  {
    fault: 'a headline of three lines',
    from: 'A headline',
    to: 'A<br>long<br>headline',
    finding: /h1 "A": 3 lines, 1 to 2 are right \(headline\)/,
  },
  {
    fault: 'no headline',
    from: /<h1>.*<\/h1>/,
    to: '<h2 style="font-size: 44px">A headline</h2>',
    finding: /h1: 0 lines/,
  },
  {
    fault: 'a long table',
    from: '<div class="mermaid">',
    to: `${table(9)}<div class="mermaid">`,
    finding: /table: 9 rows, 8 at most \(table\)/,
  },
  {
    fault: 'a picture that floats in its frame',
    from: 'height: 320px',
    to: 'height: 260px',
    finding: /svg: 2\d\.\d % of the slide, 35 % at least \(picture\)/,
  },
])('finds $fault', async ({ from, to, finding }) => {
  const html = sound.replace(from, to)
  expect(html).not.toBe(sound)
  expect(await faultsIn(html)).toContainEqual(expect.stringMatching(finding))
})

it.each<{ allowed: string, from: string, to: string }>([
  {
    allowed: 'words for screen readers alone',
    from: 'A body text',
    to: `A body text<span class="sr-only" style="position: absolute; clip-path: inset(50%)">${words(99)}</span>`,
  },
  {
    allowed: 'a pale hairline',
    from: '<path class="edge"',
    to: '<path d="M402 200H800" stroke="#e0d8c8" fill="none" /><path class="edge"',
  },
  {
    allowed: 'a tint that shows an extent',
    from: '<path class="edge"',
    to: '<rect class="extent" x="500" y="150" width="200" height="60" fill="#f1eadb" /><path class="edge"',
  },
  {
    allowed: 'a decorative area',
    from: '<path class="edge"',
    to: '<g aria-hidden="true"><rect x="500" y="150" width="200" height="60" fill="#f1eadb" /></g><path class="edge"',
  },
  {
    allowed: 'three lines of a cover\'s headline, which leaves its lines the room',
    from: '<h1>A headline',
    to: '<style>h1 { position: absolute; left: 700px; line-height: 1 } h1 + p { margin-top: 60px } .two { visibility: hidden }</style><i class="slidev-layout cover"></i><h1>A<br>long<br>headline',
  },
  {
    allowed: 'eight rows and a head',
    from: '<div class="mermaid">',
    to: `${table(8)}<div class="mermaid">`,
  },
  {
    allowed: 'a small picture on a slide of another layout',
    from: ' diagram-slide">',
    to: '"><svg role="img" style="position: absolute; left: 1150px; top: 64px; width: 40px; height: 40px"><rect width="40" height="40" fill="#1f3f8f" /></svg>',
  },
])('allows $allowed', async ({ from, to }) => {
  const html = sound.replace(from, to)
  expect(html).not.toBe(sound)
  expect(await faultsIn(html)).toEqual([])
})

it.each([
  {
    fault: 'a pale label',
    from: 'fill="#14213a"',
    to: 'fill="#b9c2d6"',
    finding: /text\.deep-label "Deep": 1\.\d\d:1, needs 4\.5:1 \(contrast\)/,
  },
  {
    fault: 'a small label',
    from: 'font-size: 22px',
    to: 'font-size: 20px',
    finding: /text\.deep-label "Deep": 20\.0 px, a label needs 22 px \(size\)/,
  },
  {
    fault: 'a pale node',
    from: 'stroke="#1f3f8f"',
    to: 'stroke="#e4e8f2"',
    finding: /rect\.deep: 1\.\d\d:1, needs 3:1 \(graphics\)/,
  },
])('finds $fault in a shadow root', async ({ from, to, finding }) => {
  expect(await faultsIn(sound, shadowed.replace(from, to))).toContainEqual(expect.stringMatching(finding))
})

it('a talk of one scheme is looked at in that scheme alone, whatever the system prefers', async () => {
  const { port, close } = await listen((_, response) => void response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<html class="dark" style="background: #000">
    <div id="slideshow"><div class="slidev-page-1"><div class="slidev-layout" style="width: 1280px; height: 720px"><p style="color: #333; font-size: 28px">Hardly seen</p></div></div></div>`), 0, '127.0.0.1')
  const found = await measureTalk(browser(), `http://127.0.0.1:${port}/`, [1], () => 0)
  await close()
  expect(found.get(1)?.light).toEqual([])
  expect(found.get(1)?.dark).toContainEqual(expect.objectContaining({ rule: 'contrast' }))
})
