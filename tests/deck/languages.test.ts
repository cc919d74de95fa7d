import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { languages } from 'slidev-deck/language'
import { beforeAll, expect, it } from 'vitest'
import { deck, useBrowser } from '../support/deck.ts'
import { foreignFonts } from '../support/fonts.ts'
import { ALPHABET, handedOut } from '../support/handed-out.ts'
import { direction } from '../support/pdfjs.ts'
import { plainServer } from '../support/plain-server.ts'

const { visit } = useBrowser()
/** The slide of the talk that the last one of the translation stands for. */
const closing = deck.slides.find(({ frontmatter }) => frontmatter.routeAlias === 'closing') ?? expect.fail('no closing slide')

/** Sentences of the programs, and of the page on the method, in a language. */
async function sentencesIn(language: string): Promise<string[]> {
  const modules = await Promise.all([
    import(`../../seeds/words/${language}.ts`),
    import(`../../packages/slidev-addon-rehearsal/src/labels/${language}.ts`),
    import(`../../packages/slidev-addon-room/src/labels/${language}.ts`),
    import(`../../packages/slidev-publish/src/build/labels/${language}.ts`),
  ])
  const texts = (value: unknown): string[] => typeof value === 'string'
    ? [value]
    : Object.values(value as object).flatMap(texts)
  return modules.flatMap(module => texts(module[language].method ?? module[language])).filter(text => /^[^{}"'`]+$/.test(text) && text.split(' ').length > 2)
}

async function scriptsIn(folder: string): Promise<string> {
  const files = (await readdir(folder)).filter(file => file.endsWith('.js'))
  return (await Promise.all(files.map(file => readFile(join(folder, file), 'utf8')))).join('\n')
}

let dist: string
beforeAll(async () => {
  const built = await handedOut()
  expect(built.stderr).not.toMatch(/error/i)
  expect(built.status).toBe(0)
  expect(built.stdout).toMatch(/^dist\/fa\/? .*small-fa\.html .*small-fa\.pdf /m)
  dist = built.dist
}, 240_000)

it('leads from a slide to the same one in the other language, below any path', async () => {
  const server = await plainServer(dist, '/talks/', 'redirect')
  const { page } = await visit({ url: server.url, path: 'closing' })
  await page.getByRole('navigation', { name: 'This talk in other languages' }).getByRole('link', { name: 'دری' }).first().click()
  await page.getByRole('heading', { name: 'پایان' }).waitFor()
  expect(new URL(page.url()).pathname).toMatch(/^\/talks\/fa\/closing\/?$/)
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
  await page.getByRole('link', { name: 'English' }).first().click()
  // The slide has typographic apostrophes.
  await page.getByRole('heading', {
    name: closing.title.replaceAll('\'', '’'),
  }).waitFor()
  await server.close()
})

it.each([
  ['assets', 'en'],
  ['fa/assets', 'fa'],
])('the scripts in %s hold labels in their own language alone', async (folder, own) => {
  const scripts = await scriptsIn(join(dist, folder))
  const found = await Promise.all(languages.map(async language => (await sentencesIn(language)).filter(sentence => scripts.includes(sentence))))
  expect(languages.filter((_, index) => found[index]!.length > 0)).toEqual([own])
})

it('names each language to search engines, in the page as it is sent', async () => {
  const html = await readFile(join(dist, 'fa/2/index.html'), 'utf8')
  expect(html).toContain('<link rel="alternate" hreflang="x-default" href="../../closing/">')
  expect(html).toContain('<link rel="alternate" hreflang="fa-AF" href="../../fa/closing/">')
})

it('says its language and the direction of its lines before any script runs', async () => {
  for (const path of ['fa/index.html', 'fa/2/index.html'])
    expect(await readFile(join(dist, path), 'utf8')).toMatch(/<html (?=[^>]*lang="fa-AF")(?=[^>]*dir="rtl")/)
})

it('draws each letter of Pashto in a font of the deck', async () => {
  const server = await plainServer(dist, '/', 'redirect')
  const { page } = await visit({ url: server.url, path: 'fa/closing' })
  const letters = page.locator('.slidev-page-2 .letter')
  await letters.last().waitFor()
  await page.evaluate(() => document.fonts.ready)
  expect(await letters.allInnerTexts()).toEqual(ALPHABET)
  expect(await foreignFonts(page, '.slidev-page-2 *')).toEqual([])
  await server.close()
})

it.each([
  ['closing', closing.no],
  ['fa/closing', 2],
])('names the other languages in fonts of the deck, at %s', async (path, no) => {
  const server = await plainServer(dist, '/', 'redirect')
  const { page } = await visit({ url: server.url, path })
  await page.locator(`.slidev-page-${no} .language-links a`).waitFor()
  await page.evaluate(() => document.fonts.ready)
  expect(await foreignFonts(page, '.language-links a')).toEqual([])
  await server.close()
})

it('turns what Slidev places by left and right: the arrows of its bar, the numbers of its overview', async () => {
  const server = await plainServer(dist, '/', 'redirect')
  const { page } = await visit({ url: server.url, path: 'fa/closing' })
  const arrow = page.locator('.slidev-icon-btn > .i-carbon\\:arrow-right').first()
  await arrow.waitFor({ state: 'attached' })
  expect(await arrow.evaluate(icon => getComputedStyle(icon).transform)).toBe('matrix(-1, 0, 0, 1, 0, 0)')
  await page.keyboard.press('o')
  const cell = page.locator('.relative:has(> .inline-block)').first()
  // The overview takes its columns after it opens: what was measured before belongs to another layout.
  await expect.poll(async () => {
    const slide = (await cell.locator('.slidev-slide-container').boundingBox())!
    const number = (await cell.getByText('1', { exact: true }).last().boundingBox())!
    return number.x > slide.x + slide.width
  }).toBe(true)
  expect(await cell.locator('.slidev-layout').evaluate(layout => getComputedStyle(layout).direction)).toBe('rtl')
  await server.close()
})

it('prints in its own language and direction', async () => {
  expect(await direction(await readFile(join(dist, 'fa/small-fa.pdf')))).toEqual({ lang: 'fa-AF', rightToLeft: true })
})
