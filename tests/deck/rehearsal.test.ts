import type { Page } from 'playwright-chromium'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { clock, signedClock } from '../../rehearsal/duration.ts'
import { deck, slideReady, useBrowser } from '../support/deck.ts'
import { arrived, EVENING, move, openTimed, paceText, plan, planned, speak, storedRuns } from '../support/rehearse.ts'

const { visit } = useBrowser()
const last = plan.slides.length

/** The rehearsal of the script: seconds over or under the plan, slide by slide. */
const off = (no: number) => [7, -4, 0, 12, -9][no % 5] ?? 0
const stay = (no: number) => planned(no).seconds + off(no)

/** What the presenter view must say, worked out from the script alone. */
function expected(no: number, secondsHere: number) {
  const onArrival = plan.slides.slice(0, no - 1).reduce((sum, slide) => sum + off(slide.no), 0)
  const rest = planned(no).seconds - secondsHere
  const behind = onArrival + Math.max(0, -rest)
  return {
    remaining: rest < 0
      ? `${clock(rest)} over`
      : `${clock(rest)} left`,
    standing: behind
      ? `${clock(behind)} ${behind > 0
        ? 'behind'
        : 'ahead'}`
      : 'on time',
    next: `${no === last
      ? 'The end'
      : `Slide ${no + 1}`} at ${clock(planned(no).start + planned(no).seconds)}`,
    time: `${clock(planned(no).start + onArrival + secondsHere)} of ${clock(plan.seconds)}`,
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
  for (const { no } of plan.slides) {
    await arrived(page, no)
    expect(await paceText(page), `on arrival at slide ${no}`).toEqual(expected(no, 0))
    await speak(page, stay(no))
    expect(await paceText(page), `at the end of slide ${no}`).toEqual(expected(no, stay(no)))
    if (no < last)
      await page.keyboard.press('ArrowDown')
  }
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByRole('button', { name: 'Reset' }).click()
  await page.getByText('Starts with your first move').waitFor()

  await page.getByRole('link', { name: 'Rehearsals' }).click()
  const row = (no: number) => page.locator(`.run tr[data-slide="${no}"] td`)
  await row(1).first().waitFor()
  const csv = (await downloaded(page, 'Download this run as CSV')).trim().split('\r\n').slice(1)
  const [run] = JSON.parse(await downloaded(page, 'Download this run as JSON')).runs
  for (const { no, seconds } of plan.slides) {
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
  const order = await page.locator('.run tr[data-slide]').evaluateAll(rows => rows.map(row => Number(row.getAttribute('data-slide'))))
  expect(order).toEqual(plan.slides.map(slide => slide.no).sort((a, b) => Math.abs(off(b)) - Math.abs(off(a)) || a - b))
  const total = plan.slides.reduce((sum, slide) => sum + stay(slide.no), 0)
  await page.getByText(`${clock(total)} spoken, `).waitFor()
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
  await page.getByRole('link', { name: 'Rehearsals' }).click()
  await page.locator('.run tr[data-slide="2"] td').first().waitFor()
  const [run] = JSON.parse(await downloaded(page, 'Download this run as JSON')).runs
  expect(run.results.slides[1]).toMatchObject({
    seconds: 28,
    visits: 2,
    clicks: [8, 20],
  })
  expect(run.results.slides[2]).toMatchObject({ seconds: 11, visits: 2 })
  expect(run.results.slides[3]).toMatchObject({ visits: 0 })
  await page.getByText('; still going on.').waitFor()
})

it('two hundred moves with reloads and a crash in the middle lose nothing', async () => {
  let { page, context, faults } = await openTimed(visit, 'presenter/1')
  await page.getByRole('button', { name: 'Start' }).click()
  const path: number[] = [1]
  const seconds = new Map<number, number>()
  for (let n = 0; n < 200; n++) {
    const here = path.at(-1) ?? 1
    // Forward and back by turns, over all slides, never the same way twice in a row.
    const forward = here === 1 || (here < last && (n * 7) % 5 !== 0)
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
    if (n === 100) {
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
  expect(new Set(path).size).toBe(last)
  await page.getByRole('link', { name: 'Rehearsals' }).click()
  await page.locator('.run tr[data-slide="1"]').waitFor()
  const [run] = JSON.parse(await downloaded(page, 'Download this run as JSON')).runs
  for (const { no } of plan.slides)
    expect(run.results.slides[no - 1].seconds, `slide ${no}`).toBe(seconds.get(no))
  expect(faults).toEqual([])
})

describe('the timer', () => {
  it('starts with the first move, as if the slides before had taken their time', async () => {
    const { page } = await openTimed(visit, 'presenter/1')
    expect(await paceText(page)).toMatchObject({ remaining: `${clock(planned(1).seconds)} left`, standing: 'Starts with your first move' })
    await speak(page, 300)
    await move(page, 'ArrowRight', 2)
    await speak(page, 10)
    expect(await paceText(page)).toEqual({
      remaining: `${clock(planned(2).seconds - 10)} left`,
      standing: 'on time',
      next: `Slide 3 at ${clock(planned(3).start)}`,
      time: `${clock(planned(2).start + 10)} of ${clock(plan.seconds)}`,
    })
  })

  it('does not start where a slide is only looked at', async () => {
    const { page } = await openTimed(visit, 'presenter/2')
    await page.goto(page.url().replace(/\/[^/]*$/, '/3?clicks=99'))
    await slideReady(page, 3)
    await speak(page, 5)
    expect((await paceText(page)).standing).toBe('Starts with your first move')
    expect(await storedRuns(page)).toEqual([])
  })

  it('pauses, goes on, and is reset only from a pause', async () => {
    const { page } = await openTimed(visit, 'presenter/1')
    await page.getByRole('button', { name: 'Start' }).click()
    await speak(page, 10)
    expect(await page.getByRole('button', { name: 'Reset' }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Pause' }).click()
    await speak(page, 600)
    expect(await paceText(page)).toMatchObject({ standing: 'Paused', time: `0:10 of ${clock(plan.seconds)}` })
    await page.getByRole('button', { name: 'Resume' }).click()
    await speak(page, 5)
    expect(await paceText(page)).toMatchObject({ standing: 'on time', time: `0:15 of ${clock(plan.seconds)}` })
    await page.getByRole('button', { name: 'Pause' }).click()
    await page.getByRole('button', { name: 'Reset' }).click()
    expect(await paceText(page)).toMatchObject({ standing: 'Starts with your first move', time: `0:00 of ${clock(plan.seconds)}` })
    expect(await storedRuns(page)).toMatchObject([
      { ended: true, until: 15_000 },
    ])
  })

  it('leaves the keys to the slides after its buttons were clicked', async () => {
    const { page } = await openTimed(visit, 'presenter/1')
    await page.getByRole('button', { name: 'Start' }).click()
    await move(page, 'ArrowRight', 2)
  })

  it('survives a reload, on the same slide and second', async () => {
    const { page } = await openTimed(visit, 'presenter/4')
    await page.getByRole('button', { name: 'Start' }).click()
    await speak(page, 20)
    const before = await paceText(page)
    await page.reload()
    await arrived(page, 4)
    expect(await paceText(page)).toEqual(before)
  })

  it('counts a short absence, pauses after a long one, and ends the talk after a very long one', async () => {
    const { page } = await openTimed(visit, 'presenter/1')
    await page.getByRole('button', { name: 'Start' }).click()
    await speak(page, 10)
    await page.clock.fastForward('01:30')
    expect(await paceText(page)).toMatchObject({ time: `1:40 of ${clock(plan.seconds)}` })
    await page.clock.fastForward('10:00')
    expect(await paceText(page)).toMatchObject({ standing: 'Paused', time: `1:40 of ${clock(plan.seconds)}` })
    await page.clock.fastForward('31:00')
    expect(await paceText(page)).toMatchObject({ standing: 'Starts with your first move' })
    expect(await storedRuns(page)).toMatchObject([
      { ended: true, until: 100_000 },
    ])
  })

  it('goes on when the computer\'s clock is put back', async () => {
    const { page } = await openTimed(visit, 'presenter/1')
    await page.getByRole('button', { name: 'Start' }).click()
    await speak(page, 10)
    await page.clock.setSystemTime(new Date(EVENING.getTime() - 7200_000))
    await speak(page, 5)
    // What passed since the last second that it took note of is lost.
    const { standing, time } = await paceText(page)
    expect(standing).toBe('on time')
    expect(time).toMatch(/^0:1[45] of /)
  })

  it('is the same in two presenter views, and one of them records', async () => {
    const { page, context, faults } = await openTimed(visit, 'presenter/1')
    const other = await visit({ context, path: 'presenter/1' })
    await arrived(other.page, 1)
    await page.getByRole('button', { name: 'Start' }).click()
    await other.page.getByRole('button', { name: 'Pause' }).waitFor()
    await speak(page, 10)
    await move(page, 'ArrowDown', 2)
    await speak(page, 10)
    await arrived(other.page, 2)
    await other.page.getByRole('button', { name: 'Pause' }).click()
    await page.getByRole('button', { name: 'Resume' }).waitFor()
    expect(await paceText(page)).toEqual(await paceText(other.page))

    // The one that records is closed: the other takes over.
    await page.close()
    await other.page.getByRole('button', { name: 'Resume' }).click()
    await speak(other.page, 5)
    await move(other.page, 'ArrowDown', 3)
    await speak(other.page, 1)
    const [run, ...more] = await storedRuns(other.page)
    expect(more).toEqual([])
    expect(run?.events.map(({ kind, at, slide }) => `${kind} ${at} ${slide}`).filter(event => !event.startsWith('reload')))
      .toEqual([
        'start 0 1',
        'move 10000 2',
        'pause 20000 2',
        'resume 20000 2',
        'move 25000 3',
      ])
    expect([
      ...faults,
      ...other.faults,
    ]).toEqual([])
  })

  it('is not stopped by an audience view that is opened later', async () => {
    const { page, context } = await openTimed(visit, 'presenter/1')
    await page.getByRole('button', { name: 'Start' }).click()
    await speak(page, 10)
    const audience = await visit({ context, path: '1' })
    await slideReady(audience.page, 1)
    await audience.page.keyboard.press('ArrowDown')
    await speak(page, 10)
    await arrived(page, 2)
    expect(await paceText(page)).toMatchObject({ time: `0:20 of ${clock(plan.seconds)}` })
    expect(await audience.page.locator('.pace').count()).toBe(0)
  })
})

it('the audience view goes on recording when the presenter view is closed', async () => {
  const { page, context } = await openTimed(visit, 'presenter/1')
  const audience = await visit({ context, path: '1' })
  await slideReady(audience.page, 1)
  await page.getByRole('button', { name: 'Start' }).click()
  await speak(page, 10)
  await page.close()
  await audience.page.keyboard.press('ArrowDown')
  await speak(audience.page, 10)
  const [run] = await storedRuns(audience.page)
  expect(run).toMatchObject({ until: 20_000, ended: false })
  expect(run?.events.at(-1)).toMatchObject({ kind: 'move', at: 10_000, slide: 2 })
})

it('the audience view neither shows the pace nor starts it', async () => {
  const { page } = await openTimed(visit, '1')
  await page.keyboard.press('ArrowDown')
  await speak(page, 5)
  await slideReady(page, 2)
  expect(await page.locator('.pace').count()).toBe(0)
  expect(await storedRuns(page)).toEqual([])
})

it('a storage without room is said at once, and the pace goes on', async () => {
  const opened = await visit()
  await opened.context.addInitScript(() => {
    const write = Storage.prototype.setItem
    Storage.prototype.setItem = function (key, text) {
      if (key.startsWith('rehearsal:run:'))
        throw new DOMException('full', 'QuotaExceededError')
      write.call(this, key, text)
    }
  })
  const { page } = await openTimed(async options => visit({ ...options, context: options.context ?? opened.context }), 'presenter/1')
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByRole('alert').filter({ hasText: 'storage is full or closed' }).waitFor()
  await speak(page, 10)
  await move(page, 'ArrowDown', 2)
  await speak(page, 3)
  expect(await paceText(page)).toMatchObject({ remaining: `${clock(planned(2).seconds - 3)} left` })
})

describe.each([
  [1280, 720],
  [1920, 1080],
])('the presenter view at %d × %d', (width, height) => {
  it('has every note at 20 px or more, in full', async () => {
    const { page } = await visit({
      viewport: { width, height },
      path: 'presenter/1',
    })
    await slideReady(page, 1)
    for (const { no } of plan.slides) {
      await arrived(page, no)
      const note = page.locator('.slidev-note')
      await expect.poll(() => note.evaluate(element => ({
        large: Number.parseFloat(getComputedStyle(element).fontSize) >= 20,
        // A line of the longest note may lie below the edge.
        hidden: element.scrollHeight - element.clientHeight <= 30,
      })), { message: `slide ${no}` }).toEqual({ large: true, hidden: true })
      if (no < last)
        await page.keyboard.press('ArrowDown')
    }
  })

  it('has the pace in a size that is read from a metre away, and nothing cut off', async () => {
    const { page } = await visit({
      viewport: { width, height },
      path: 'presenter/1',
    })
    await slideReady(page, 1)
    await page.getByRole('button', { name: 'Start' }).click()
    const sizes = await page.locator('.pace :is(.remaining, .standing)').evaluateAll(elements => elements.map(element => Number.parseFloat(getComputedStyle(element).fontSize)))
    // A share of the window, so that it is about 11 mm on a laptop's screen whatever its resolution.
    for (const size of sizes)
      expect(size / width).toBeGreaterThan(0.033)
    const boxes = await page.locator('.pace > p').evaluateAll(elements => elements.map(element => element.getBoundingClientRect().toJSON() as DOMRect))
    boxes.forEach((box, i) => {
      expect(box.right).toBeLessThanOrEqual(width)
      expect(box.left).toBeGreaterThanOrEqual(boxes[i - 1]?.right ?? 0)
    })
  })
})
