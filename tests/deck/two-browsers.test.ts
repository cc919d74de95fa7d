import type { RunningServer } from 'slidev-publish/server/serve'
import { buildDeck } from 'slidev-publish/build/build'
import { serve } from 'slidev-publish/server/serve'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { slideReady, useBrowser } from '../support/deck.ts'

const { visit } = useBrowser({ serviceWorkers: 'allow' })
let dir: string
let server: RunningServer
beforeAll(async () => void (dir = (await buildDeck({ audience: 'presenting' })).dir))
afterEach(() => server.close())

/** Contexts share nothing, as two browsers do. */
async function openTwo() {
  server = await serve(dir, { port: 0, inStep: true })
  const presenter = await visit({ url: server.url, path: 'presenter/1' })
  await slideReady(presenter.page, 1)
  const audience = await visit({ url: server.url, path: '1' })
  await slideReady(audience.page, 1)
  return { presenter, audience }
}

it('the presenter view in one browser and the audience view in another are in step, reveals and black screen included', async () => {
  const { presenter, audience } = await openTwo()
  await presenter.page.keyboard.press('ArrowRight')
  await slideReady(audience.page, 2)
  await presenter.page.keyboard.press('ArrowRight')
  await audience.page.waitForURL(/clicks=1/)
  await audience.page.keyboard.press('ArrowDown')
  await slideReady(presenter.page, 3)
  await presenter.page.keyboard.press('b')
  await audience.page.locator('.black-screen').waitFor()
  expect([
    ...presenter.faults,
    ...audience.faults,
  ]).toEqual([])
})

it('a browser that comes later joins, and so does one that is reloaded', async () => {
  const { presenter, audience } = await openTwo()
  await presenter.page.keyboard.press('ArrowRight')
  await presenter.page.keyboard.press('ArrowRight')
  await audience.page.waitForURL(/clicks=1/)
  const third = await visit({ url: server.url, path: '' })
  await slideReady(third.page, 2)
  await third.page.waitForURL(/clicks=1/)
  await audience.page.reload()
  await slideReady(audience.page, 2)
  await presenter.page.keyboard.press('ArrowRight')
  await slideReady(audience.page, 3)
  await slideReady(third.page, 3)
})

it('several windows in each browser move once for each move', async () => {
  const { presenter, audience } = await openTwo()
  const more = [
    await visit({ url: server.url, context: presenter.context, path: '1' }),
    await visit({ url: server.url, context: audience.context, path: 'presenter/1' }),
  ]
  const windows = [presenter, audience, ...more]
  for (const [index, { page }] of windows.entries()) {
    await page.keyboard.press('ArrowDown')
    for (const other of windows)
      await slideReady(other.page, index + 2)
  }
})

it('a move and a black screen of a window that is still busy with following another one are told to the others', async () => {
  const { presenter, audience } = await openTwo()
  // Until its next task, Slidev takes every change for what it was told. Here that task is far away.
  await presenter.page.evaluate(() => {
    const later = setTimeout
    globalThis.setTimeout = ((handler: () => void, delay = 0) => later(handler, delay || 3600_000)) as typeof setTimeout
  })
  await audience.page.keyboard.press('ArrowDown')
  await slideReady(presenter.page, 2)
  await presenter.page.keyboard.press('ArrowDown')
  await slideReady(audience.page, 3)
  await presenter.page.keyboard.press('b')
  await audience.page.locator('.black-screen').waitFor()
})
