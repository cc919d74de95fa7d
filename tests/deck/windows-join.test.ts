import type { Page } from 'playwright-chromium'
import type { SmallTalk } from '../support/small-talk.ts'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { returnTo, slideReady, useBrowser } from '../support/deck.ts'
import { presentTalk } from '../support/small-talk.ts'

const { visit, stay } = useBrowser()
let talk: SmallTalk
let windows: Record<'presenter' | 'audience', Page>
beforeAll(async () => {
  talk = await presentTalk()
  const { page, context } = await stay({ url: talk.url, path: 'presenter/2' })
  windows = { presenter: page, audience: (await stay({ url: talk.url, context, path: '2' })).page }
})
afterAll(() => talk.discard())

const revealed = (page: Page, text: string) => page.locator('#slideshow .slidev-vclick-target:not(.slidev-vclick-hidden)', { hasText: text }).waitFor()

// Both views are on slide 2 with its click shown.
beforeEach(async () => {
  await returnTo(windows.presenter, 'presenter/2', 0)
  await returnTo(windows.audience, '2', 0)
  await windows.presenter.keyboard.press('ArrowRight')
  await revealed(windows.audience, 'Revealed')
})
afterEach(async () => {
  const { presenter, audience } = windows
  await Promise.all(presenter.context().pages().filter(page => page !== presenter && page !== audience).map(page => page.close()))
})

/** Another window of the same speaker. */
async function open(path: string): Promise<Page> {
  return (await visit({
    url: talk.url,
    context: windows.presenter.context(),
    path,
  })).page
}

/** Waits until every message that is under way has been heard: one more move passes through all windows. */
async function moveOn(from: Page, to: Page): Promise<void> {
  await from.keyboard.press('ArrowDown')
  await slideReady(to, 3, 0)
}

it.each(['audience', 'presenter'] as const)('the %s view, reloaded, shows what was revealed, and so does the other', async (which) => {
  const other = which === 'audience'
    ? 'presenter'
    : 'audience'
  const seen: string[] = []
  await windows[other].exposeFunction('seen', (search: string) => seen.push(search))
  await windows[other].evaluate(() => {
    const replace = history.replaceState.bind(history)
    history.replaceState = (data, unused, url) => {
      ;(window as unknown as { seen: (url: string) => void }).seen(String(url))
      replace(data, unused, url)
    }
  })
  await windows[which].reload()
  await slideReady(windows[which], 2, 0)
  await revealed(windows[which], 'Revealed')
  await revealed(windows[other], 'Revealed')
  await moveOn(windows[which], windows[other])
  expect(seen.filter(url => /\/2(?!\?clicks=1)/.test(url)), 'the other window never went back').toEqual([])
})

it.each([
  ['audience', ''],
  ['presenter', 'presenter'],
  ['audience', '1'],
] as const)('a new %s view that is opened at /%s in the middle of the talk joins the others', async (_, path) => {
  const third = await open(path)
  await slideReady(third, 2, 0)
  for (const page of [third, windows.presenter, windows.audience])
    await revealed(page, 'Revealed')
})

it('an address with a slide of its own, opened on purpose, takes the others there', async () => {
  await open('3?clicks=1')
  await slideReady(windows.presenter, 3, 0)
  await revealed(windows.presenter, 'The last line')
})

it('pages without a slide move no other window, and keep none from moving', async () => {
  const { presenter, audience } = windows
  for (const path of [
    'rehearsal',
    'overview',
    'notes',
    'no-such-slide',
  ]) {
    const page = await open(path)
    await page.waitForFunction(() => (document.querySelector('#app')?.textContent ?? '').trim() !== '')
    await revealed(presenter, 'Revealed')
    await revealed(audience, 'Revealed')
    await moveOn(presenter, audience)
    for (const window of [presenter, audience])
      expect(Number(new URL(window.url()).searchParams.get('clicks')), path).toBe(0)
    await page.close()
    await presenter.keyboard.press('ArrowLeft')
    await slideReady(audience, 2, 0)
  }
})
