import type { CDPSession, Page } from 'playwright-chromium'
import type { Visit } from '../support/deck.ts'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { deck, openBoth, position, returnTo, slideReady, useBrowser } from '../support/deck.ts'
import { closing } from '../support/rehearse.ts'

const { visit, stay } = useBrowser()
let presenter: Visit
let audience: Visit
beforeAll(async () => void ({ presenter, audience } = await openBoth(stay)))
beforeEach(async () => {
  await returnTo(presenter.page, 'presenter/1')
  await returnTo(audience.page, '1')
})

/** On which Slidev's windows tell each other where they are. */
const CHANNEL = `${deck.title} - shared`

/** A laptop that is busy with something else; it has time again once the session ends. */
async function slowDown(page: Page, times: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: times })
  return session
}

it('both windows stay in step when the speaker skips on quickly and the audience\'s window is slow', async () => {
  const slow = await slowDown(audience.page, 6)
  for (let no = 2; no <= closing; no++)
    await presenter.page.keyboard.press('ArrowDown')
  await slideReady(presenter.page, closing)
  await slideReady(audience.page, closing)
  await slow.detach()
  expect([
    ...presenter.faults,
    ...audience.faults,
  ]).toEqual([])
})

it('two presenter windows and the audience\'s stay in step, whichever of them moves', async () => {
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
  await second.page.close()
})

it('no window goes back to what another says too late', async () => {
  await returnTo(presenter.page, 'presenter/4')
  await presenter.page.keyboard.press('ArrowDown')
  await slideReady(audience.page, 5)
  // What the audience's window said before, as on a busy laptop it may come after the presenter's move.
  await presenter.page.evaluate((channel) => {
    const heard = new Promise(resolve => new BroadcastChannel(channel).addEventListener('message', ({ data }) => data.lastUpdate?.time === 1 && resolve(true)))
    Object.assign(window, { heard })
  }, CHANNEL)
  await audience.page.evaluate(channel => new BroadcastChannel(channel).postMessage({
    page: 4,
    clicks: 0,
    lastUpdate: {
      id: 'audience',
      window: 'audience',
      type: 'viewer',
      time: 1,
    },
  }), CHANNEL)
  expect(await presenter.page.evaluate(() => (window as unknown as { heard: Promise<boolean> }).heard)).toBe(true)
  await presenter.page.keyboard.press('ArrowDown')
  await slideReady(presenter.page, 6)
  await slideReady(audience.page, 6)
})
