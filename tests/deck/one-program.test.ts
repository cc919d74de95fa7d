import type { Page } from 'playwright-chromium'
import type { Visit } from '../support/deck.ts'
import type { Program } from '../support/program.ts'
import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { serveSite } from 'bench/site-server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyProject } from '../support/copy.ts'
import { deck, diagramCount, goTo, slideReady, useBrowser } from '../support/deck.ts'
import { freePort } from '../support/free-port.ts'
import { pageTexts } from '../support/pdfjs.ts'
import { startProgram, startSlidev } from '../support/program.ts'

const { visit, stay } = useBrowser()
let root: string
let discard: () => Promise<void>
beforeAll(async () => void ({ root, discard } = await copyProject({ open: true })))
afterAll(() => discard())

interface Shown { text: string, headings: string[] }

/** What every slide shows in a page, fully revealed: its text and its headings. Diagrams apart: they are drawn live while editing. */
async function slidesIn({ page, faults }: Visit): Promise<Shown[]> {
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

let ours: Shown[]
beforeAll(async () => {
  ours = await slidesIn(await visit({ path: '1' }))
  expect(ours.map(({ headings }) => headings.length > 0)).toEqual(deck.slides.map(() => true))
})

describe('slidev\'s own commands', () => {
  it('show the same slides while editing as the build does', async () => {
    const port = await freePort()
    const dev = startSlidev([
      '--port',
      String(port),
    ], root)
    try {
      await dev.says(new RegExp(`:${port}`))
      const opened = await visit()
      // The first page waits for Vite to make the packages ready.
      opened.page.setDefaultTimeout(60_000)
      await opened.page.goto(`http://localhost:${port}/1`)
      expect(await slidesIn(opened)).toEqual(ours)
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
      expect(await slidesIn(await visit({ url: server.url, path: '1' }))).toEqual(ours)
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
      // Its first page, too, waits for Vite to make the packages ready: on a slow machine longer than Slidev's own 30 s.
      '--timeout',
      '120000',
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
describe('npm run dev', () => {
  let program: Program
  let url: string
  let opened: Visit
  beforeAll(async () => {
    const port = await freePort()
    program = startProgram('dev.ts', [
      '--port',
      String(port),
    ], { cwd: root })
    url = `http://localhost:${port}/`
    await program.says(new RegExp(url))
    opened = await stay({ url })
    opened.page.setDefaultTimeout(60_000)
    await opened.page.goto(url)
  })
  afterAll(() => program.interrupt())

  it('shows what is saved in the talk, draws its diagrams, asks no other host for anything, and says over the page what is wrong until it is mended', async () => {
    const talk = join(root, 'slides.md')
    const save = async (from: string, to: string) => {
      const markdown = await readFile(talk, 'utf8')
      expect(markdown).toContain(from)
      await writeFile(talk, markdown.replace(from, to))
    }
    const { page, faults } = opened
    await goTo(page, `/${drawn.no}`)
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
  })

  it('ends with its server when it is interrupted', async () => {
    await program.interrupt()
    await expect(fetch(url)).rejects.toThrow()
  })
})
