import type { Copy } from 'bench/copies'
/** A deck as people write it who know Slidev and not this project, in every document and in what is shared. */
import type { Browser } from 'playwright-chromium'
import type { Told } from '../support/documents.ts'
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkPdf } from 'pdf-ua/check'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { launchBrowser } from 'slidev-publish/browser/launch'
import { buildDeck } from 'slidev-publish/build/build'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyProject, run } from '../support/copy.ts'
import { exportHere } from '../support/documents.ts'
import { plainServer } from '../support/plain-server.ts'
import { png } from '../support/png.ts'

const deck = `---
theme: none
title: 'Costs & benefits, 3 < 5, "all"'
info: 'R&D <in> brief'
author: 'Anna & Bob <a@b.org>'
favicon: /favicon.svg
fonts: { provider: none }
canvasWidth: 1280
lang: en-GB
layout: cover
routeAlias: start
plot: { secret: HEADMATTER }
---

# Words & pictures

<!-- COMMENT of mine -->

Beginning

<!-- NOTE to say -->

---

# The room

![The room](/p/photo.jpg)

---

# Names

![One](/p/IMG_2041.JPG) ![Two](</p/group photo.png?v=1>)

<div style="background: url(/p/hall.png) center / cover; width: 200px; height: 100px"></div>

<Badge />

<img src="/p/late.png" alt="Late" loading="lazy" width="40" height="30">

---
layout: image-right
image: /p/side.png
---

# Hall

Text, [slide three](/3), [start](/start), [also](/3?clicks=1), [elsewhere](https://example.org/a?b=1#c).

---

# Formula

Asks for $3 billion; donors gave $1.2 billion.

So $\\frac{a}{b} + \\sqrt{c}$ holds.

$$
E = mc^2
$$

---
dir: rtl
review: FRONTMATTER
---

# Clicks

<div v-click>First</div>

<div v-click.hide>Second</div>

<div v-click>Third</div>

---

# More pictures

![Odd](</p/it's a%23b 100%25.png>)

<picture><source srcset="/p/small.png 1x"><img src="/p/late.png" alt="Small"></picture>

<video src="/p/clip.webm" poster="/p/poster.png" width="80"></video>

<video src="/p/clip.webm" width="80"></video>

<Drawn />
`

const pictures: Record<string, Parameters<typeof png>> = {
  'photo.jpg': [
    1600,
    900,
    [200, 0, 0],
  ],
  'IMG_2041.JPG': [
    400,
    300,
    [0, 150, 0],
  ],
  'group photo.png': [
    300,
    300,
    [0, 0, 150],
  ],
  'hall.png': [
    80,
    60,
    [200, 200, 0],
  ],
  'side.png': [
    80,
    62,
    [0, 200, 200],
  ],
  'badge.png': [
    30,
    30,
    [120, 0, 120],
  ],
  'it\'s a#b 100%.png': [
    60,
    40,
    [10, 90, 90],
  ],
  'small.png': [
    70,
    50,
    [90, 10, 90],
  ],
  'poster.png': [
    80,
    45,
    [90, 90, 10],
  ],
  'late.png': [
    40,
    30,
    [90, 90, 90],
  ],
}

let copy: Copy
let browser: Browser
let exported: Told
/** A file of the copy. */
const inCopy = (file: string) => join(copy.root, file)
beforeAll(async () => {
  copy = await copyProject()
  browser = await launchBrowser()
  const write = (file: string, content: string | Uint8Array) => writeFile(inCopy(file), content)
  await mkdir(inCopy('public/p'))
  for (const [name, values] of Object.entries(pictures))
    await write(`public/p/${name}`, png(...values))
  await write('components/Badge.vue', '<script setup lang="ts">\nconst badge = { address: \'/p/badge.png\' }\n</script>\n\n<template>\n  <img :src="badge.address" alt="Badge">\n</template>\n')
  await write('components/Drawn.vue', '<script setup lang="ts">\nimport { onMounted, useTemplateRef } from \'vue\'\n\nconst pen = useTemplateRef(\'pen\')\nonMounted(() => pen.value?.getContext(\'2d\')?.fillRect(0, 0, 30, 20))\n</script>\n\n<template>\n  <canvas ref="pen" width="60" height="30" aria-label="Drawn" />\n</template>\n')
  // One green picture, as MediaRecorder records a canvas.
  await copyFile('tests/support/clip.webm', inCopy('public/p/clip.webm'))
  await write('ordinary.md', deck)
  // All in exports/, which goes into no build: the second and the third find that of the first as it is.
  exported = await exportFromCopy('ordinary.md', { all: true, output: 'exports' })
  await exportFromCopy('ordinary.md', { withClicks: true, output: 'exports/clicks.pdf' })
  await buildDeck({
    entry: inCopy('ordinary.md'),
    audience: 'sharing',
    outDir: inCopy('exports/site'),
    pdf: inCopy('exports/ordinary.pdf'),
  })
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await copy?.discard()
})

const read = (file: string) => readFile(inCopy(file))

function exportFromCopy(talk: string, { output, ...request }: { output: string, all?: boolean, withClicks?: boolean }): Promise<Told> {
  return exportHere({
    ...request,
    entry: inCopy(talk),
    output: inCopy(output),
    browser: Promise.resolve(browser),
  })
}

interface Node { role?: string, alt?: string, children?: Node[] }
interface Page { text: string, images: number, tree: Node, links: { contentsObj: { str: string }, dest?: unknown, url?: string }[] }

async function pagesOf(file: string): Promise<Page[]> {
  const task = getDocument({
    data: new Uint8Array(await read(file)),
    verbosity: 0,
  })
  const pdf = await task.promise
  const pages: Page[] = []
  for (let no = 1; no <= pdf.numPages; no++) {
    const page = await pdf.getPage(no)
    const { fnArray } = await page.getOperatorList()
    const { items } = await page.getTextContent()
    pages.push({
      text: items.map(item => 'str' in item
        ? item.str
        : '').join(' '),
      images: fnArray.filter(code => code === OPS.paintImageXObject).length,
      tree: await page.getStructTree() as Node,
      links: await page.getAnnotations(),
    })
  }
  await task.destroy()
  return pages
}

function all(node: Node, role: string): Node[] {
  return [
    ...node.role === role
      ? [node]
      : [],
    ...(node.children ?? []).flatMap(kid => all(kid, role)),
  ]
}

describe('pictures', () => {
  it.each(['exports/ordinary.pdf', 'exports/ordinary-handout.pdf'])('are all in %s, whatever their names, sizes and ways in', async (file) => {
    expect(exported.errors).toEqual([])
    const images = (await pagesOf(file)).map(page => page.images)
    expect(images.reduce((sum, count) => sum + count, 0)).toBe(12)
  })

  it('fit whole into the room they have', async () => {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 720 },
    })
    await page.goto(`${pathToFileURL(inCopy('exports/site/ordinary.html')).href}#/2`)
    const image = page.locator('img[alt="The room"]')
    await image.waitFor()
    const box = (await image.boundingBox())!
    expect(box.y).toBeGreaterThan(0)
    expect(box.y + box.height).toBeLessThanOrEqual(720)
    expect(await image.evaluate(element => getComputedStyle(element).objectFit)).toBe('contain')
    await page.close()
  })

  it('are all in what is shared: the site below a path, and the one file', async () => {
    const server = await plainServer(inCopy('exports/site'), '/talks/a/', 'redirect')
    const page = await browser.newPage({
      viewport: { width: 1280, height: 720 },
    })
    const broken: string[] = []
    // What is still under way when the page is left is of no concern.
    page.on('requestfailed', request => request.failure()?.errorText !== 'net::ERR_ABORTED' && broken.push(request.url().slice(0, 80)))
    page.on('response', response => response.status() >= 400 && broken.push(response.url()))
    for (const [address, slides] of [
      [
        (no: number) => `${server.url}${no}/`,
        [2, 3, 4, 7],
      ],
      [
        (no: number) => `${pathToFileURL(inCopy('exports/site/ordinary.html')).href}#/${no}`,
        [2, 3, 4, 7],
      ],
    ] as const) {
      for (const no of slides) {
        await page.goto('about:blank')
        await page.goto(address(no))
        await page.locator(`.slidev-page-${no} .slidev-layout`).waitFor()
        await page.waitForFunction(no => [
          ...document.querySelectorAll<HTMLImageElement>(`.slidev-page-${no} img`),
        ].every(image => image.complete), no)
        const images = await page.locator(`.slidev-page-${no} img`).evaluateAll(list => list.map(image => [
          (image as HTMLImageElement).alt,
          (image as HTMLImageElement).naturalWidth > 0,
        ]))
        expect(images.filter(([, shown]) => !shown), address(no)).toEqual([])
      }
      // As large as it was drawn, on the site as on paper.
      expect(await page.locator('.slidev-page-7 canvas').evaluate(canvas => (canvas as HTMLElement).offsetWidth)).toBe(60)
      await page.goto('about:blank')
      await page.goto(address(4))
      const hall = page.locator('.slidev-page-4 [style*="url("]')
      const source = /url\("([^"]+)"\)/.exec(await hall.getAttribute('style') ?? '')?.[1] ?? ''
      expect(await page.evaluate(async (address) => {
        const image = new Image()
        image.src = address
        await image.decode()
        return image.naturalWidth
      }, source)).toBe(80)
    }
    expect(broken).toEqual([])
    await page.close()
    await server.close()
  })
})

describe('formulas and money', () => {
  it('are what they are: formulas with their TeX, and sums of money', async () => {
    const [, , , , page] = await pagesOf('exports/ordinary.pdf')
    expect(all(page!.tree, 'Formula').map(({ alt }) => alt)).toEqual(['\\frac{a}{b} + \\sqrt{c}', 'E = mc^2'])
    expect(page!.text).toContain('Asks for $3 billion; donors gave $1.2 billion.')
  })

  it('show in the one file', async () => {
    const html = (await read('exports/site/ordinary.html')).toString()
    expect(html).toContain('font/woff2;base64')
    expect(html).not.toMatch(/font\/(?:ttf|woff);base64/)
  })
})

describe('links between slides', () => {
  it('lead there in the PDF, by number and by name', async () => {
    const [, , , page] = await pagesOf('exports/ordinary.pdf')
    expect(page!.links.map(({ contentsObj, dest, url }) => [
      contentsObj.str,
      dest !== undefined && dest !== null
        ? 'inside'
        : url,
    ])).toEqual([
      ['slide three – 3. Names', 'inside'],
      ['start – 1. Words & pictures', 'inside'],
      ['also – 3. Names', 'inside'],
      ['elsewhere – https://example.org/a?b=1#c', 'https://example.org/a?b=1#c'],
    ])
  })
})

describe('clicks', () => {
  it('each have a page that shows what that click shows', async () => {
    const pages = (await pagesOf('exports/clicks.pdf')).slice(5, 9).map(({ text }) => text.match(/First|Second|Third/g)?.join(' '))
    expect(pages).toEqual([
      'Second',
      'First Second',
      'First',
      'First Third',
    ])
  })

  it('have all been made in the ordinary PDF', async () => {
    const [, , , , , page] = await pagesOf('exports/ordinary.pdf')
    expect(page!.text).toMatch(/First/)
    expect(page!.text).toMatch(/Third/)
    expect(page!.text).not.toMatch(/Second/)
  })
})

it('diagrams that do not parse and pictures that are missing stop the export, which names all of them and their slides', async () => {
  await writeFile(inCopy('faulty.md'), '---\ntheme: none\nfavicon: /favicon.svg\n---\n\n# One\n\n---\n\n# Two\n\n<img :src="\'/p/nowhere.png\'" alt="Nothing">\n\n---\n\n# Three\n\n```mermaid\nflowchart LR\n  A[[[\n```\n')
  const { status, stderr } = await run(copy.root, 'export.ts', 'faulty.md', '--output', 'exports/faulty.pdf')
  expect(stderr.split('\n').filter(line => line.startsWith('Error'))).toEqual([
    expect.stringMatching(/^Error: slide 3: a diagram does not parse: .*line 2.*; slide 2: the picture \/p\/nowhere\.png could not be loaded$/),
  ])
  expect(status).toBe(1)
}, 60_000)

describe('what needs the network', () => {
  it.each(['export.ts', 'build.ts', 'start.ts'])('is refused by %s where the talk says offline: true, with slide, line and remedy', async (program) => {
    await writeFile(inCopy('remote.md'), '---\ntheme: none\noffline: true\nfavicon: /favicon.svg\n---\n\n# One\n\n---\n\n# Two\n\n<iframe src="https://www.youtube.com/embed/x"></iframe>\n\n![Map](https://example.org/map.png)\n')
    const { status, stderr } = await run(copy.root, program, 'remote.md')
    expect(stderr.split('\n').filter(line => line.startsWith('Error'))).toEqual([
      'Error: remote.md:13: slide 2: the page https://www.youtube.com/embed/x can\'t be embedded: a talk has no network to count on, and paper shows no pages; put a picture of it in public/ and link to it (also remote.md:15)',
    ])
    expect(status).toBe(1)
  }, 60_000)
})

describe('what is shared', () => {
  it('holds neither notes, nor comments, nor front matter of one\'s own', async () => {
    const files = (await readdir(inCopy('exports/site'), { recursive: true })).filter(file => /\.(?:html|js)$/.test(file))
    const texts = await Promise.all(files.map(async file => (await read(join('exports/site', file))).toString()))
    expect(texts.join('')).toContain('Beginning')
    for (const word of [
      'HEADMATTER',
      'COMMENT',
      'NOTE',
      'FRONTMATTER',
    ])
      expect(texts.join('').includes(word), word).toBe(false)
  })
})

describe('every PDF of it', () => {
  it.each(['exports/ordinary.pdf', 'exports/ordinary-handout.pdf', 'exports/clicks.pdf'])('%s conforms to PDF/UA-1', async (file) => {
    expect(await checkPdf(await read(file))).toEqual([])
  })
})
