import { clock } from 'slidev-addon-rehearsal/duration'
import { expect, it } from 'vitest'
import { slideReady, useBrowser } from '../support/deck.ts'
import { arrived, EVENING, move, openTimed, paceText, plan, planned, speak, storedRuns } from '../support/rehearse.ts'

const { visit } = useBrowser()

it('the timer starts with the first move, as if the slides before had taken their time', async () => {
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

it('the timer does not start where a slide is only looked at', async () => {
  const { page } = await openTimed(visit, 'presenter/2')
  await page.goto(page.url().replace(/\/[^/]*$/, '/3?clicks=99'))
  await slideReady(page, 3)
  await speak(page, 5)
  expect((await paceText(page)).standing).toBe('Starts with your first move')
  expect(await storedRuns(page)).toEqual([])
})

it('the timer pauses, goes on, is reset only from a pause, and leaves the keys to the slides after its buttons were clicked', async () => {
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
  await move(page, 'ArrowRight', 2)
  await page.getByRole('button', { name: 'Pause' }).click()
  await move(page, 'ArrowLeft', 1)
  await page.getByRole('button', { name: 'Reset' }).click()
  expect(await paceText(page)).toMatchObject({ standing: 'Starts with your first move', time: `0:00 of ${clock(plan.seconds)}` })
  expect(await storedRuns(page)).toMatchObject([
    { ended: true, until: 15_000 },
  ])
})

it('the timer survives a reload, on the same slide and second', async () => {
  const { page } = await openTimed(visit, 'presenter/4')
  await page.getByRole('button', { name: 'Start' }).click()
  await speak(page, 20)
  const before = await paceText(page)
  await page.reload()
  await arrived(page, 4)
  expect(await paceText(page)).toEqual(before)
})

it('the timer counts a short absence, pauses after a long one, and ends the talk after a very long one', async () => {
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

it('the timer goes on when the computer\'s clock is put back', async () => {
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
