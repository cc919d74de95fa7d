import type { BrowserContext, Page } from 'playwright-chromium'
import type { Visit } from '../support/deck.ts'
import type { SmallTalk } from '../support/small-talk.ts'
import { results } from 'slidev-addon-rehearsal/statistics'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { returnTo, slideReady, useBrowser } from '../support/deck.ts'
import { paceText, speak, storedRuns } from '../support/rehearse.ts'
import { presentTalk } from '../support/small-talk.ts'

const { visit, stay } = useBrowser()
let talk: SmallTalk
beforeAll(async () => void (talk = await presentTalk()))
afterAll(() => talk.discard())

async function open(path: string, no: number, context?: BrowserContext) {
  const opened = await visit({
    url: talk.url,
    context,
    viewport: { width: 1280, height: 800 },
  })
  await opened.page.goto(talk.url + path)
  await slideReady(opened.page, no, 0)
  return opened
}

/** A presenter view whose clock moves only as the test says. */
async function openTimed(path: string, no: number) {
  const first = await visit({
    viewport: { width: 1280, height: 800 },
  })
  await first.context.clock.install({
    time: new Date('2025-12-02T18:00:00Z'),
  })
  await first.page.goto(talk.url + path)
  await slideReady(first.page, no, 0)
  await first.context.clock.pauseAt(new Date('2025-12-02T18:30:00Z'))
  return first
}

const closingShown = (page: Page) => page.locator('#slideshow .slidev-page-3 .slidev-vclick-target:not(.slidev-vclick-hidden)', { hasText: 'The last line' }).waitFor()

describe('in both windows', () => {
  let presenter: Visit
  let audience: Visit
  beforeAll(async () => {
    presenter = await stay({
      url: talk.url,
      path: 'presenter/3',
      viewport: { width: 1280, height: 800 },
    })
    audience = await stay({ url: talk.url, path: '3', context: presenter.context })
  })
  beforeEach(async () => {
    await returnTo(presenter.page, 'presenter/3', 0)
    await returnTo(audience.page, '3', 0)
  })

  it.each([
    'ArrowRight',
    'PageDown',
    ' ',
    'ArrowDown',
    'Shift+ArrowRight',
  ])('one more click after the closing slide, %s, shows no backup page', async (key) => {
    await presenter.page.keyboard.press('ArrowRight')
    await closingShown(audience.page)
    for (const { page } of [presenter, audience]) {
      await page.keyboard.press(key)
      // Whatever a press began is through when the next one, which means nothing, was taken.
      await page.keyboard.press('Shift')
      await page.evaluate(() => new Promise(requestAnimationFrame))
    }
    await slideReady(presenter.page, 3, 0)
    await slideReady(audience.page, 3, 0)
    expect(await presenter.page.locator('.grid-section.next').innerText()).toContain('End of the presentation')
    // Nothing was counted: one step back hides the line again.
    await audience.page.keyboard.press('ArrowLeft')
    await presenter.page.locator('#slideshow .slidev-page-3 .slidev-vclick-hidden').waitFor({ state: 'attached' })
  })

  it('nor does a click of the mouse on the slide', async () => {
    const { page } = audience
    await presenter.page.keyboard.press('ArrowRight')
    await closingShown(page)
    await page.mouse.click(1000, 300)
    await page.evaluate(() => new Promise(requestAnimationFrame))
    await slideReady(page, 3, 0)
    expect(new URL(page.url()).pathname).toBe('/3')
  })

  it('backup pages are reached by their number, and then follow one another', async () => {
    await presenter.page.keyboard.press('g')
    // Slidev gives the field its focus in a later task: what is typed before is lost.
    await presenter.page.locator('#slidev-goto-input:focus').waitFor()
    await presenter.page.keyboard.type('4')
    await presenter.page.keyboard.press('Enter')
    await slideReady(audience.page, 4, 0)
    await presenter.page.keyboard.press('ArrowRight')
    await slideReady(audience.page, 5, 0)
    await presenter.page.keyboard.press('ArrowUp')
    await presenter.page.keyboard.press('ArrowUp')
    await slideReady(audience.page, 3, 0)
  })

  it('home shows the first slide and End the closing one', async () => {
    for (const { page } of [presenter, audience]) {
      await page.keyboard.press('Home')
      await slideReady(presenter.page, 1, 0)
      await slideReady(audience.page, 1, 0)
      await page.keyboard.press('End')
      await slideReady(presenter.page, 3, 0)
      await slideReady(audience.page, 3, 0)
    }
  })
})

it('backup pages are listed on the closing slide and after it, and behind a button before, and a link takes both windows there', async () => {
  const presenter = await open('presenter/2', 2)
  const audience = await open('2', 2, presenter.context)
  const list = presenter.page.getByRole('navigation', { name: 'Backup pages' })
  const links = list.getByRole('link')
  expect(await links.count()).toBe(0)
  await list.getByRole('button').click()
  expect(await links.allInnerTexts()).toEqual(['4 Backup on money', '5 Backup on law'])
  await links.nth(1).click()
  await slideReady(audience.page, 5, 0)
  await slideReady(presenter.page, 5, 0)
  // The keys belong to the slides again, and the list stays.
  await presenter.page.keyboard.press('ArrowUp')
  await slideReady(audience.page, 4, 0)
  expect(await list.getByRole('link', { name: 'Backup on money' }).getAttribute('aria-current')).toBe('page')
  await presenter.page.keyboard.press('Home')
  await slideReady(audience.page, 1, 0)
  expect(await links.count()).toBe(0)
  await presenter.page.keyboard.press('End')
  await slideReady(audience.page, 3, 0)
  await expect.poll(() => links.count()).toBe(2)
})

describe('the pace at the end', () => {
  it('is the time left for questions on the closing slide and on backup pages, and calm', async () => {
    const { page } = await openTimed('presenter/2', 2)
    await page.getByRole('button', { name: 'Start' }).click()
    await speak(page, 15)
    await page.keyboard.press('ArrowDown')
    await slideReady(page, 3, 0)
    // Started at 0:10.
    expect(await paceText(page)).toMatchObject({ remaining: 'Questions, 0:35', standing: '', next: 'The end at 1:00' })
    await speak(page, 5)
    await page.getByRole('link', { name: 'Backup on law' }).click()
    await slideReady(page, 5, 0)
    await speak(page, 10)
    expect(await paceText(page)).toMatchObject({ remaining: 'Questions, 0:20', standing: '', time: '0:40 of 1:00' })
    expect(await page.locator('.pace').getAttribute('class')).not.toMatch(/over|behind/)
  })

  it('is neutral within ten seconds of the plan, red beyond, and says large, past the end, how far over time the talk is', async () => {
    const { page } = await openTimed('presenter/1', 1)
    await page.getByRole('button', { name: 'Start' }).click()
    const colours = () => page.locator('.pace .remaining, .pace .standing').evaluateAll(elements => [
      ...new Set(elements.map(element => getComputedStyle(element).color)),
    ])
    const calm = await colours()
    await speak(page, 20)
    expect(await paceText(page)).toMatchObject({ remaining: '0:10 over', standing: '0:10 behind' })
    expect(await colours()).toEqual(calm)
    await speak(page, 1)
    const late = await colours()
    expect(late).toHaveLength(1)
    expect(late).not.toEqual(calm)
    await speak(page, 152)
    expect(await paceText(page)).toMatchObject({ standing: '1:53 over time' })
    expect(await page.locator('.pace .standing').evaluate(element => Number.parseFloat(getComputedStyle(element).fontSize))).toBeGreaterThanOrEqual(36)
    await page.keyboard.press('End')
    await slideReady(page, 3, 0)
    expect(await paceText(page)).toMatchObject({ remaining: 'Questions', standing: '1:53 over time' })
  })

  it('a run that ends on the closing slide is complete', async () => {
    const { page } = await openTimed('presenter/1', 1)
    await page.keyboard.press('ArrowDown')
    await slideReady(page, 2, 0)
    await speak(page, 20)
    await page.keyboard.press('ArrowDown')
    await slideReady(page, 3, 0)
    await speak(page, 20)
    await page.getByRole('button', { name: 'Pause' }).click()
    await page.getByRole('button', { name: 'Reset' }).click()
    await page.getByText('Starts with your first move').waitFor()
    const [run] = await storedRuns(page)
    expect(results(run ?? expect.fail('no run'))).toMatchObject({ complete: true, seconds: 50 })
  })
})

describe('before the talk', () => {
  it('the clock says how the first slide is counted, and waits for a move forward', async () => {
    const { page } = await openTimed('presenter/1', 1)
    await page.getByText('Slide 1 then counts as planned, 0:10').waitFor()
    await page.keyboard.press('ArrowDown')
    await slideReady(page, 2, 0)
    await speak(page, 5)
    expect(await paceText(page)).toMatchObject({ time: '0:15 of 1:00', standing: 'on time' })
    await page.getByRole('button', { name: 'Pause' }).click()
    await page.getByRole('button', { name: 'Reset' }).click()

    await page.getByRole('button', { name: 'Go to slide 1' }).click()
    await slideReady(page, 1, 0)
    await speak(page, 5)
    expect(await paceText(page)).toMatchObject({ standing: 'Starts with your first move', time: '0:00 of 1:00' })
    expect(await page.getByRole('button', { name: 'Go to slide 1' }).count()).toBe(0)
    await page.keyboard.press('ArrowDown')
    await slideReady(page, 2, 0)
    expect((await paceText(page)).standing).toBe('on time')
  })

  it('neither a step back nor a look at the backup pages starts it', async () => {
    const { page } = await openTimed('presenter/3', 3)
    await page.keyboard.press('ArrowUp')
    await slideReady(page, 2, 0)
    await page.getByRole('button', { name: /^Backup pages/ }).click()
    await page.getByRole('link', { name: 'Backup on law' }).click()
    await slideReady(page, 5, 0)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await slideReady(page, 3, 0)
    expect((await paceText(page)).standing).toBe('Starts with your first move')
    expect(await storedRuns(page)).toEqual([])
  })

  it('a presenter view that joins the audience view does not start it', async () => {
    const { page, context } = await open('1', 1)
    await page.keyboard.press('ArrowDown')
    await slideReady(page, 2, 0)
    const presenter = await open('presenter/1', 2, context)
    expect((await paceText(presenter.page)).standing).toBe('Starts with your first move')
    await presenter.page.keyboard.press('ArrowDown')
    await presenter.page.getByRole('button', { name: 'Pause' }).waitFor()
  })
})
