import type { Page } from 'playwright-chromium'
import type { Run } from 'slidev-addon-rehearsal/run'
import type { Visit } from '../support/deck.ts'
import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { PDFDocument } from '@cantoo/pdf-lib'
import { pack, readRuns, toJson } from 'slidev-addon-rehearsal/exchange'
import { beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { runOf } from '../../packages/slidev-addon-rehearsal/tests/sample.ts'
import { violations } from '../support/axe.ts'
import { deck, useBrowser } from '../support/deck.ts'
import { plan } from '../support/rehearse.ts'

const { visit, stay } = useBrowser()

/** Run number `n` of twelve, a day after the one before; the fourth and the eighth were cut short. */
function sampleRun(n: number): Run {
  const reached = n % 4 === 0
    ? plan.slides.slice(0, 9)
    : plan.slides
  const run = runOf(plan, ...reached.map(({ no, seconds }) => [no, seconds + 12 - n + (no % 3) * 4] as [number, number]))
  return {
    ...run,
    id: `run-${n}`,
    deck: deck.title,
    startedAt: new Date(Date.UTC(2025, 10, n, 18, 30)).toISOString(),
  }
}
const samples = Array.from({ length: 12 }, (_, i) => sampleRun(i + 1))
const newestFirst = samples.map(run => run.id).reverse()
const anotherTalk: Run = {
  ...sampleRun(1),
  id: 'another',
  deck: 'Another talk',
  plan: {
    ...sampleRun(1).plan,
    slides: sampleRun(1).plan.slides.map(slide => ({ ...slide, title: `Another slide ${slide.no}` })),
  },
}

/** The page with these runs recorded, and other things stored. */
async function openWith(runs: Run[], { path = 'rehearsal', more = {}, open = visit }: { path?: string, more?: Record<string, string>, open?: typeof visit } = {}): Promise<Visit> {
  const stored = [
    ...runs.map(run => [
      `rehearsal:run:${run.id}`,
      pack([run]),
    ] as const),
    ...Object.entries(more),
  ]
  const opened = await open({
    path,
    timezoneId: 'Europe/Brussels',
    storageState: {
      cookies: [],
      origins: [
        {
          origin: new URL(inject('deckUrl')).origin,
          localStorage: stored.map(([name, value]) => ({ name, value })),
        },
      ],
    },
  })
  await opened.page.getByRole('heading', { level: 1 }).waitFor()
  return opened
}

function importFile(page: Page, name: string, text: string) {
  return page.getByLabel('Import runs').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
}
const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).waitFor()
const listed = (page: Page) => page.locator('tr[data-run]').evaluateAll(rows => rows.map(row => row.getAttribute('data-run')))

it('the page of rehearsals says without a run how to get one', async () => {
  const { page, faults } = await openWith([], { path: 'presenter/rehearsal' })
  await page.getByText('No run is recorded yet.').waitFor()
  expect(new URL(page.url()).pathname).toBe('/rehearsal')
  expect((await page.getByRole('link').first().boundingBox())?.height).toBeGreaterThanOrEqual(24)
  expect(await page.getByRole('table').count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Download' }).count()).toBe(0)
  expect(faults).toEqual([])
})

describe('the page of rehearsals with one run', () => {
  let page: Page
  beforeAll(async () => void ({ page } = await openWith(samples.slice(0, 1), { open: stay })))

  it('shows it in full, without a trend', async () => {
    await page.getByText('One complete run so far: a trend takes two.').waitFor()
    expect(await page.locator('.trend-chart').count()).toBe(0)
    expect(await page.locator('.run tr[data-slide]').count()).toBe(plan.slides.length)
    expect(await page.getByRole('img', { name: /^Seconds on each slide against its plan\. Slide 1: / }).count()).toBe(1)
  })

  it('says what to cut', async () => {
    const items = await page.locator('.run li').allInnerTexts()
    expect(items.length).toBeGreaterThan(3)
    for (const item of items)
      expect(item).toMatch(/^Slide \d+, .+: (?:\d+m )?(?:\d+s)?, about \d+ words?$/)
  })

  it('gives the lines for the frontmatter, which add up to the talk\'s duration', async () => {
    const lines = await page.getByLabel('Times for the slides').innerText()
    const seconds = [
      ...lines.matchAll(/time: (?:(\d+)m)? ?(?:(\d+)s)?/g),
    ].map(([, m = 0, s = 0]) => Number(m) * 60 + Number(s))
    expect(seconds).toHaveLength(plan.slides.length)
    expect(seconds.reduce((a, b) => a + b, 0)).toBe(plan.seconds)
    await page.getByText(/npm run plan -- --from rehearsal-2025-11-01T18-30-00\.json/).waitFor()
  })
})

describe('the page of rehearsals with twelve runs, a deleted one, a damaged one and one of another talk', () => {
  let page: Page
  let faults: Visit['faults']
  beforeAll(async () => void ({ page, faults } = await openWith([...samples, anotherTalk], {
    more: {
      'rehearsal:bin:gone': pack([
        {
          ...sampleRun(1),
          id: 'gone',
        },
      ]),
      'rehearsal:run:broken': '{"format":',
    },
    open: stay,
  })))
  beforeEach(() => page.emulateMedia({ media: 'screen' }))

  it('shows the twelve, the newest first and in full, with their trend', async () => {
    await page.getByText('Over 9 complete runs, each is about').waitFor()
    expect(await listed(page)).toEqual(newestFirst)
    await page.getByRole('heading', { name: 'The run of 12 Nov 2025, 19:30' }).waitFor()
    await page.getByRole('button', { name: 'Show the run of 4 Nov 2025, 19:30' }).click()
    await page.getByRole('heading', { name: 'The run of 4 Nov 2025, 19:30' }).waitFor()
    await page.getByText('cut short, so measured by the slides it reached').waitFor()
    expect(await page.locator('.run tr[data-slide="10"]').innerText()).toContain('not reached')
    const trend = await page.getByRole('img', { name: /^Length of every run/ }).getAttribute('aria-label')
    expect(trend?.match(/cut short/g)).toHaveLength(3)
    expect(faults).toEqual([])
  })

  it.each(['light', 'dark'] as const)('is accessible in the %s scheme', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await page.locator(`html.${colorScheme}`).waitFor()
    expect(await violations(page)).toEqual([])
  })

  it.each([
    [390, 844],
    [640, 360],
    [1024, 768],
    [1920, 1080],
  ])('has nothing beside the window at %d × %d', async (width, height) => {
    await page.setViewportSize({ width, height })
    expect(await page.locator('.rehearsals').evaluate(element => element.scrollWidth - element.clientWidth)).toBe(0)
    // What is wider scrolls by itself, and nothing that is pressed is in it.
    const pressed = await page.locator('.rehearsals :is(button, a, .button)').evaluateAll(elements => elements.map((element) => {
      const { left, right } = element.getBoundingClientRect()
      return left >= 0 && right <= innerWidth
    }))
    expect(pressed.length).toBeGreaterThan(20)
    expect(pressed).not.toContain(false)
  })

  it('prints on paper without what is only for the screen', async () => {
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button', { name: 'Import' }).count()).toBe(0)
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
    const pdf = await PDFDocument.load(await page.pdf({ format: 'A4' }))
    expect(pdf.getPageCount()).toBeGreaterThanOrEqual(3)
  })

  it('downloads every run so that it can be imported elsewhere, once, and beside another with its name, never over it', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download all as JSON' }).click(),
    ])
    const text = await readFile(await file.path(), 'utf8')
    expect(readRuns(text, 'file')).toEqual([...samples].reverse())

    const other = await openWith([])
    await importFile(other.page, 'rehearsals.json', text)
    await status(other.page, '12 runs imported.')
    expect(await listed(other.page)).toEqual(newestFirst)
    await importFile(other.page, 'rehearsals.json', text)
    await status(other.page, '0 runs imported. 12 already here.')
    await importFile(other.page, 'run.json', toJson([
      {
        ...sampleRun(13),
        id: 'run-1',
      },
    ]))
    await status(other.page, '1 run imported.')
    expect((await listed(other.page)).sort()).toEqual([...newestFirst, 'run-1.2'].sort())
  })

  it.each([
    ['text', 'hello', 'notes.json is not JSON'],
    ['another kind of file', '{"slides": []}', 'notes.json is not a file of recorded runs: download one from /rehearsal as JSON'],
    [
      'a damaged run',
      toJson(samples.slice(0, 1)).replace('"until": ', '"until": -'),
      'notes.json can\'t be read: runs.0.until is below 0',
    ],
  ])('says what is wrong with %s, and keeps what is there', async (_, text, message) => {
    await importFile(page, 'notes.json', text)
    await status(page, message)
    expect(await listed(page)).toEqual(newestFirst)
    expect(faults).toEqual([])
  })

  it('leaves the damaged one as it was found, and it can be downloaded', async () => {
    await page.getByText('1 stored text can’t be read as a run, and stays as it is.').waitFor()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download as found' }).click(),
    ])
    expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toEqual([
      { key: 'rehearsal:run:broken', text: '{"format":' },
    ])
    expect(await page.evaluate(() => localStorage.getItem('rehearsal:run:broken'))).toBe('{"format":')
    expect(faults).toEqual([])
  })

  it('names the one of another talk, which can be taken along', async () => {
    await page.getByText('1 run of other talks in this browser.').waitFor()
    expect(await listed(page)).toEqual(newestFirst)
  })
})

it('a deleted run can be put back, after a reload too, and is gone for good only when that is asked for', async () => {
  const { page } = await openWith(samples.slice(0, 2))
  const deleteNewest = () => page.getByRole('button', { name: 'Delete the run of 2 Nov 2025, 19:30' }).click()
  await deleteNewest()
  await status(page, 'The run was deleted. It can be put back below.')
  expect(await listed(page)).toEqual(['run-1'])
  await page.reload()
  await page.getByRole('button', { name: 'Put back the run of 2 Nov 2025, 19:30' }).click()
  await status(page, 'The run was put back.')
  expect(await listed(page)).toEqual(['run-2', 'run-1'])

  await deleteNewest()
  await page.getByRole('button', { name: 'Delete them for good' }).click()
  await status(page, 'The deleted runs are gone for good.')
  expect(await page.evaluate(() => Object.keys(localStorage).filter(key => /^rehearsal:(?:run|bin):/.test(key)))).toEqual(['rehearsal:run:run-1'])
})

it('a run of this talk is there still when its title has been corrected since', async () => {
  const { page } = await openWith([
    sampleRun(2),
    {
      ...sampleRun(1),
      deck: 'The title with a mistkae',
    },
  ])
  await page.getByText('Over 2 complete runs').waitFor()
  expect(await listed(page)).toEqual(['run-2', 'run-1'])
})

it('follows a run that is recorded in another window', async () => {
  const { page, context } = await openWith(samples.slice(0, 1))
  const presenter = await visit({ context, path: 'presenter/1' })
  await presenter.page.getByRole('button', { name: 'Start' }).click()
  await page.getByText('; still going on.').waitFor()
  await page.getByRole('button', { name: /^Delete the run of/, disabled: true }).waitFor()
})
