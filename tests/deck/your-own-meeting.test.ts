import type { Page } from 'playwright-chromium'
import type { Fault } from 'slidev-deck/fault'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { measureSlide } from 'slidev-check/measure'
import { faultsOf } from 'slidev-check/rules/index'
import { faultLine } from 'slidev-deck/fault'
import { readDeck } from 'slidev-deck/read'
import { serve } from 'slidev-publish/server/serve'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPdf } from '../documents/read-pdf.ts'
import { buildCopy, copyProject, run } from '../support/copy.ts'
import { deck, slideReady, useBrowser } from '../support/deck.ts'
import { carryOut, readEdits } from '../support/instructions.ts'

const page = await readFile('docs/your-own-meeting.md', 'utf8')
const edits = readEdits(page)
const { visit } = useBrowser()

let copy: Awaited<ReturnType<typeof copyProject>>
beforeAll(async () => {
  copy = await copyProject()
})
afterAll(() => copy.discard())

/** Carries out what a section of the page says. */
async function follow(heading: string): Promise<void> {
  for (const edit of edits.filter(edit => edit.heading === heading))
    await carryOut(copy.root, edit)
}

async function replace(file: string, from: RegExp, to: (found: string) => string): Promise<void> {
  const path = join(copy.root, file)
  const text = await readFile(path, 'utf8')
  expect(text).toMatch(from)
  await writeFile(path, text.replaceAll(from, to))
}

const claims = async (...args: string[]) => JSON.parse((await run(copy.root, 'claims.ts', '--json', ...args)).stdout)

it('the page has a step for each thing that one may want to add, and every block of code on it is one', () => {
  expect(edits.map(({ heading, file }) => `${heading}: ${file}`)).toEqual([
    'Who speaks: slides.md',
    'Who speaks: slides.md',
    'Who speaks: slides.md',
    'The article: slides.md',
    'A claim: seeds/claims/4.ts',
    'A claim: seeds/words/en.ts',
    'A benchmark: seeds/benchmarks.ts',
    'A benchmark: seeds/words/en.ts',
    'A benchmark: seeds/words/en.ts',
    'A benchmark: slides.md',
    'A slide: slides.md',
    'A slide: slides.md',
    'A diagram: slides.md',
    'A colour: styles/tokens.css',
    'A colour: styles/tokens.css',
    'A colour: components/BenchmarkCard.vue',
  ])
  expect(page.match(/^(?:In `|```sh)/gm)).toHaveLength(edits.length + 1)
})

describe('with the page\'s steps done one after the other', () => {
  it('the translations are gone', async () => {
    const named = page.slice(page.indexOf('## The translations'), page.indexOf('## Who speaks')).match(/`slides\.\w+\.md`/g) ?? []
    expect(named).toHaveLength(3)
    await Promise.all(named.map(name => rm(join(copy.root, name.slice(1, -1)))))
  })

  it('speaker and article are in the talk', async () => {
    await follow('Who speaks')
    await follow('The article')
    const { headmatter } = await readDeck(join(copy.root, 'slides.md'))
    expect(headmatter).toMatchObject({
      contact: { name: 'The secretariat', role: '', address: 'office@example.org' },
      article: { outlet: 'The Meeting Review' },
    })
  })

  it('a claim is in the ledger', async () => {
    await follow('A claim')
    const { claims: traces, faults } = await claims()
    expect(traces.find(({ id }: { id: string }) => id === '4.4b')).toMatchObject({ state: 'missing' })
    expect(faults).toEqual([
      {
        claim: '4.4b',
        problem: '4.4b is carried by no slide',
        remedy: expect.any(String),
      },
    ])
  })

  it('a benchmark gives its claims to the slides that show it, and the numbers in words are found that it makes wrong', async () => {
    await follow('A benchmark')
    const { slides, faults } = await claims()
    expect(slides[5].claims).toContain('4.4b')
    const wrong = (faults as Fault[]).filter(({ problem }) => /says "five benchmarks", and the data holds 6/i.test(problem))
    expect(faults).toEqual(wrong)
    expect(wrong.map(faultLine)).toEqual(expect.arrayContaining(['headmatter: says', 'slide 6: says', 'note of slide 2: says'].map(where => expect.stringContaining(where))))

    for (const talk of ['slides.md', 'brief.md']) {
      await replace(talk, /five(?=\s+benchmarks)/gi, five => five === 'Five'
        ? 'Six'
        : 'six')
      expect((await claims(talk)).faults).toEqual([])
    }
  })

  it('a slide takes its seconds from another one, and the short talk, which names its slides, needs no change', async () => {
    const [slide, seconds] = edits.filter(({ heading }) => heading === 'A slide')
    await carryOut(copy.root, slide!)
    expect((await run(copy.root, 'plan.ts')).stderr).toMatch(/add up to 15:46, the talk's duration is 15:00: 46s too much/)
    await carryOut(copy.root, seconds!)
    const plan = await run(copy.root, 'plan.ts')
    expect(plan.stdout).toMatch(/^ +11 {2}Without a second meeting, promises are forgotten +0:46 +\d+ +10\d +\d+:\d\d$/m)
    expect(plan.stdout).toMatch(/^ +The talk +15:00 /m)

    expect((await claims('brief.md')).faults).toEqual([])
    expect((await run(copy.root, 'plan.ts', 'brief.md')).status).toBe(0)
  })

  it('diagram and colour come too, and the talk is exported and built without a reminder', async () => {
    await follow('A diagram')
    await follow('A colour')
    expect((await claims()).faults).toEqual([])
    expect((await run(copy.root, 'plan.ts')).status).toBe(0)
    const before = await readdir('diagrams')
    const { status, stderr } = await run(copy.root, 'export.ts')
    expect(status).toBe(0)
    expect(stderr).not.toContain('fill in')
    expect((await readdir(join(copy.root, 'diagrams'))).filter(file => !before.includes(file))).toEqual([
      expect.stringMatching(/^from-promise-to-review-\w+\.svg$/),
      // Its title counts them.
      expect.stringMatching(/^six-benchmarks-one-first-step-\w+\.svg$/),
    ])
  })
})

describe('the talk as it is presented then', () => {
  let server: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    // What the PDF was printed from.
    const [dir = ''] = await buildCopy(copy.root)
    server = await serve(dir, { port: 0 })
  })
  afterAll(() => server.close())

  async function open(name: string, no: number, diagrams = 0): Promise<Page> {
    const { page } = await visit({
      url: server.url,
      path: `${name}?clicks=9`,
      deviceScaleFactor: 2,
    })
    await slideReady(page, no, diagrams)
    expect(faultsOf(await measureSlide(page, no))).toEqual([])
    return page
  }

  it('has a sixth card that is as legible as the others, below its heads', async () => {
    const page = await open('benchmarks', 6)
    expect(await page.locator('#slideshow .benchmark h2').allInnerTexts()).toHaveLength(6)
    await page.getByRole('heading', { name: 'Benchmark 6: Second meeting' }).waitFor()
    const cards = await page.locator('#slideshow .benchmark').evaluateAll(cards => cards.map(card => card.getBoundingClientRect().toJSON() as DOMRect))
    expect(new Set(cards.map(({ height }) => Math.round(height))).size).toBe(1)
    const heads = await page.locator('#slideshow .heads').boundingBox() ?? expect.fail('no heads')
    expect(heads.y + heads.height).toBeLessThanOrEqual(Math.min(...cards.map(({ top }) => top)))
  })

  it('counts six on the second slide and on the last, and leads to the new one', async () => {
    const page = await open('benchmarks-at-a-glance', 2)
    await page.locator('#slideshow .numeral', { hasText: '6' }).waitFor()
    expect(await page.locator('#slideshow').getByRole('link', { name: 'A second meeting' }).getAttribute('href')).toMatch(/\/(?:11|review)$/)
    const closing = await open('closing', 18)
    await closing.locator('#slideshow').getByRole('listitem').filter({ hasText: 'A second meeting' }).waitFor()
    await closing.locator('#slideshow').getByRole('link', { name: 'office@example.org' }).waitFor()
  })

  it('names the speaker on the cover and the article on the last page', async () => {
    const cover = await open('cover', 1)
    await cover.locator('#slideshow').getByText('The secretariat', { exact: true }).waitFor()
    const method = await open('method', deck.slides.length + 2)
    await method.locator('#slideshow').getByText('The Meeting Review.').waitFor()
    await method.locator('#slideshow').getByText('Write to The secretariat, office@example.org').waitFor()
  })

  it('has the slide, in the new colour, light and dark', async () => {
    const page = await open('review', 11)
    await page.locator('#slideshow').getByText('Before we leave this room, there is a date').waitFor()
    await page.locator('.slidev-page-11').getByRole('button', { name: /^Article paragraph 4\b/ }).waitFor()
    await page.locator('.slidev-page-11').getByRole('link', { name: 'More on page 24' }).waitFor()
    const colour = () => page.locator('#slideshow .slidev-page-11 .number').evaluate(element => getComputedStyle(element).color)
    expect(await colour()).toBe('rgb(26, 107, 115)')
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(colour).toBe('rgb(127, 211, 217)')
  })

  it('has the diagram', async () => {
    const page = await open('promise-to-review', 19, 1)
    await page.getByRole('img', { name: 'From promise to review. From left to right' }).waitFor()
  })
})

it('the PDF then has both slides, the sixth card and the diagram\'s description', async () => {
  const { pdf, elements } = await readPdf(new Uint8Array(await readFile(join(copy.root, 'exports/brussels-2025.pdf'))))
  expect(pdf.getPageCount()).toBe(deck.slides.length + 2)
  const headings = [
    ...elements('H1'),
    ...elements('H2'),
  ].map(({ page, words }) => `${page} ${words}`)
  expect(headings).toEqual(expect.arrayContaining([
    expect.stringMatching(/^6 (?:Benchmark 6: )?Second meeting$/),
    '11 Without a second meeting, promises are forgotten',
    '19 A promise counts once each benchmark is looked at in a second meeting',
  ]))
  expect(elements('Figure').map(({ alt }) => alt)).toContainEqual(expect.stringMatching(/^From promise to review\. From left to right/))
})
