import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { promisify } from 'node:util'
import { checkPdf } from 'pdf-ua/check'
import { serve } from 'slidev-publish/server/serve'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildCopy, node } from '../support/copy.ts'
import { useBrowser } from '../support/deck.ts'
import { pageTexts } from '../support/pdfjs.ts'
import { plainServer } from '../support/plain-server.ts'

// A deck of another subject: a theme from npm, a Vite configuration of its own, code that moves, a formula, a table, pictures,
// a film in a frame, a Mermaid diagram without a frame; no claims, no times, notes on two slides alone; fonts and icon on
// other hosts, as Slidev has them. It lies beside this project, in a folder with a space in its name; it has Slidev, Vue and its
// theme, and takes the packages as their READMEs say.
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
const root = await realpath(await mkdtemp(join(tmpdir(), 'beside-')))
const folder = join(root, 'second deck')
const dist = join(folder, 'dist')
const PACKAGES = [
  'pdf-ua',
  'slidev-addon-claims',
  'slidev-addon-diagrams',
  'slidev-addon-rehearsal',
  'slidev-check',
  'slidev-publish',
]

/** Runs a program of the packages in the folder of the deck, as `npx` does. */
function npx(program: string, ...args: string[]) {
  return node(folder, join(folder, 'node_modules/.bin', program), ...args)
}

beforeAll(async () => {
  await mkdir(folder)
  for (const name of (await readdir('tests/second-deck')).filter(name => name !== 'node_modules'))
    await cp(join('tests/second-deck', name), join(folder, name), { recursive: true })
  await writeFile(join(folder, 'slides.fr.md'), '# Du pain\n')
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'bread', private: true, type: 'module' }))
  await promisify(execFile)('npm', [
    'install',
    '--offline',
    '--no-audit',
    '--no-fund',
    ...PACKAGES.map(name => relative(folder, resolve('packages', name))),
  ], { cwd: folder })
  // What a deck has installed itself; npm would remove what it has not put there.
  for (const name of ['@slidev', 'vue'])
    await symlink(resolve('node_modules', name), join(folder, 'node_modules', name), 'junction')
  const { status, stderr } = await npx('slidev-build', 'slides.md', '--only')
  expect(status, stderr).toBe(0)
}, 300_000)
afterAll(() => rm(root, { recursive: true }))

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

  it('is built without its translation where only the talk is asked for', async () => {
    expect(await readdir(dist)).toContain('slides.html')
    expect(await readdir(dist)).not.toContain('fr')
  })

  it('hands out nothing that its author wrote for himself', async () => {
    const files = (await readdir(dist, { recursive: true })).filter(file => /\.(?:html|js|json|md|txt)$/.test(file))
    const texts = await Promise.all(files.map(file => readFile(join(dist, file), 'utf8')))
    expect(texts.filter(text => text.includes('Flour, water, salt'))).not.toEqual([])
    expect(texts.filter(text => /Who of you has baked|village council/.test(text))).toEqual([])
  })

  it('is planned, its claims are followed, and its PDF is checked', async () => {
    const [plan, claims, pdf] = await Promise.all([
      npx('slidev-plan', 'slides.md'),
      npx('slidev-claims', 'slides.md'),
      npx('pdf-ua', 'check', 'dist/slides.pdf'),
    ])
    expect(plan.stdout).toMatch(/The talk +0:39/)
    expect(claims.stdout).toContain('0 claims: 0 seen')
    expect(pdf.stdout).toContain('PDF/UA-1, PDF/A-2a')
  })

  it('is presented with the notes and paced by their length, and has its page of rehearsals', async () => {
    const [dir = ''] = await buildCopy(folder)
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
      // A deck that sets none of the custom properties that the packages read has theirs.
      const { backgroundColor, paddingInlineStart } = await page.locator('.rehearsals').evaluate((rehearsals) => {
        const { backgroundColor, paddingInlineStart } = getComputedStyle(rehearsals)
        return {
          backgroundColor,
          paddingInlineStart: Number.parseFloat(paddingInlineStart),
        }
      })
      expect(backgroundColor).toBe('rgb(255, 255, 255)')
      expect(paddingInlineStart).toBeGreaterThan(40)
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
    const { status, stderr } = await npx('slidev-export', 'slides.md', '--with-clicks', '--output', join(root, 'clicks.pdf'))
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
