import type { BrowserContext, Page } from 'playwright-chromium'
import type { SmallTalk } from '../support/small-talk.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { slideReady, useBrowser } from '../support/deck.ts'
import { presentTalk } from '../support/small-talk.ts'

const { visit } = useBrowser()
let talk: SmallTalk
beforeAll(async () => void (talk = await presentTalk()))
afterAll(() => talk.discard())

async function open(path: string, context?: BrowserContext) {
  const opened = await visit({ url: talk.url, context })
  await opened.page.goto(talk.url + path)
  return opened
}
const revealed = (page: Page, text: string) => page.locator('#slideshow .slidev-vclick-target:not(.slidev-vclick-hidden)', { hasText: text }).waitFor()

/** Both views on slide 2 with its click shown. */
async function openRevealed() {
  const presenter = await open('presenter/2')
  await slideReady(presenter.page, 2, 0)
  const audience = await open('2', presenter.context)
  await slideReady(audience.page, 2, 0)
  await presenter.page.keyboard.press('ArrowRight')
  await revealed(audience.page, 'Revealed')
  return { presenter: presenter.page, audience: audience.page, context: presenter.context }
}

/** Waits until every message that is under way has been heard: one more move passes through all windows. */
async function moveOn(from: Page, to: Page): Promise<void> {
  await from.keyboard.press('ArrowDown')
  await slideReady(to, 3, 0)
}

it.each(['audience', 'presenter'] as const)('the %s view, reloaded, shows what was revealed, and so does the other', async (which) => {
  const windows = await openRevealed()
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
  const { presenter, audience, context } = await openRevealed()
  const third = await open(path, context)
  await slideReady(third.page, 2, 0)
  await revealed(third.page, 'Revealed')
  await revealed(presenter, 'Revealed')
  await revealed(audience, 'Revealed')
})

it('an address with a slide of its own, opened on purpose, takes the others there', async () => {
  const { presenter, context } = await openRevealed()
  await open('3?clicks=1', context)
  await slideReady(presenter, 3, 0)
  await revealed(presenter, 'The last line')
})

it('pages without a slide move no other window, and keep none from moving', async () => {
  const { presenter, audience, context } = await openRevealed()
  for (const path of [
    'rehearsal',
    'overview',
    'notes',
    'no-such-slide',
  ]) {
    const { page } = await open(path, context)
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
