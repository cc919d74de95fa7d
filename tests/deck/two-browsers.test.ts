import type { RunningServer } from 'slidev-publish/server/serve'
import type { Visit } from '../support/deck.ts'
import { serve } from 'slidev-publish/server/serve'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { returnTo, slideReady, useBrowser } from '../support/deck.ts'
import { smallTalk } from '../support/small-talk.ts'

const { visit, stay } = useBrowser({ serviceWorkers: 'allow' })
let server: RunningServer
// Contexts share nothing, as two browsers do.
let presenter: Visit
let audience: Visit
beforeAll(async () => {
  server = await serve(await smallTalk(), { port: 0, inStep: true })
  presenter = await stay({ url: server.url, path: 'presenter/1' })
  audience = await stay({ url: server.url, path: '1' })
})
beforeEach(async () => {
  await returnTo(presenter.page, 'presenter/1', 0)
  await returnTo(audience.page, '1', 0)
})
afterAll(() => server.close())

it('the presenter view in one browser and the audience view in another are in step, reveals and black screen included', async () => {
  await presenter.page.keyboard.press('ArrowRight')
  await slideReady(audience.page, 2, 0)
  await presenter.page.keyboard.press('ArrowRight')
  await audience.page.waitForURL(/clicks=1/)
  await audience.page.keyboard.press('ArrowDown')
  await slideReady(presenter.page, 3, 0)
  await presenter.page.keyboard.press('b')
  await audience.page.locator('.black-screen').waitFor()
  expect([
    ...presenter.faults,
    ...audience.faults,
  ]).toEqual([])
})

it('a browser that comes later joins, and so does one that is reloaded', async () => {
  await presenter.page.keyboard.press('ArrowRight')
  await presenter.page.keyboard.press('ArrowRight')
  await audience.page.waitForURL(/clicks=1/)
  const third = await visit({ url: server.url, path: '' })
  await slideReady(third.page, 2, 0)
  await third.page.waitForURL(/clicks=1/)
  await audience.page.reload()
  await slideReady(audience.page, 2, 0)
  await presenter.page.keyboard.press('ArrowRight')
  await slideReady(audience.page, 3, 0)
  await slideReady(third.page, 3, 0)
})

it('several windows in each browser move once for each move', async () => {
  const more = [
    await visit({ url: server.url, context: presenter.context, path: '1' }),
    await visit({ url: server.url, context: audience.context, path: 'presenter/1' }),
  ]
  const windows = [presenter, audience, ...more]
  const moves = [
    ['ArrowDown', 2],
    ['ArrowDown', 3],
    ['ArrowUp', 2],
    ['ArrowUp', 1],
  ] as const
  for (const [index, [key, no]] of moves.entries()) {
    await windows[index]!.page.keyboard.press(key)
    for (const { page } of windows)
      await slideReady(page, no, 0)
  }
  await Promise.all(more.map(({ page }) => page.close()))
})

it('a move and a black screen of a window that is still busy with following another one are told to the others', async () => {
  const busy = await visit({ url: server.url, path: 'presenter/1' })
  await slideReady(busy.page, 1, 0)
  // Until its next task, Slidev takes every change for what it was told. Here that task is far away.
  await busy.page.evaluate(() => {
    const later = setTimeout
    globalThis.setTimeout = ((handler: () => void, delay = 0) => later(handler, delay || 3600_000)) as typeof setTimeout
  })
  await audience.page.keyboard.press('ArrowDown')
  await slideReady(busy.page, 2, 0)
  await busy.page.keyboard.press('ArrowDown')
  await slideReady(audience.page, 3, 0)
  await busy.page.keyboard.press('b')
  await audience.page.locator('.black-screen').waitFor()
})
