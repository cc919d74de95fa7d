import type { Page } from 'playwright-chromium'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { serveSite } from 'bench/site-server'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { copyProject } from '../support/copy.ts'
import { deck, goTo, slideReady, useBrowser } from '../support/deck.ts'
import { freePort } from '../support/free-port.ts'
import { pageTexts } from '../support/pdfjs.ts'
import { startSlidev } from '../support/program.ts'

const { visit } = useBrowser()
let root: string
let discard: () => Promise<void>
beforeAll(async () => void ({ root, discard } = await copyProject({ open: true })))
afterAll(() => discard())

interface Shown { text: string, headings: string[] }

/** What every slide shows at `url`, fully revealed: its text and its headings. Diagrams apart: they are drawn live while editing. */
async function slidesAt(url: string): Promise<Shown[]> {
  const { page, faults } = await visit({ url, path: '1' })
  page.setDefaultTimeout(60_000)
  const shown: Shown[] = []
  for (const { no } of deck.slides) {
    await goTo(page, `/${no}?clicks=99`)
    await slideReady(page, no)
    shown.push(await slideText(page, no))
  }
  expect(faults).toEqual([])
  return shown
}

function slideText(page: Page, no: number): Promise<Shown> {
  return page.locator(`#slideshow .slidev-page-${no}`).evaluate((slide) => {
    const copy = slide.cloneNode(true) as Element
    for (const element of copy.querySelectorAll('.mermaid, style'))
      element.remove()
    const plain = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()
    return {
      text: plain(copy),
      headings: Array.from(copy.querySelectorAll('h1, h2, h3, h4, h5, h6'), heading => `${heading.tagName} ${plain(heading)}`),
    }
  })
}

/** Letters and digits alone: which apostrophe a font's glyph stands for, readers do not agree. */
const letters = (text = '') => text.replace(/[^\p{Ll}\p{Lu}\p{N}]/gu, '')

describe('slidev\'s own commands', () => {
  let ours: Shown[]
  beforeAll(async () => {
    ours = await slidesAt(inject('deckUrl'))
    expect(ours.map(({ headings }) => headings.length > 0)).toEqual(deck.slides.map(() => true))
  })

  it('show the same slides while editing as the build does', async () => {
    const port = await freePort()
    const dev = startSlidev([
      '--port',
      String(port),
    ], root)
    try {
      await dev.says(new RegExp(`:${port}`))
      expect(await slidesAt(`http://localhost:${port}/`)).toEqual(ours)
    }
    finally {
      await dev.interrupt()
    }
  })

  it('build the same slides as the build does', async () => {
    const out = join(root, 'stock')
    expect(await startSlidev(['build', '--out', out], root).ended()).toBe(0)
    const server = await serveSite(out)
    try {
      expect(await slidesAt(server.url)).toEqual(ours)
    }
    finally {
      await server.close()
    }
  })

  it('export the same pages as the export does', async () => {
    const pdf = join(root, 'stock.pdf')
    const ended = await startSlidev([
      'export',
      '--executable-path',
      process.env.CHROMIUM_PATH ?? '',
      '--output',
      pdf,
    ], root).ended()
    expect(ended).toBe(0)
    const pages = await pageTexts(await readFile(resolve(pdf)))
    expect(pages).toHaveLength(deck.slides.length)
    for (const [index, { headings }] of ours.entries())
      expect(letters(pages[index])).toContain(letters(headings[0]?.slice(3)))
  })
})
