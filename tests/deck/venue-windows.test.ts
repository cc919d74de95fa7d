import type { Page } from 'playwright-chromium'
import { expect, it } from 'vitest'
import { deck, openBoth, position, slideReady, useBrowser } from '../support/deck.ts'

const { visit } = useBrowser()
const last = deck.slides.length

/** A laptop that is busy with something else. */
async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: times })
}

it('both windows stay in step when the speaker skips on quickly and the audience\'s window is slow', async () => {
  const { presenter, audience } = await openBoth(visit)
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
  const { presenter, audience } = await openBoth(visit)
  const second = await visit({ context: presenter.context, path: 'presenter/1' })
  await slideReady(second.page, 1)

  const windows = [presenter, second, audience]
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
