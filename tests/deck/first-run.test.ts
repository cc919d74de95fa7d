import { results } from 'slidev-addon-rehearsal/statistics'
import { expect, it } from 'vitest'
import { slideReady, useBrowser } from '../support/deck.ts'
import { closing, move, openTimed, plan, planned, speak, standsBy, storedRuns } from '../support/rehearse.ts'

const { visit } = useBrowser()

it('a run that the first move starts counts the cover as planned', async () => {
  const { page } = await openTimed(visit, 'presenter/1')
  await move(page, 'ArrowDown', 2)
  await speak(page, 10)
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByRole('button', { name: 'Reset' }).click()
  await page.getByText('Starts with your first move').waitFor()
  const runs = await storedRuns(page)
  expect(runs).toHaveLength(1)
  const { slides } = results(runs[0] ?? expect.fail('no run'))
  expect(slides.slice(0, 3).map(({ seconds }) => seconds)).toEqual([planned(1).seconds, 10, undefined])
})

it('a talk held with both views is one run, with every slide in it', async () => {
  const { page, context } = await openTimed(visit, 'presenter/1')
  const audience = await visit({ context, path: '1' })
  await slideReady(audience.page, 1)
  await standsBy(audience.page)
  for (const { no } of plan.slides.slice(1, closing)) {
    await move(page, 'ArrowDown', no)
    // The clock moves frames, too: with it the slide fades in.
    await speak(page, 5)
    await slideReady(audience.page, no)
  }
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.getByRole('button', { name: 'Reset' }).click()
  await expect.poll(async () => (await storedRuns(page)).every(run => run.ended)).toBe(true)
  const runs = await storedRuns(page)
  expect(runs).toHaveLength(1)
  expect(results(runs[0] ?? expect.fail('no run'))).toMatchObject({ complete: true })
})
