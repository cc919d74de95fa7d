/** What editors, copies and hurried authors bring: one talk with all of it, exported once. */
import type { Copy } from 'bench/copies'
import type { Ended } from '../support/copy.ts'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyProject, run } from '../support/copy.ts'
import { useBrowser } from '../support/deck.ts'
import { exportHere } from '../support/documents.ts'
import { pageTexts } from '../support/pdfjs.ts'
import { png } from '../support/png.ts'

const bullets = Array.from({ length: 20 }, (_, index) => `- point ${index + 1}`).join('\n')
/** A note of more than a sheet. */
const words = Array.from({ length: 500 }, (_, index) => `word${index}`)
const deck = `---
theme: none
title: '3 <of> 5 & {{ more }}'
htmlAttrs: { dir: rtl, lang: fa }
aspectRatio: 4/3
canvasWidth: 1280
time: 5min
duration: 1min
layout: default
---

# HEADLINE

Of <span v-mark.red="1">five</span>

<!-- ${words.join(' ')} -->

---

# Clicks

<v-clicks>

- one
- two

</v-clicks>

<p v-click>three</p>

---
hide: true
---

# Hidden

---
disabled: true
---

# Disabled

---

---

# Code

\`\`\`md
<!-- a comment -->
---
layout: x
---
\`\`\`

---

# A headline that goes on and on, since whoever wrote it had a great deal to say and met nobody who stopped them before its fourth line was full of words

---

# Twenty

${bullets}

---

# Letters \u{13000}

---

# Full

<div style="height: 900px; flex: none"></div>

<div><img src="/hall.png" alt="Hall"></div>
`

/** All slides but the last, which stops an export. */
const range = '1-7'

const { browser } = useBrowser()
let copy: Copy
let exported: Ended
let pages: string[]
const inCopy = (file: string) => join(copy.root, file)
beforeAll(async () => {
  copy = await copyProject()
  await writeFile(inCopy('public/hall.png'), png(80, 60, [200, 200, 0]))
  await writeFile(inCopy('edge.md'), `\uFEFF${deck.replaceAll('\n', '\r\n')}`)
  // In exports/, which goes into no build: what is exported later finds that of the first as it is.
  exported = await run(copy.root, 'export.ts', 'edge.md', '--all', '--range', range, '--output', 'exports')
  pages = await pageTexts(await readFile(inCopy('exports/edge.pdf')))
}, 120_000)
afterAll(() => copy?.discard())

describe('a talk with a byte order mark, CRLF, tags in its title and slides of every odd kind', () => {
  it('is exported with each slide that is not hidden or disabled, empty ones too', () => {
    expect(exported.stderr).not.toContain('Error')
    expect(exported.status).toBe(0)
    expect(pages).toHaveLength(7)
    expect(pages.join()).not.toMatch(/Hidden|Disabled/)
    expect(pages[1]).toContain('onetwothree')
    expect(pages[2]).not.toMatch(/[a-z]/i)
    expect(pages[4]).toContain('fullofwords')
  })

  it('shows a comment and three dashes that stand in code', () => {
    expect(pages[3]).toContain('<!--acomment-->')
    expect(pages[3]).toContain('layout:x')
  })

  it('has a page for each click of v-clicks and v-click', async () => {
    const { errors } = await exportHere({
      entry: inCopy('edge.md'),
      withClicks: true,
      range,
      output: inCopy('exports/clicks.pdf'),
      browser: Promise.resolve(browser()),
    })
    expect(errors).toEqual([])
    // Those of slide 2, and the mark on slide 1.
    expect(await pageTexts(await readFile(inCopy('exports/clicks.pdf')))).toHaveLength(7 + 3 + 1)
  })

  it('is told of what cannot be read: text over the edge, and letters that no font has, each with its slide', () => {
    const warnings = exported.stderr.split('\n').filter(line => line.startsWith('Warning: slide'))
    expect(warnings).toEqual([
      expect.stringMatching(/slide 6: \d+ pieces of text run over the edge, from "point 1\d"/),
      expect.stringContaining('slide 7: no font here has \u{13000} (U+13000)'),
    ])
  })
})

describe('the same from right to left in 4:3, with a long note, without a plan and an icon', () => {
  it('has all its documents without a request to any other host, each slide on its sheet and the whole note', async () => {
    expect(exported.stderr).toMatch(/^Warning: .*5:00/m)
    expect(exported.stderr).not.toContain('Left out')
    const task = getDocument({
      data: new Uint8Array(await readFile(inCopy('exports/edge-handout.pdf'))),
      verbosity: 0,
    })
    const pdf = await task.promise
    const sheets = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => (await (await pdf.getPage(index + 1)).getTextContent()).items))
    const onSlide = sheets[0]!.filter(item => 'str' in item && item.str.includes('HEADLINE')).map(item => 'transform' in item
      ? item.transform[4] as number
      : -1)
    expect(onSlide.length).toBeGreaterThan(0)
    expect(onSlide.filter(x => x < 0 || x > 595)).toEqual([])
    const text = sheets.flat().map(item => 'str' in item
      ? item.str
      : '').join(' ')
    expect(words.filter(word => !text.includes(word))).toEqual([])
    expect(pdf.numPages).toBeGreaterThan(1)
    await task.destroy()
    const deck = await getDocument({
      data: new Uint8Array(await readFile(inCopy('exports/edge.pdf'))),
      verbosity: 0,
    }).promise
    const [, , width = 0, height = 0] = (await deck.getPage(1)).view
    expect(width / height).toBeCloseTo(4 / 3, 2)
    await deck.loadingTask.destroy()
  })

  it('has a picture without room on its slide, which stops the export of that slide', async () => {
    const { status, stderr } = await run(copy.root, 'export.ts', 'edge.md', '--range', '8', '--output', 'exports/full.pdf')
    expect(stderr).toContain('slide 8: the picture /hall.png has no room on its slide')
    expect(status).toBe(1)
  }, 60_000)
})
