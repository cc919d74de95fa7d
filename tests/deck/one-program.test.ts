import type { Page } from 'playwright-chromium'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { serveSite } from 'bench/site-server'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { copyProject } from '../support/copy.ts'
import { deck, diagramCount, goTo, slideReady, useBrowser } from '../support/deck.ts'
import { freePort } from '../support/free-port.ts'
import { pageTexts } from '../support/pdfjs.ts'
import { startProgram, startSlidev } from '../support/program.ts'

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

const drawn = deck.slides.find(({ no }) => diagramCount(no) > 0) ?? expect.fail('no slide with a diagram')
const words = /\["([^"<]+)/.exec(drawn.content)?.[1] ?? expect.fail('no label in it')

// Last, as it changes the copy; what Vite has made of the packages for `slidev` serves here, too.
it('npm run dev shows the talk and what is saved in it, draws its diagrams, asks no other host for anything, and says over the page what is wrong until it is mended', async () => {
  const talk = join(root, 'slides.md')
  const save = async (from: string, to: string) => {
    const markdown = await readFile(talk, 'utf8')
    expect(markdown).toContain(from)
    await writeFile(talk, markdown.replace(from, to))
  }
  const port = await freePort()
  const program = startProgram('dev.ts', [
    '--port',
    String(port),
  ], { cwd: root })
  const url = `http://localhost:${port}/`
  try {
    await program.says(new RegExp(url))
    const { page, faults } = await visit({ url })
    // The first page waits for Vite to make the packages ready.
    page.setDefaultTimeout(60_000)
    await page.goto(`${url}${drawn.no}`)
    await slideReady(page, drawn.no)
    await save(`# ${drawn.title}`, '# A headline just saved')
    await page.locator('#slideshow h1', { hasText: 'A headline just saved' }).waitFor()

    const label = page.locator(`#slideshow .slidev-page-${drawn.no} .mermaid svg text`)
    await label.filter({ hasText: words }).waitFor()
    await save(`["${words}`, '["Just saved')
    await label.filter({ hasText: 'Just saved' }).waitFor()
    // What goes over the page's edge goes there while editing, too.
    expect(await page.locator(`#slideshow .slidev-page-${drawn.no} .mermaid svg`).evaluate(svg => getComputedStyle(svg).overflow)).toBe('visible')
    expect(faults).toEqual([])

    const sound = await readFile(talk, 'utf8')
    const [first, second] = Array.from(sound.matchAll(/^routeAlias: (.+)$/gm), ([, alias = '']) => alias)
    await save(`routeAlias: ${second}\n`, `routeAlias: ${first}\n`)
    await page.locator('vite-error-overlay', { hasText: `slide 2: the routeAlias "${first}" is that of slide 1, too` }).waitFor()
    await writeFile(talk, sound)
    await page.locator('vite-error-overlay').waitFor({ state: 'detached' })
  }
  finally {
    await program.interrupt()
  }
  await expect(fetch(url)).rejects.toThrow()
})
