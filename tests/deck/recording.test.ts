import { clock } from 'slidev-addon-rehearsal/duration'
import { results } from 'slidev-addon-rehearsal/statistics'
import { expect, it } from 'vitest'
import { slideReady, useBrowser } from '../support/deck.ts'
import { arrived, move, openTimed, paceText, plan, planned, speak, standsBy, storedRuns } from '../support/rehearse.ts'

const { visit } = useBrowser()

it('the timer is the same in two presenter views, and one of them records', async () => {
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
  await expect.poll(async () => (await storedRuns(other.page))[0]?.events.at(-1)?.kind).toBe('resume')
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

it('the timer is not stopped by an audience view that is opened later', async () => {
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

it('the audience view goes on recording when the presenter view is closed', async () => {
  const { page, context } = await openTimed(visit, 'presenter/1')
  const audience = await visit({ context, path: '1' })
  await slideReady(audience.page, 1)
  await standsBy(audience.page)
  await page.getByRole('button', { name: 'Start' }).click()
  await speak(page, 10)
  await page.close()
  await audience.page.keyboard.press('ArrowDown')
  // The time stands still, and no frame is painted: the move is through when another key comes.
  await audience.page.keyboard.press('Shift')
  // Taking over and moving on are both noted, in either order.
  await expect.poll(async () => (await storedRuns(audience.page))[0]?.events.at(-1)?.slide).toBe(2)
  await speak(audience.page, 10)
  // It is noted every second, and when the window goes.
  await audience.page.evaluate(() => dispatchEvent(new Event('pagehide')))
  const [run] = await storedRuns(audience.page)
  expect(run).toMatchObject({ until: 20_000, ended: false })
  expect(run && results(run).slides.map(({ seconds }) => seconds).filter(seconds => seconds !== undefined)).toEqual([10, 10])
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
  const { page } = await openTimed(async () => opened, 'presenter/1')
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByRole('alert').filter({ hasText: 'storage is full or closed' }).waitFor()
  await speak(page, 10)
  await move(page, 'ArrowDown', 2)
  await speak(page, 3)
  expect(await paceText(page)).toMatchObject({ remaining: `${clock(planned(2).seconds - 3)} left` })
})
