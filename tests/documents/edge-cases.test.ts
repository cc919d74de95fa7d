/** What editors, copies and hurried authors bring: one talk with all of it, exported once. */
import type { Copy } from 'bench/copies'
import type { Ended } from '../support/copy.ts'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyProject, run } from '../support/copy.ts'
import { pageTexts } from '../support/pdfjs.ts'

const bullets = Array.from({ length: 20 }, (_, index) => `- point ${index + 1}`).join('\n')
const deck = `---
theme: none
title: '3 <of> 5 & {{ more }}'
favicon: /favicon.svg
fonts: { provider: none }
canvasWidth: 1280
layout: default
---

# First

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
`

let copy: Copy
let exported: Ended
let clicks: Ended
let pages: string[]
beforeAll(async () => {
  copy = await copyProject()
  await writeFile(join(copy.root, 'edge.md'), `\uFEFF${deck.replaceAll('\n', '\r\n')}`)
  // In exports/, which goes into no build: the second finds that of the first as it is.
  exported = await run(copy.root, 'export.ts', 'edge.md', '--output', 'exports/edge.pdf')
  clicks = await run(copy.root, 'export.ts', 'edge.md', '--with-clicks', '--output', 'exports/clicks.pdf')
  pages = await pageTexts(await readFile(join(copy.root, 'exports/edge.pdf')))
}, 120_000)
afterAll(() => copy?.discard())

describe('a talk with a byte order mark, CRLF, tags in its title and slides of every odd kind', () => {
  it('is exported with each slide that is not hidden or disabled, empty ones too', () => {
    expect(exported.stderr).not.toContain('Error')
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
    expect(clicks.status).toBe(0)
    expect(await pageTexts(await readFile(join(copy.root, 'exports/clicks.pdf')))).toHaveLength(7 + 3)
  })

  it('is told of what cannot be read: text over the edge, and letters that no font has, each with its slide', () => {
    const warnings = exported.stderr.split('\n').filter(line => line.startsWith('Warning: slide'))
    expect(warnings).toEqual([
      expect.stringMatching(/slide 6: \d+ pieces of text run over the edge, from "point 1\d"/),
      expect.stringContaining('slide 7: no font here has \u{13000} (U+13000)'),
    ])
  })
})
