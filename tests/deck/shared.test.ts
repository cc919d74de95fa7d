import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { deck, diagramCount, isShown, position, slideNumbers, slideReady, useBrowser } from '../support/deck.ts'
import { firefox, openFirefox } from '../support/firefox.ts'
import { handedOut } from '../support/handed-out.ts'
import { plainServer } from '../support/plain-server.ts'
import { clippedWords } from '../support/slide-dom.ts'

const { visit } = useBrowser()
const last = deck.slides.length
let dist: string

beforeAll(async () => {
  const built = await handedOut()
  expect(built.stderr).not.toMatch(/error|warn/i)
  expect(built.status).toBe(0)
  expect(built.stdout).toContain('brussels-2025.html')
  dist = built.dist
}, 300_000)

async function text(file: string): Promise<string> {
  return readFile(join(dist, file), 'utf8')
}

async function textFiles(): Promise<string[]> {
  const files = await readdir(dist, { recursive: true })
  return files.filter(file => /\.(?:html|js|css|json|svg|txt)$/.test(file))
}

/** A page as it is read, without the references that stand for signs of HTML. */
function wordsOf(page: string): string {
  return page.replaceAll('&apos;', '\'').replaceAll('&amp;', '&')
}

/** Words alone, so that neither markup nor line breaks hide a note. */
function words(content: string): string {
  return content.replace(/<[^>]+>|\\[nrtu"']|[^\p{L}\p{N}]+/gu, ' ').toLowerCase()
}

describe('what is shared', () => {
  it('holds not one sentence of a note', async () => {
    const all = words((await Promise.all((await textFiles()).map(text))).join('\n'))
    const sentences = deck.slides.flatMap(({ note }) => note.split(/(?<=[.?!])\s+|\[click[^\]]*\]/)).map(words).map(sentence => sentence.trim()).filter(sentence => sentence.split(' ').length > 5)
    expect(sentences.length).toBeGreaterThan(deck.slides.length)
    expect(sentences.filter(sentence => all.includes(sentence))).toEqual([])
    // The search itself can find something.
    expect(all).toContain(words(deck.slides[1]?.title ?? '').trim())
  })

  it('has no presenter view, no timer, no editor, no service worker and no Mermaid', async () => {
    const scripts = (await textFiles()).filter(file => /\.(?:js|html)$/.test(file))
    const found: string[] = []
    for (const file of scripts) {
      for (const [, sign] of (await text(file)).matchAll(/(\/presenter\/:no|noteHTML:`[^`]|Screen Mirror|rehearsal-|notes-edit|serviceWorker|mermaid\.render|mermaidAPI)/g))
        found.push(`${file}: ${sign}`)
    }
    expect(found).toEqual([])
    expect(scripts.filter(file => /presenter|NoteEdit|rehearsal/i.test(file))).toEqual([])
  })

  it('asks for no other host', async () => {
    const pages = (await textFiles()).filter(file => file.endsWith('.html') && !/(?:brussels-2025|small-fa)\.html$/.test(file))
    for (const page of pages)
      expect(await text(page), page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
  })

  it('shows at a link to a slide the whole of it, with its headline as the title, and the controls until the first move', async () => {
    const slide = deck.slides.find(({ no, content }) => no > 1 && content.includes('v-click'))!
    const server = await plainServer(dist, '/', 'redirect')
    const { page } = await visit({
      url: server.url,
      path: String(slide.no),
    })
    await slideReady(page, slide.no)
    const parts = page.locator(`#slideshow .slidev-page-${slide.no} .slidev-vclick-target`)
    expect(await parts.count()).toBeGreaterThan(0)
    expect(await parts.evaluateAll(list => list.filter(part => !part.checkVisibility({ opacityProperty: true })))).toEqual([])
    const title = await page.title()
    expect(title).toContain(slide.title)
    expect(wordsOf(await text(`${slide.no}/index.html`))).toContain(`<title>${title}</title>`)
    const controls = page.locator('#slide-container > :has(> nav)')
    await expect.poll(() => controls.evaluate(bar => getComputedStyle(bar).opacity)).toBe('1')
    expect(await controls.getByTitle('Show slide overview').count()).toBe(1)
    expect(await controls.getByTitle('Presenter Mode').count()).toBe(0)
    for (const [width, height] of [
      [390, 844],
      [844, 390],
      [1024, 768],
      [1280, 720],
    ] as const) {
      await page.setViewportSize({ width, height })
      await expect.poll(async () => {
        const [bar, shown] = [
          await controls.boundingBox() ?? expect.fail('no controls'),
          await page.locator(`#slideshow .slidev-page-${slide.no}`).boundingBox() ?? expect.fail('no slide'),
        ]
        return bar.y + 0.5 >= shown.y + shown.height && bar.y + bar.height <= height && bar.x + bar.width <= width && bar.height > 24
      }, { message: `below the slide in ${width}×${height}` }).toBe(true)
    }
    await page.keyboard.press('ArrowRight')
    await slideReady(page, slide.no + 1)
    await expect.poll(() => controls.evaluate(bar => getComputedStyle(bar).opacity)).toBe('0')
    await expect.poll(async () => (await page.locator(`#slideshow .slidev-page-${slide.no + 1}`).boundingBox())?.height).toBe(720)
    expect(await page.title()).toContain(deck.slides[slide.no]?.title)
    await server.close()
  })

  it('carries the PDF, and a link to it on its last word', async () => {
    expect((await readFile(join(dist, 'brussels-2025.pdf'))).subarray(0, 5).toString()).toBe('%PDF-')
    const server = await plainServer(dist, '/talks/', 'redirect')
    const { page } = await visit({ url: server.url, path: 'closing' })
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: /PDF/ }).click()
    expect((await download).suggestedFilename()).toBe('brussels-2025.pdf')
    expect((await stat(await (await download).path())).size).toBe((await stat(join(dist, 'brussels-2025.pdf'))).size)
    await server.close()
  })
})

describe.each([
  { where: 'at the root of a domain', base: '/', slash: 'redirect' },
  { where: 'below a path', base: '/talks/2025/', slash: 'redirect' },
  { where: 'below a path, on a server that adds no slash', base: '/talks/2025/', slash: 'answer' },
] as const)('$where', ({ base, slash }) => {
  it('every slide has its address, on a plain server, and keeps it in a reload', async () => {
    const server = await plainServer(dist, base, slash)
    const { page, faults } = await visit({ url: server.url, path: '7' })
    await slideReady(page, 7)
    await page.keyboard.press('ArrowDown')
    await slideReady(page, 8)
    await page.reload()
    await slideReady(page, 8)
    expect(position(page).no).toBe(8)
    await page.goto(server.url)
    await slideReady(page, 1)
    await page.goto(`${server.url}${deck.slides[2]?.frontmatter.routeAlias}?clicks=1`)
    await slideReady(page, 3)
    expect(faults).toEqual([])
    await server.close()
  })
})

it('every slide\'s page bears its headline, and the language and description of the talk', async () => {
  for (const { no, title } of deck.slides) {
    const page = await text(`${no}/index.html`)
    expect(wordsOf(page)).toContain(title)
    expect(page).toMatch(new RegExp(`<html[^>]* lang="${deck.lang}"`))
    expect(page).not.toContain('content="&quot;')
  }
})

describe('the deck in one file', () => {
  const file = () => join(dist, 'brussels-2025.html')
  const url = () => pathToFileURL(file()).href

  it('is 2.5 MB or less', async () => {
    expect((await stat(file())).size).toBeLessThanOrEqual(2_500_000)
  })

  it('opens from a file without a network, can be walked through, and keeps its slide in a reload, in either scheme', async () => {
    const { page, context } = await visit()
    await context.setOffline(true)
    const faults: string[] = []
    page.on('console', message => message.type() === 'error' && faults.push(message.text()))
    page.on('pageerror', error => faults.push(error.message))
    page.on('request', request => /^(?:file|data|blob):/.test(request.url()) || faults.push(request.url()))
    for (const { colorScheme, numbers, key, load } of [
      {
        colorScheme: 'light',
        numbers: slideNumbers,
        key: 'ArrowDown',
        load: () => page.goto(url()),
      },
      {
        colorScheme: 'dark',
        numbers: slideNumbers.toReversed(),
        key: 'ArrowUp',
        load: () => page.reload(),
      },
    ] as const) {
      await page.emulateMedia({ colorScheme })
      await load()
      for (const no of numbers) {
        await slideReady(page, no)
        expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'error').length)).toBe(0)
        await page.keyboard.press(key)
      }
      expect(await page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(colorScheme === 'dark')
      await slideReady(page, numbers.at(-1)!)
    }
    expect(faults).toEqual([])
  })

  it.skipIf(!firefox).each(['light', 'dark'] as const)('opens and is walked through in Firefox, where there is one, in the %s scheme', async (colorScheme) => {
    const { browser, page, faults } = await openFirefox(url(), colorScheme)
    try {
      for (const no of slideNumbers) {
        await page.waitForFunction(isShown, {}, {
          no,
          diagrams: diagramCount(no),
        })
        expect(await page.evaluate(clippedWords, no), `slide ${no}`).toEqual([])
        await page.keyboard.press('ArrowDown')
      }
      expect(await page.evaluate(() => [...document.fonts].map(({ status }) => status))).toEqual(['loaded', 'loaded', 'loaded'])
      expect(await page.evaluate(() => document.documentElement.classList.contains('dark'))).toBe(colorScheme === 'dark')
      await page.keyboard.press('d')
      await page.waitForFunction(dark => document.documentElement.classList.contains('dark') !== dark, {}, colorScheme === 'dark')
      await page.keyboard.press('o')
      await page.waitForFunction(count => document.querySelectorAll('.slidev-slide-container').length === count, {}, last + 1)
      expect(faults).toEqual([])
    }
    finally {
      await browser.close()
    }
  })

  it('has the overview and the switch of the scheme', async () => {
    const { page } = await visit()
    await page.goto(url())
    await slideReady(page, 1)
    await page.keyboard.press('d')
    await page.waitForFunction(() => document.documentElement.classList.contains('dark'))
    await page.keyboard.press('o')
    await page.locator('.slidev-slide-container').nth(last).waitFor()
    expect(await page.locator('.slidev-slide-container').count()).toBe(last + 1)
  })

  it('prints every slide, fully revealed, and tags it', async () => {
    const { page } = await visit()
    await page.goto(`${url()}#/3`)
    await slideReady(page, 3)
    await page.waitForFunction(count => document.querySelectorAll('#slideshow .slidev-layout').length === count, last)
    const pdf = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1')
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(last)
    expect(pdf.match(/\/S \/H1\b/g)).toHaveLength(last)
  })

  it('is where a page of the site leads that is opened as a file', async () => {
    const { page } = await visit()
    await page.goto(pathToFileURL(join(dist, '7/index.html')).href)
    await slideReady(page, 7)
    expect(page.url()).toContain('brussels-2025.html')
  })
})
