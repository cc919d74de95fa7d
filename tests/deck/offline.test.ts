import type { RunningServer } from 'slidev-publish/server/serve'
import type { Visit } from '../support/deck.ts'
import { buildDeck } from 'slidev-publish/build/build'
import { serve } from 'slidev-publish/server/serve'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { deck, slideReady, useBrowser } from '../support/deck.ts'
import { closing as last } from '../support/rehearse.ts'
import { smallTalk } from '../support/small-talk.ts'

const { visit } = useBrowser({ serviceWorkers: 'allow' })
let server: RunningServer
let dir: string
beforeAll(async () => void (dir = (await buildDeck({ audience: 'presenting' })).dir))
afterEach(() => server.close())

/** The audience view on a server of its own, with everything stored. */
async function stored(path = '1'): Promise<Visit> {
  server = await serve(dir, { port: 0 })
  const visitor = await visit({ url: server.url, path })
  await visitor.page.locator('html[data-offline="stored"]').waitFor()
  return visitor
}

/** What a killed server does to a page; the browser says so once for each file that it asks for in vain. */
function beyondTheServer(faults: string[]): string[] {
  return faults.filter(fault => !/ERR_CONNECTION_REFUSED/.test(fault))
}

describe('once npm start\'s page is open', () => {
  it('says, to screen readers too, when the talk is stored; from then on killing the server changes nothing, at the next visit neither', async () => {
    const { page, context, faults } = await stored('3')
    await page.getByRole('status').filter({ hasText: 'Stored on this computer' }).waitFor()
    expect(faults).toEqual([])
    await slideReady(page, 3)
    await server.close()
    for (let next = 4; next <= last; next++) {
      await page.keyboard.press('ArrowDown')
      await slideReady(page, next)
    }
    await page.reload()
    await slideReady(page, last)
    expect(beyondTheServer(faults)).toEqual([])

    await page.close()
    await context.setOffline(true)
    const next = await visit({ context, url: server.url, path: '' })
    await slideReady(next.page, 1)
    expect(await next.page.locator('html').getAttribute('data-offline')).not.toBe('failed')
  })

  it('both views work without the server: notes, steps in both, new windows, a reload', async () => {
    const { page, context, faults } = await stored()
    await server.close()
    const presenter = await visit({ context, url: server.url, path: 'presenter/1' })
    await slideReady(presenter.page, 1)
    await presenter.page.getByText(deck.slides[0]?.note.slice(0, 30) ?? '').first().waitFor()
    await presenter.page.keyboard.press('ArrowDown')
    await slideReady(presenter.page, 2)
    await slideReady(page, 2)
    await page.keyboard.press('ArrowDown')
    await slideReady(page, 3)
    await slideReady(presenter.page, 3)
    await presenter.page.reload()
    await slideReady(presenter.page, 3)
    const third = await visit({
      context,
      url: server.url,
      path: String(last),
    })
    await slideReady(third.page, last)
    expect(beyondTheServer([
      ...faults,
      ...presenter.faults,
      ...third.faults,
    ])).toEqual([])
  })

  it('a first load over a slow line is complete before it says so', async () => {
    server = await serve(dir, { port: 0 })
    const { page, context } = await visit({ url: server.url })
    const session = await context.newCDPSession(page)
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 100,
      downloadThroughput: 300_000,
      uploadThroughput: 100_000,
    })
    await page.goto(server.url)
    await slideReady(page, 1)
    await page.locator('html[data-offline="stored"]').waitFor()
    await server.close()
    for (let no = 2; no <= last; no++) {
      await page.keyboard.press('ArrowDown')
      await slideReady(page, no)
    }
  })

  it('the slide, its clicks and the scheme are kept when the tab crashes', async () => {
    const { page, context } = await stored('5?clicks=1')
    await slideReady(page, 5)
    await page.keyboard.press('d')
    await page.locator('html.dark').waitFor()
    await server.close()
    const url = page.url()
    await page.goto('chrome://crash').catch(() => {})
    await page.close()
    const again = await visit({ context })
    await again.page.goto(url)
    await slideReady(again.page, 5)
    expect(new URL(again.page.url()).searchParams.get('clicks')).toBe('1')
    await again.page.locator('html.dark').waitFor()
  })
})

describe('a change to the deck', () => {
  it('is what the next load shows, and what is stored then', async () => {
    server = await serve(await smallTalk(), { port: 0 })
    const { page } = await visit({ url: server.url, path: '1' })
    await page.locator('html[data-offline="stored"]').waitFor()
    await server.close()

    server = await serve(await smallTalk('changed'), { port: server.port })
    await page.reload()
    await page.getByRole('heading', { name: 'A headline of this morning' }).first().waitFor()
    await page.locator('html[data-offline="stored"]').waitFor()
    await server.close()
    await page.reload()
    await page.getByRole('heading', { name: 'A headline of this morning' }).first().waitFor()
  })
})
