import type { Page } from 'playwright-chromium'
import type { Sent } from 'slidev-addon-room/server/requests'
import type { Room } from 'slidev-addon-room/server/room'
import type { RoomTalk } from 'slidev-addon-room/talk'
import type { RunningServer } from 'slidev-publish/server/serve'
import type { Visit } from '../support/deck.ts'
import process from 'node:process'
import { inPage } from 'slidev-addon-room/in-page'
import { pageFiles } from 'slidev-addon-room/page-files'
import { openRoom } from 'slidev-addon-room/server/room'
import { makeToken } from 'slidev-addon-room/server/token'
import { fontFiles } from 'slidev-deck/fonts'
import { readDeck } from 'slidev-deck/read'
import { launchBrowser } from 'slidev-publish/browser/launch'
import { buildDeck } from 'slidev-publish/build/build'
import { nameOf } from 'slidev-publish/languages'
import { readTalks } from 'slidev-publish/room/talks'
import { serve } from 'slidev-publish/server/serve'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { violations } from '../support/axe.ts'
import { deck, position, returnTo, slideReady, useBrowser } from '../support/deck.ts'
import { foreignFonts } from '../support/fonts.ts'
import { closing } from '../support/rehearse.ts'

const { visit, stay } = useBrowser()
const token = makeToken()
let dir: string
let files: Map<string, Sent>
let talks: RoomTalk[]
let room: Room
let server: RunningServer

/** A translation with the clicks of the talk; its site is not built for this. */
async function translation(file: string, { slides: own }: RoomTalk): Promise<RoomTalk> {
  const { lang, title, slides } = await readDeck(file)
  return {
    lang,
    title,
    name: nameOf(lang),
    slides: slides.map(({ title, note }, index) => ({
      title,
      note,
      steps: own[index]?.steps.map(({ click }) => ({ click, html: `<h1>${title}</h1><p>${click}</p>` })) ?? [],
    })),
  }
}

/** As `npm start -- --room` does. */
async function open(options: { port?: number, captions?: boolean } = {}, port = 0): Promise<void> {
  room = await openRoom({
    talks,
    files,
    token,
    host: '127.0.0.1',
    port: 0,
    ...options,
  })
  server = await serve(dir, { port, inStep: true, room })
}

function close() {
  return Promise.all([
    room.close(),
    server.close(),
  ])
}

beforeAll(async () => {
  ({ dir } = await buildDeck({ audience: 'presenting' }))
  const [own] = await readTalks([
    { entry: 'slides.md', path: '' },
  ], () => launchBrowser({ executablePath: process.env.CHROMIUM_PATH ?? '', origin: 'the tests' }), () => {})
  talks = [
    own!.talk,
    ...await Promise.all(['slides.fr.md', 'slides.fa.md', 'slides.ps.md'].map(file => translation(file, own!.talk))),
  ]
  files = await pageFiles({
    looks: [
      { lang: own!.talk.lang, look: own!.look },
    ],
    fonts: await fontFiles('.'),
  })
})

const address = () => `http://127.0.0.1:${room.port}/`

async function present(no: number, more: Parameters<typeof visit>[0] = {}, open = visit) {
  const opened = await open({ url: server.url, path: `presenter/${no}?lead=${token}`, ...more })
  await slideReady(opened.page, no)
  return opened
}

function listen(locale: string, more: Parameters<typeof visit>[0] = {}) {
  return visit({
    url: address(),
    path: '',
    locale,
    viewport: { width: 320, height: 640 },
    ...more,
  })
}

/** Waits until a listener sees a slide after some clicks. */
async function sees(page: Page, no: number, clicks = 0): Promise<void> {
  const step = talks[0]!.slides[no - 1]!.steps.findLast(({ click }) => click <= clicks)
  await page.locator(`main[data-slide="${no}"][data-click="${step?.click}"]`).waitFor()
}

/** From now on, the numbers of the slides that a listener sees. */
async function watchSlides(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const view = document.querySelector<HTMLElement>('main')!
    const all = [
      Number(view.dataset.slide),
    ]
    new MutationObserver(() => all.at(-1) === Number(view.dataset.slide) || all.push(Number(view.dataset.slide))).observe(view, {
      attributes: true,
      attributeFilter: ['data-slide'],
    })
    Object.assign(globalThis, { seenSlides: all })
  })
  return () => page.evaluate(() => (globalThis as unknown as { seenSlides: number[] }).seenSlides.slice(1))
}

describe('the reading view', () => {
  it('is plain: headings, lists, tables, figures; and has the words that the slide has', () => {
    const own = talks[0]!
    const html = own.slides.flatMap(({ steps }) => steps.map(({ html }) => html)).join('')
    const plain = 'h1 h2 h3 p ul ol li dl dt dd table thead tbody tr th td figure strong small br span svg path footer bdi b em'.split(' ')
    expect(Array.from(html.matchAll(/<([a-z0-9]+)/g), ([, name = '']) => name).filter(name => !plain.includes(name))).toEqual([])
    expect(html).not.toMatch(/ (?:style|on\w+|href|src|id)=/)
    // The slide has typographic apostrophes.
    expect(own.slides.map(({ title }) => title)).toEqual(deck.slides.map(({ title }) => title.replaceAll('\'', '’')))
    expect(own.slides[7]?.steps[0]?.html).toMatch(/<th scope="row">.*Cut all ties with terrorists.*<td>/)
  })

  it('takes of any slide what can be read, and nothing that runs', async () => {
    const { page } = await visit()
    await page.setContent(`
      <section data-slide="3" data-click="0"><div>
        <div class="slidev-layout">
          <h1 onclick="go()">Any <em>slide</em></h1>
          Words alone, <a href="javascript:go()">a link</a> and <span lang="fr" style="color: red">un mot</span>
          <script>go()</scr${''}ipt><style>p { color: red }</style><iframe srcdoc="x"></iframe><button>Press</button>
          <img src="data:," alt="A hall & a door" style="display: block; width: 300px; height: 200px">
          <p style="opacity: 0">later</p><p hidden>never</p><p aria-hidden="true">seen only</p>
          <p>E is <span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></mrow><annotation encoding="application/x-tex">mc^2</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">mc2</span></span></p>
          <pre><code>if (a &lt; b)
  go()</code></pre>
          <ul><li>one <ul><li>inner</li></ul></li><li style="visibility: hidden">two</li></ul>
        </div>
        <p>Foot</p>
      </div></section>`)
    const { readPages } = await inPage()
    expect(await page.evaluate(readPages, 'section')).toEqual([
      {
        slide: 3,
        click: 0,
        title: 'Any slide',
        html: [
          '<h1>Any <em>slide</em></h1>',
          '<p>Words alone, a link and <span lang="fr">un mot</span></p>',
          '<figure><p>A hall &amp; a door</p></figure>',
          '<p>E is <math><semantics><mrow><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></mrow></semantics></math></p>',
          '<pre dir="ltr" tabindex="0">if (a &lt; b)\n  go()</pre>',
          '<ul><li><p>one</p><ul><li>inner</li></ul></li></ul>',
          '<footer><p>Foot</p></footer>',
        ].join(''),
      },
    ])
  })

  it('keeps back what a click has yet to show', () => {
    const [before, after] = talks[0]!.slides[4]!.steps
    expect(before?.html).not.toContain('<dt>Region</dt>')
    expect(after?.html).toContain('<dt>Region</dt>')
  })
})

describe('with one speaker in the room', () => {
  let leader: Visit
  beforeAll(async () => {
    await open()
    leader = await present(1, {}, stay)
  })
  afterAll(async () => {
    await leader.context.close()
    await close()
  })

  /** Brings the speaker to a slide. */
  async function lead(no: number, clicks = 0): Promise<Visit> {
    await returnTo(leader.page, `presenter/${no}?clicks=${clicks}`)
    return leader
  }

  it('listeners in four languages are in step through the whole talk, clicks included', async () => {
    await lead(1)
    const listeners = await Promise.all(['en', 'fr', 'fa-AF', 'ps-AF'].map(locale => listen(locale)))
    for (let at = { no: 1, clicks: 0 }; ;) {
      for (const [index, { page }] of listeners.entries()) {
        await sees(page, at.no, at.clicks)
        await page.locator('main h1', { hasText: talks[index]!.slides[at.no - 1]!.title }).waitFor()
      }
      if (at.no === closing && at.clicks > 0)
        break
      await leader.page.keyboard.press('ArrowRight')
      await expect.poll(() => position(leader.page)).not.toEqual(at)
      at = position(leader.page)
    }
    expect(await Promise.all(listeners.map(({ page }) => page.evaluate(() => [document.documentElement.lang, document.documentElement.dir].join(' '))))).toEqual([
      'en-GB ltr',
      'fr ltr',
      'fa-AF rtl',
      'ps rtl',
    ])
    for (const { faults } of [leader, ...listeners])
      expect(faults).toEqual([])
  })

  describe('listeners stay with the talk when', () => {
    it('the presenter view is reloaded', async () => {
      const { page } = await lead(5)
      const listener = await listen('en')
      await sees(listener.page, 5)
      const slides = await watchSlides(listener.page)
      await page.reload()
      await slideReady(page, 5)
      await page.keyboard.press('ArrowDown')
      await sees(listener.page, 6)
      // Back to a slide that is fully revealed.
      await page.keyboard.press('ArrowLeft')
      await sees(listener.page, 5, 1)
      expect(await slides()).toEqual([6, 5])
    })

    it('a second presenter window is opened, and whichever moves leads', async () => {
      const first = await lead(5)
      const listener = await listen('en')
      await sees(listener.page, 5)
      const slides = await watchSlides(listener.page)
      const second = await visit({ url: server.url, context: first.context, path: `presenter/1?lead=${token}` })
      await slideReady(second.page, 5)
      await second.page.keyboard.press('ArrowDown')
      await sees(listener.page, 6)
      await slideReady(first.page, 6)
      await first.page.keyboard.press('ArrowDown')
      await sees(listener.page, 7)
      // A clicker speaks to the window that has the focus, which may be the audience's.
      const audience = await visit({ url: server.url, context: first.context, path: '' })
      await slideReady(audience.page, 7)
      await audience.page.keyboard.press('ArrowDown')
      await sees(listener.page, 8)
      expect(await slides()).toEqual([6, 7, 8])
      await Promise.all([second, audience].map(({ page }) => page.close()))
    })

    it('their network was away', async () => {
      const { page } = await lead(2)
      const listener = await listen('en')
      await sees(listener.page, 2)
      await listener.context.setOffline(true)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await slideReady(page, 4)
      await listener.page.locator('.status.lost').waitFor()
      await listener.context.setOffline(false)
      await sees(listener.page, 4)
      await listener.page.locator('.status.lost').waitFor({ state: 'detached' })
    })

    it('their network was away, and the slide is refused when it is back', async () => {
      const { page } = await lead(2)
      const listener = await listen('en')
      await sees(listener.page, 2)
      let answers = false
      await listener.page.route('**/slides/**', route => answers
        ? route.fulfill({ status: 404 })
        : route.abort())
      await page.keyboard.press('ArrowDown')
      await listener.page.locator('.status.lost').waitFor()
      answers = true
      await listener.page.getByText('This slide has not been shown yet.').waitFor()
      expect(await listener.page.locator('.status.lost').count()).toBe(0)
    })
  })

  it('who speaks none of the languages chooses one; it is kept with the scheme, and nothing else is', async () => {
    await lead(2)
    const { page } = await listen('de')
    await expect.poll(() => page.getByRole('button').evaluateAll(buttons => buttons.map(button => `${button.getAttribute('lang')}: ${button.firstElementChild?.textContent}`))).toEqual(talks.map(({ lang, name }) => `${lang}: ${name}`))
    await page.getByRole('button', { name: 'دری' }).click()
    await sees(page, 2)
    await page.getByRole('button', { name: 'تاریک' }).click()
    await page.reload()
    await sees(page, 2)
    expect(await page.evaluate(() => [
      document.documentElement.lang,
      document.documentElement.className,
      { ...localStorage },
      document.cookie,
    ])).toEqual([
      'fa-AF',
      'dark',
      { 'room:language': 'fa-AF', 'room:scheme': 'dark' },
      '',
    ])
  })

  it('each move is read aloud once: number and headline', async () => {
    const { page } = await lead(4)
    const listener = await listen('en')
    await sees(listener.page, 4)
    expect(await listener.page.locator('[aria-live], [role="status"], [role="alert"], [role="application"]').count()).toBe(1)
    await listener.page.evaluate(() => {
      const all: string[] = []
      const region = document.querySelector('[aria-live="polite"]')!
      new MutationObserver(() => all.push(region.textContent ?? '')).observe(region, { childList: true, characterData: true, subtree: true })
      Object.assign(globalThis, { spoken: all })
    })
    await page.keyboard.press('ArrowRight')
    await sees(listener.page, 5)
    await page.keyboard.press('ArrowRight')
    await sees(listener.page, 5, 1)
    const back = listener.page.getByRole('button', { name: 'Back' })
    await back.click()
    await sees(listener.page, 4, 99)
    await page.keyboard.press('ArrowRight')
    await listener.page.getByRole('button', { name: 'Speaker is on 6' }).waitFor()
    await back.click()
    await sees(listener.page, 3, 99)
    const titleOf = (no: number) => talks[0]!.slides[no - 1]!.title
    const spoken = await listener.page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken)
    expect(spoken.map(text => text.replace(/, step \d of \d/, ''))).toEqual([
      `Slide 5: ${titleOf(5)}`,
      `Slide 5: ${titleOf(5)}`,
      `Slide 4: ${titleOf(4)}`,
      'Speaker is on 6',
      `Slide 3: ${titleOf(3)}`,
    ])
    expect(spoken[1]).toContain(', step 2 of 2')
  })

  it('the reading view has no fault that axe-core finds, and no line that is too wide, at 320 px and at twice the size of letters', async () => {
    const listener = await listen('en')
    for (const no of [2, 5, 8, 11]) {
      await lead(no, 1)
      await sees(listener.page, no, 1)
      for (const scheme of ['Dark', 'Light']) {
        await listener.page.getByRole('button', { name: scheme }).click()
        expect(await violations(listener.page)).toEqual([])
      }
      for (const size of ['200%', '100%']) {
        await listener.page.evaluate(size => document.documentElement.style.fontSize = size, size)
        expect(await listener.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      }
    }
    await listener.page.getByRole('button', { name: 'Show the slide as on the screen' }).click()
    const picture = listener.page.getByRole('img', { name: /^Slide 11 as on the screen: / })
    await picture.waitFor()
    expect(await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))).toBe(1280)
    expect(await violations(listener.page)).toEqual([])
  })

  it('the key Q shows the audience the address as a code, from whichever window, and hides it again', async () => {
    const presenter = await lead(3)
    const audience = await visit({ url: server.url, context: presenter.context, path: '3' })
    await slideReady(audience.page, 3)
    await presenter.page.keyboard.press('q')
    const screen = audience.page.locator('.room-screen')
    await screen.waitFor()
    expect(await screen.innerText()).toContain(`:${room.port}`)
    expect(await screen.getByRole('listitem').count()).toBe(4)
    await audience.page.evaluate(() => document.fonts.ready)
    expect(await foreignFonts(audience.page, '.room-screen *')).toEqual([])
    await presenter.page.getByText('Q hides it').waitFor()
    await audience.page.keyboard.press('q')
    await screen.waitFor({ state: 'detached' })
    await presenter.page.getByText('Q hides it').waitFor({ state: 'detached' })
    await audience.page.close()
    expect([
      ...presenter.faults,
      ...audience.faults,
    ]).toEqual([])
  })

  it('what the speaker has to know of the room and of the stored talk, and the way to the backup pages, cover none of each other', async () => {
    const { page } = await present(5, { serviceWorkers: 'allow' })
    await page.locator('.room-notice').waitFor()
    await page.getByText('Stored on this computer').waitFor()
    for (const width of [1440, 1000]) {
      await page.setViewportSize({ width, height: 900 })
      const boxes = await page.locator('.room-notice, .offline-status, .backup').evaluateAll(notices => notices.map(notice => notice.getBoundingClientRect()))
      const covering = boxes.flatMap((a, index) => boxes.slice(index + 1).filter(b => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom))
      expect([boxes.length, covering]).toEqual([3, []])
    }
  })
})

describe('in a room of its own', () => {
  beforeEach(() => open())
  afterEach(close)

  it('a listener leafs back, not ahead, is told where the speaker is, and returns with one tap', async () => {
    const { page } = await present(3)
    await page.keyboard.press('ArrowDown')
    const listener = await listen('en')
    await sees(listener.page, 4)
    expect(await listener.page.getByRole('button', { name: 'Forward' }).isDisabled()).toBe(true)
    await listener.page.getByRole('button', { name: 'Back' }).click()
    await sees(listener.page, 3)
    await page.keyboard.press('ArrowDown')
    await listener.page.getByRole('button', { name: 'Speaker is on 5' }).click()
    await sees(listener.page, 5)
  })

  it('listeners stay with the talk when the server is stopped and started again', async () => {
    const { page } = await present(7)
    const listener = await listen('en')
    await sees(listener.page, 7)
    const slides = await watchSlides(listener.page)
    const [{ port }, { port: own }] = [room, server]
    await close()
    await listener.page.getByText('No connection').first().waitFor()
    await page.keyboard.press('ArrowDown')
    await slideReady(page, 8)
    await open({ port }, own)
    expect([room.port, server.port]).toEqual([port, own])
    await sees(listener.page, 8)
    expect(await listener.page.getByText('No connection').count()).toBe(0)
    expect(await slides()).toEqual([8])
  })

  it('listeners stay with the talk when all of the speaker\'s windows were closed and others are opened, which begin where the talk is', async () => {
    const before = await present(5)
    await before.page.keyboard.press('ArrowRight')
    const listener = await listen('en')
    await sees(listener.page, 5, 1)
    const slides = await watchSlides(listener.page)
    await before.context.close()
    const { page, context } = await present(5, { path: `presenter/1?lead=${token}` })
    await page.waitForURL(/clicks=1/)
    const audience = await visit({ url: server.url, context, path: '' })
    await slideReady(audience.page, 5)
    // Nobody has spoken yet in this browser.
    await page.getByRole('button', { name: 'Start' }).waitFor()
    await page.keyboard.press('ArrowRight')
    await sees(listener.page, 6)
    await slideReady(audience.page, 6)
    expect(await slides()).toEqual([6])
  })

  it('with captions a listener reads what is said, and the presenter view says so', async () => {
    await close()
    await open({ captions: true })
    const { page } = await present(5)
    await page.getByText('Captions are on').waitFor()
    const listener = await listen('fr')
    const said = listener.page.locator('.captions .now')
    await said.first().waitFor()
    const before = await said.innerText()
    await page.keyboard.press('ArrowRight')
    await sees(listener.page, 5, 1)
    await expect.poll(() => said.innerText()).not.toBe(before)
  })

  it('a window without the token moves nobody, and says that it does not lead', async () => {
    const presenter = await present(6)
    const listener = await listen('en')
    await sees(listener.page, 6)
    // Windows of this machine are in step by themselves.
    await presenter.context.close()
    const other = await visit({ url: server.url, path: `presenter/9?lead=${makeToken()}` })
    await other.page.getByText('The room does not follow this window').waitFor()
    expect(await listener.page.locator('main').getAttribute('data-slide')).toBe('6')
  })
})
