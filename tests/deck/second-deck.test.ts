import { cp, mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkPdf } from 'pdf-ua/check'
import { serve } from 'slidev-publish/server/serve'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildCopy, copyProject, run } from '../support/copy.ts'
import { useBrowser } from '../support/deck.ts'
import { pageTexts } from '../support/pdfjs.ts'
import { plainServer } from '../support/plain-server.ts'

// A deck of another subject: a theme from npm, a Vite configuration of its own, code that moves, a formula, a table, pictures,
// a film in a frame, a Mermaid diagram without a frame; no claims, no times, notes on two slides alone; fonts and icon on
// other hosts, as Slidev has them. Its folder has a space in its name.
const { visit } = useBrowser()
const HEADLINES = [
  'Bread at home',
  'What goes in',
  'How warm the water has to be',
  'The crumb tells',
  'From evening to morning',
  'What it weighs',
  'What others bake',
  'Questions',
]
const { root, discard } = await copyProject()
const dist = join(root, 'second deck/dist')

beforeAll(async () => {
  const folder = join(root, 'second deck')
  await mkdir(folder)
  for (const name of (await readdir('tests/second-deck')).filter(name => name !== 'node_modules'))
    await cp(join('tests/second-deck', name), join(folder, name), { recursive: true })
  const { status, stderr } = await run(root, 'build.ts', 'second deck/slides.md', '--output', dist)
  expect(status, stderr).toBe(0)
}, 300_000)
afterAll(() => discard())

describe('a deck of another subject', () => {
  it('is built, and every slide has its address and what stands on it', async () => {
    const server = await plainServer(dist, '/talks/bread/', 'redirect')
    try {
      const { page, faults } = await visit({ url: server.url })
      for (const [index, headline] of HEADLINES.entries()) {
        await page.goto(`${server.url}${index + 1}?clicks=9`)
        await page.locator(`#slideshow .slidev-page-${index + 1} h1`, { hasText: headline }).waitFor()
      }
      await page.goto(`${server.url}2`)
      await page.locator('.slidev-page-2 td', { hasText: '70 %' }).first().waitFor()
      await page.goto(`${server.url}3?clicks=1`)
      const keyword = page.locator('.slidev-page-3 .shiki .line span', { hasText: 'function' }).first()
      await keyword.waitFor()
      const colours = await page.locator('.slidev-page-3 .shiki .line span').evaluateAll(words => new Set(words.map(word => getComputedStyle(word).color)).size)
      expect(colours).toBeGreaterThan(2)
      await page.goto(`${server.url}4`)
      await expect.poll(() => page.locator('.slidev-page-4 img').evaluate(picture => (picture as HTMLImageElement).naturalWidth)).toBeGreaterThan(0)
      await page.goto(`${server.url}5`)
      await page.locator('.slidev-page-5 .mermaid svg', { hasText: 'Fold at nine' }).waitFor()
      await page.locator('.slidev-page-5 p', { hasText: '250 degrees' }).waitFor()
      expect(faults.filter(fault => !/googleapis|jsdelivr|pictures\.invalid|youtube|ERR_NAME_NOT_RESOLVED/.test(fault))).toEqual([])
    }
    finally {
      await server.close()
    }
  })

  it('is presented with the notes and paced by their length, and has its page of rehearsals', async () => {
    const { dir } = await buildCopy(root, 'second deck/slides.md')
    const server = await serve(dir, { port: 0 })
    try {
      const { page } = await visit({ url: server.url, path: 'presenter/1' })
      await page.locator('.speaker', { hasText: 'Who of you has baked bread before?' }).waitFor()
      // Eight and ten words at 110 a minute, and six slides without a note.
      expect(await page.getByRole('timer').textContent()).toBe('0:00 of 0:39')
      expect(await page.getByRole('alert').count()).toBe(0)
      await page.goto(`${server.url}rehearsal`)
      await page.getByRole('heading', { level: 1, name: 'Rehearsals' }).waitFor()
      await page.getByText('Bread at home').waitFor()
    }
    finally {
      await server.close()
    }
  })

  it('is exported, a page a slide, with all its words, and conforms to PDF/UA-1 but for what its author has not given', async () => {
    const bytes = await readFile(join(dist, 'slides.pdf'))
    const pages = await pageTexts(bytes)
    expect(pages.map((page, index) => page.includes((HEADLINES[index] ?? '').replaceAll(' ', '')))).toEqual(HEADLINES.map(() => true))
    expect(pages[1]).toContain('Starter10020%')
    expect(pages[2]).toContain('functionwaterTemperature')
    expect(pages[4]).toContain('Foldatnine')
    expect(pages[5]).toContain('flour+water+starter+salt')
    expect(pages[6]).toContain('Afilmonshaping')
    expect(pages.join('')).not.toContain('Whoofyou')
    // A picture without a description, and a link without a name: the report says so.
    expect((await checkPdf(bytes)).map(({ rule }) => rule)).toEqual(['7.3-1', 'PAC-link'])
  })

  it('goes without the fonts and the icon of hosts that do not answer, and says in one report by slide what its author has not given', async () => {
    const { status, stderr } = await run(root, 'export.ts', 'second deck/slides.md', '--with-clicks', '--output', join(root, 'clicks.pdf'))
    expect(status).toBe(0)
    expect(stderr).toMatch(/Left out, as fonts\.googleapis\.com does not answer/)
    expect(stderr.split('\n').filter(line => line.startsWith('- ')).map(line => line.replace(/(has no (?:description|name)|is named|is embedded|could not be loaded).*/, '$1'))).toEqual([
      '- the deck: no language is named',
      '- slide 5: a diagram has no description',
      '- slide 7: the picture /loaf.svg has no description',
      '- slide 7: the page https://www.youtube.com/embed/bread is embedded',
      '- slide 7: the picture https://pictures.invalid/loaves.jpg could not be loaded',
      '- slide 7: the picture /loaf.svg has no description',
      '- slide 7: the link to https://example.org/mill has no name',
    ])
    expect(await pageTexts(await readFile(join(root, 'clicks.pdf')))).toHaveLength(HEADLINES.length + 3)
  })
})
