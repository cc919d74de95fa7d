import type { Browser } from 'playwright-chromium'
import type { Talk } from '../../src/documents/talk.ts'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspectPdf } from 'pdf-ua/check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../src/browser/launch.ts'
import { leafletPdf } from '../../src/documents/leaflet.ts'

const talk = {
  title: 'Bread',
  author: 'A baker',
  subject: '',
  keywords: [],
  lang: 'en-GB',
  date: new Date('2025-12-03T12:00:00Z'),
} as unknown as Talk

let browser: Browser
let dir: string
beforeAll(async () => {
  browser = await launchBrowser()
  dir = await mkdtemp(join(tmpdir(), 'leaflet-'))
})
afterAll(async () => {
  await browser.close()
  await rm(dir, { recursive: true, force: true })
})

const page = (content: string) => `<article class="leaflet-page">${content}</article>`

async function print(...contents: string[]) {
  const file = join(dir, 'leaflet.html')
  await writeFile(file, `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Bread</title><style>body { margin: 0 }
.leaflet-page { position: relative; box-sizing: border-box; width: 210mm; height: 296.9mm; padding: 20mm; overflow: hidden; break-after: page }
.leaflet-page:last-child { break-after: auto }</style>${contents.map(page).join('')}</html>`)
  return leafletPdf(browser, file, talk)
}

describe('the leaflet', () => {
  it('has two pages that conform', async () => {
    const { pages, bytes } = await print('<h1>Bake</h1><p><time class="document-date">1 January 1970</time></p>', '<h2>Why</h2><p>Bread</p>')
    expect(pages).toBe(2)
    expect(await inspectPdf(await bytes())).toEqual({
      standards: ['PDF/UA-1', 'PDF/A-2a'],
      findings: [],
    })
  })

  it.each([
    [
      'one page',
      ['<h1>Bake</h1>'],
      'the leaflet has 1 page instead of 2: write 2 <LeafletPage> in leaflet.vue',
    ],
    [
      'three pages',
      ['<h1>Bake</h1>', '<h2>Why</h2>', '<h2>How</h2>'],
      'the leaflet has 3 pages instead of 2: write 2 <LeafletPage> in leaflet.vue',
    ],
    [
      'a page that holds too much',
      ['<h1>Bake</h1>', '<div style="height: 297mm">Why</div>'],
      'page 2 of the leaflet holds 41 mm more than fits: take something away in leaflet.vue or in the data that it shows',
    ],
    [
      'a line wider than its page',
      ['<h1 style="width: 220mm">Bake</h1>', '<h2>Why</h2>'],
      'page 1 of the leaflet holds 51 mm more than fits',
    ],
  ])('is not made of %s', async (_, contents, message) => {
    await expect(print(...contents)).rejects.toThrow(message)
  })
})
