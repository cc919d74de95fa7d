import type { Page } from 'playwright-chromium'
import type { PlannedSlide } from 'slidev-addon-rehearsal/plan'
import type { Run } from 'slidev-addon-rehearsal/run'
import type { Visit, VisitOptions } from './deck.ts'
import { closingSlide } from 'slidev-addon-rehearsal/closing'
import { makePlan } from 'slidev-addon-rehearsal/plan'
import { expect, inject } from 'vitest'
import { deck, goTo, position, slideReady } from './deck.ts'

/** The plan of the talk that the tests walk through. */
export const plan = makePlan(deck.slides.map(({ no, title, frontmatter, note }) => ({
  no,
  title,
  time: frontmatter.time,
  note,
})), deck.durationSeconds)

/** The number of the slide that the talk ends with. */
export const closing = closingSlide(plan)

/** The slide of that number in the plan. */
export function planned(no: number): PlannedSlide {
  const slide = plan.slides[no - 1]
  if (!slide)
    throw new RangeError(`the plan has no slide ${no}`)
  return slide
}

export const EVENING = new Date('2025-12-02T18:30:00.000Z')

/** Opens a view of the deck whose clock stands still at `EVENING` and moves only as the test says. */
export async function openTimed(visit: (options: VisitOptions) => Promise<Visit>, path: string): Promise<Visit> {
  const opened = await visit({ timezoneId: 'Europe/Brussels' })
  await opened.context.clock.install({
    time: new Date(EVENING.getTime() - 3600_000),
  })
  await opened.page.goto(new URL(path, inject('deckUrl')).href)
  await slideReady(opened.page, Number(/\d+$/.exec(path)?.[0] ?? 1))
  await opened.context.clock.pauseAt(EVENING)
  return opened
}

/** Lets the clock run until two windows of the deck share the recording: one records, the other stands by. Each begins when its browser is idle. */
export async function standsBy(page: Page): Promise<void> {
  await expect.poll(async () => {
    await page.clock.runFor(100)
    return page.evaluate(async () => {
      const { held = [], pending = [] } = await navigator.locks.query()
      return [
        ...held,
        ...pending,
      ].filter(({ name }) => name?.startsWith('rehearsal:')).length
    })
  }).toBe(2)
}

/** Lets so many seconds of the talk go by. */
export async function speak(page: Page, seconds: number): Promise<void> {
  await page.clock.runFor(seconds * 1000)
}

/** What the presenter view says of the pace, without the words for screen readers and without what is pressed. */
export async function paceText(page: Page): Promise<{ remaining: string, standing: string, next: string, time: string }> {
  const text = (name: string) => page.locator(`.pace .${name}`).innerText()
  const [next = '', time = ''] = (await text('times')).split('\n')
  const remaining = (await text('remaining')).replace('This slide:', '').trim()
  // Below it stands, before the talk, how its first slide is counted.
  const [standing = ''] = (await text('standing')).split('\n')
  return {
    remaining,
    standing,
    next: next.trim(),
    time: time.trim(),
  }
}

/** Presses a key and waits until the presenter view is on the slide, at the click. */
export async function move(page: Page, key: string, no: number, click = 0): Promise<void> {
  await page.keyboard.press(key)
  await arrived(page, no, click)
}

/** Waits until the pace is that of the slide and the address is at the click. */
export async function arrived(page: Page, no: number, click = 0): Promise<void> {
  const next = no >= closing
    ? 'The end'
    : `Slide ${no + 1}`
  await page.locator('.pace .times', { hasText: `${next} at` }).waitFor()
  await expect.poll(() => position(page)).toEqual({ no, clicks: click })
}

/** Goes from a slide to the next, where there is one; past the closing slide on purpose, by its address. */
export async function passOn(page: Page, no: number): Promise<void> {
  if (no < closing)
    await page.keyboard.press('ArrowDown')
  else if (no < plan.slides.length)
    await goTo(page, new URL(String(no + 1), page.url()).pathname)
}

/** Opens the page of recorded runs as the presenter view does, in a tab of its own. */
export async function openRehearsals(page: Page): Promise<Page> {
  const [tab] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('link', { name: 'Rehearsals' }).click(),
  ])
  await tab.getByRole('heading', { level: 1 }).waitFor()
  return tab
}

/** The runs in the browser's storage, as they are kept. */
export async function storedRuns(page: Page): Promise<Run[]> {
  const texts = await page.evaluate(() => Object.entries(localStorage).filter(([key]) => key.startsWith('rehearsal:run:')).map(([, text]) => text as string))
  return texts.map(text => JSON.parse(text).runs[0])
}
