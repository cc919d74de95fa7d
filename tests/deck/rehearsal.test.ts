import type { Page } from 'playwright-chromium'
import { readFile } from 'node:fs/promises'
import { clock, signedClock } from 'slidev-addon-rehearsal/duration'
import { expect, it } from 'vitest'
import { deck, useBrowser } from '../support/deck.ts'
import { arrived, closing, EVENING, move, openRehearsals, openTimed, paceText, plan, planned, speak, storedRuns } from '../support/rehearse.ts'

const { visit } = useBrowser()
/** The slides of the talk itself; those after the closing one are kept for questions. */
const talk = plan.slides.slice(0, closing)

/** The rehearsal of the script: seconds over or under the plan, slide by slide. */
const off = (no: number) => [7, -4, 0, 12, -9][no % 5] ?? 0
const stay = (no: number) => planned(no).seconds + off(no)

/** What the presenter view must say, worked out from the script alone. */
function expected(no: number, secondsHere: number) {
  const onArrival = plan.slides.slice(0, no - 1).reduce((sum, slide) => sum + off(slide.no), 0)
  const rest = planned(no).seconds - secondsHere
  const behind = onArrival + Math.max(0, -rest)
  const elapsed = planned(no).start + onArrival + secondsHere
  const left = plan.seconds - elapsed
  const time = `${clock(elapsed)} of ${clock(plan.seconds)}`
  if (no === closing) {
    return {
      remaining: left > 0
        ? `Questions, ${clock(left)}`
        : 'Questions',
      standing: left < 0
        ? `${clock(left)} over time`
        : '',
      next: `The end at ${clock(plan.seconds)}`,
      time,
    }
  }
  return {
    remaining: rest < 0
      ? `${clock(rest)} over`
      : `${clock(rest)} left`,
    standing: left < 0
      ? `${clock(left)} over time`
      : behind
        ? `${clock(behind)} ${behind > 0
          ? 'behind'
          : 'ahead'}`
        : 'on time',
    next: `Slide ${no + 1} at ${clock(planned(no).start + planned(no).seconds)}`,
    time,
  }
}

async function downloaded(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return readFile(await file.path(), 'utf8')
}

it('a whole rehearsal has the right pace at every slide, and the same seconds in page, CSV and JSON', async () => {
  const { page, faults } = await openTimed(visit, 'presenter/1')
  await page.getByRole('button', { name: 'Start' }).click()
  for (const { no } of talk) {
    await arrived(page, no)
    expect(await paceText(page), `on arrival at slide ${no}`).toEqual(expected(no, 0))
    await speak(page, stay(no))
    expect(await paceText(page), `at the end of slide ${no}`).toEqual(expected(no, stay(no)))
    if (no < closing)
      await page.keyboard.press('ArrowDown')
  }
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByRole('button', { name: 'Reset' }).click()
  await page.getByText('Starts with your first move').waitFor()

  const tab = await openRehearsals(page)
  const row = (no: number) => tab.locator(`.run tr[data-slide="${no}"] td`)
  await row(1).first().waitFor()
  const csv = (await downloaded(tab, 'Download this run as CSV')).trim().split('\r\n').slice(1)
  const [run] = JSON.parse(await downloaded(tab, 'Download this run as JSON')).runs
  for (const { no, seconds } of talk) {
    const onArrival = plan.slides.slice(0, no - 1).reduce((sum, slide) => sum + off(slide.no), 0)
    expect(await row(no).allInnerTexts(), `slide ${no}`).toEqual([
      clock(seconds),
      clock(stay(no)),
      signedClock(off(no)),
      onArrival
        ? `${clock(onArrival)} ${onArrival > 0
          ? 'behind'
          : 'ahead'}`
        : 'on time',
      '1',
      '–',
    ])
    expect(run.results.slides[no - 1]).toMatchObject({
      no,
      planned: seconds,
      seconds: stay(no),
      difference: off(no),
      visits: 1,
      behindOnArrival: onArrival,
    })
    expect(csv[no - 1]).toMatch(new RegExp(`,${seconds},${stay(no)},${off(no)},1,${onArrival},${stay(no)}$`))
  }
  const order = await tab.locator('.run tr[data-slide]').evaluateAll(rows => rows.map(row => Number(row.getAttribute('data-slide'))))
  expect(order.slice(0, closing)).toEqual(talk.map(slide => slide.no).sort((a, b) => Math.abs(off(b)) - Math.abs(off(a)) || a - b))
  const total = talk.reduce((sum, slide) => sum + stay(slide.no), 0)
  await tab.getByText(`${clock(total)} spoken, `).waitFor()
  expect(run.results).toMatchObject({ seconds: total, complete: true })
  expect(run).toMatchObject({
    deck: deck.title,
    startedAt: EVENING.toISOString(),
    ended: true,
  })
  expect(faults).toEqual([])
})

it('reveals, and slides visited twice, have their seconds', async () => {
  const { page } = await openTimed(visit, 'presenter/1')
  await page.getByRole('button', { name: 'Start' }).click()
  await speak(page, 30)
  await move(page, 'ArrowRight', 2)
  await speak(page, 5)
  await move(page, 'ArrowRight', 2, 1)
  await speak(page, 20)
  await move(page, 'ArrowRight', 3)
  await speak(page, 10)
  await move(page, 'ArrowUp', 2)
  await speak(page, 3)
  await move(page, 'ArrowDown', 3)
  await speak(page, 1)
  const tab = await openRehearsals(page)
  await tab.locator('.run tr[data-slide="2"] td').first().waitFor()
  const [run] = JSON.parse(await downloaded(tab, 'Download this run as JSON')).runs
  expect(run.results.slides[1]).toMatchObject({
    seconds: 28,
    visits: 2,
    clicks: [8, 20],
  })
  expect(run.results.slides[2]).toMatchObject({ seconds: 11, visits: 2 })
  expect(run.results.slides[3]).toMatchObject({ visits: 0 })
  await tab.getByText('; still going on.').waitFor()
})

it('a hundred moves with reloads and a crash in the middle lose nothing', async () => {
  let { page, context, faults } = await openTimed(visit, 'presenter/1')
  await page.getByRole('button', { name: 'Start' }).click()
  const path: number[] = [1]
  const seconds = new Map<number, number>()
  for (let n = 0; n < 100; n++) {
    const here = path.at(-1) ?? 1
    // Forward and back by turns, over all slides, never the same way twice in a row.
    const forward = here === 1 || (here < closing && (n * 7) % 5 !== 0)
    const stay = 1 + n % 4
    await speak(page, stay)
    seconds.set(here, (seconds.get(here) ?? 0) + stay)
    await page.keyboard.press(forward ? 'ArrowDown' : 'ArrowUp')
    path.push(here + (forward
      ? 1
      : -1))
    await arrived(page, path.at(-1) ?? 1)
    if (n % 40 === 39) {
      await page.reload()
      await arrived(page, path.at(-1) ?? 1)
    }
    if (n === 50) {
      const url = page.url()
      // A crash ends the page without a word to it.
      const session = await context.newCDPSession(page)
      session.send('Page.crash').catch(() => {})
      await page.waitForEvent('crash')
      await page.close()
      ;({ page } = await visit({ context }))
      await page.goto(url)
      await arrived(page, path.at(-1) ?? 1)
    }
  }
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect.poll(async () => (await storedRuns(page))[0]?.events.at(-1)?.kind).toBe('pause')

  const runs = await storedRuns(page)
  expect(runs).toHaveLength(1)
  const visited = (runs[0]?.events ?? []).map(event => event.slide).filter((slide, i, all) => slide !== all[i - 1])
  expect(visited).toEqual(path)
  expect(new Set(path).size).toBe(closing)
  const tab = await openRehearsals(page)
  await tab.locator('.run tr[data-slide="1"]').waitFor()
  const [run] = JSON.parse(await downloaded(tab, 'Download this run as JSON')).runs
  for (const { no } of talk)
    expect(run.results.slides[no - 1].seconds, `slide ${no}`).toBe(seconds.get(no))
  expect(faults).toEqual([])
})
