/** What the room shows of a talk in each language, read from its print page and kept in the cache. */
import type { Browser, Page } from 'playwright-chromium'
import type { Look, ReadPage } from 'slidev-addon-room/in-page'
import type { RoomTalk } from 'slidev-addon-room/talk'
import type { Translation } from '../languages.ts'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { inPage } from 'slidev-addon-room/in-page'
import { Failure } from 'slidev-deck/cli/failure'
import { readDeck } from 'slidev-deck/read'
import { replaceDir } from 'slidev-deck/replace'
import { buildKey, cacheDir } from '../build/key.ts'
import { printPage } from '../build/print-page.ts'
import { openDeck } from '../documents/print.ts'
import { nameOf } from '../languages.ts'

export interface ReadTalk {
  talk: RoomTalk
  look: Look
}

/** What is kept of a talk beside the pictures (`07-2.webp` is slide 7 after two clicks). */
interface Kept {
  key: string
  pages: ReadPage[]
  look: Look
  /** Of a slide, in pixels. */
  size: { width: number, height: number }
}

const pictureName = ({ slide, click }: ReadPage) => `${String(slide).padStart(2, '0')}-${click}.webp`

/** Reads the talk and its translations; a browser is started where one has changed since. */
export async function readTalks(translations: readonly Translation[], startBrowser: () => Promise<Browser>, report: (detail: string) => void): Promise<ReadTalk[]> {
  let browser: Browser | undefined
  try {
    const talks: ReadTalk[] = []
    for (const { entry } of translations) {
      const source = resolve(entry)
      const { lang, title, slides } = await readDeck(entry)
      const folder = join(cacheDir(dirname(source)), basename(source, '.md'), 'room')
      report(basename(entry))
      const key = await buildKey(source, 'room')
      const kept = await readKept(folder, key) ?? await readAnew(source, folder, key, browser ??= await startBrowser())
      const pages = await Promise.all(kept.pages.map(async page => ({
        ...page,
        picture: { type: 'image/webp' as const, bytes: await readFile(join(folder, pictureName(page))), ...kept.size },
      })))
      talks.push({
        look: kept.look,
        talk: {
          lang,
          name: nameOf(lang),
          title,
          slides: slides.map(({ no, title, note }) => {
            const steps = pages.filter(({ slide }) => slide === no)
            return { title: steps[0]?.title || title, note, steps }
          }),
        },
      })
    }
    return talks
  }
  finally {
    await browser?.close()
  }
}

async function readKept(folder: string, key: string): Promise<Kept | undefined> {
  const kept = await readFile(join(folder, 'room.json'), 'utf8').then(JSON.parse).catch(() => undefined) as Kept | undefined
  return kept?.key === key && kept.size
    ? kept
    : undefined
}

async function readAnew(entry: string, folder: string, key: string, browser: Browser): Promise<Kept> {
  const { file } = await printPage({ entry, withClicks: true, browser })
  const { page } = await openDeck(browser, file, { dark: false })
  try {
    const { readLook, readPages } = await inPage()
    const look = await page.evaluate(readLook)
    const pages = await page.evaluate(readPages, '.print-slide-container')
    const slide = await page.locator('.print-slide-container').first().boundingBox()
    const size = {
      width: Math.round(slide?.width ?? 0),
      height: Math.round(slide?.height ?? 0),
    }
    const kept = { key, pages, look, size }
    await replaceDir(folder, async (fresh) => {
      await mkdir(fresh, { recursive: true })
      await takePictures(page, pages, fresh)
      await writeFile(join(fresh, 'room.json'), JSON.stringify(kept))
    })
    return kept
  }
  finally {
    await page.close()
  }
}

/** As WebP, about half of a PNG, which counts where a hundred phones share one hotspot. Playwright's own pictures are PNG or JPEG. */
async function takePictures(page: Page, pages: readonly ReadPage[], folder: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const sections = await page.locator('.print-slide-container').all()
  for (const [index, section] of sections.entries()) {
    const clip = await section.boundingBox()
    if (!clip)
      throw new Failure(`slide ${pages[index]?.slide} can't be taken as a picture`)
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'webp',
      quality: 80,
      clip: { ...clip, scale: 1 },
      captureBeyondViewport: true,
    })
    await writeFile(join(folder, pictureName(pages[index]!)), data, 'base64')
  }
}
