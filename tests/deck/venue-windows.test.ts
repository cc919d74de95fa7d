import type { Page } from 'playwright-chromium'
import { expect, it } from 'vitest'
import { deck, position, slideReady, useBrowser } from '../support/deck.ts'

const { visit } = useBrowser()
const last = deck.slides.length

/** A laptop that is busy with something else. */
async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: times })
}

it('both windows stay in step when the speaker skips on quickly and the audience\'s window is slow', async () => {
  const presenter = await visit({ path: 'presenter/1' })
  await slideReady(presenter.page, 1)
  const audience = await visit({ context: presenter.context, path: '1' })
  await slideReady(audience.page, 1)
  await slowDown(audience.page, 6)

  for (let no = 2; no <= last; no++)
    await presenter.page.keyboard.press('ArrowDown')
  await slideReady(presenter.page, last)
  await slideReady(audience.page, last)
  expect([
    ...presenter.faults,
    ...audience.faults,
  ]).toEqual([])
})

it('two presenter windows and the audience\'s stay in step, whichever of them moves', async () => {
  const one = await visit({ path: 'presenter/1' })
  await slideReady(one.page, 1)
  const two = await visit({ context: one.context, path: 'presenter/1' })
  await slideReady(two.page, 1)
  const audience = await visit({ context: one.context, path: '1' })
  await slideReady(audience.page, 1)

  const windows = [one, two, audience]
  let at = 1
  for (const mover of [
    ...windows,
    ...windows,
  ]) {
    await mover.page.keyboard.press('ArrowDown')
    at++
    for (const { page } of windows)
      await slideReady(page, at)
  }
  expect(windows.map(({ page }) => position(page).no)).toEqual([at, at, at])
  expect(windows.flatMap(({ faults }) => faults)).toEqual([])
})
