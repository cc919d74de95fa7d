import type { Browser } from 'playwright-chromium'
import type { OpenedDeck } from './print.ts'
import { Buffer } from 'node:buffer'
import { inPage } from './in-page.ts'

export interface Picture {
  slide: number
  png: Uint8Array
}

/** Each page that is open as a PNG of 2560 × 1440, for the slide it shows. */
export async function pictures({ page, pages }: OpenedDeck, report: (detail: string) => void): Promise<Picture[]> {
  const { scrollToSlide } = await inPage()
  const result: Picture[] = []
  for (const [index, { slide }] of pages.entries()) {
    report(`${index + 1} of ${pages.length}`)
    // A screenshot of an element waits until it has not moved for two frames.
    const clip = await page.evaluate(scrollToSlide, index)
    result.push({ slide, png: await page.screenshot({ animations: 'disabled', clip }) })
  }
  // What is measured on a page that is scrolled is rounded in another way.
  await page.evaluate(scrollToSlide, 0)
  return result
}

/** PNGs on one, each as wide as it is told: in rows of so many, with room between them. */
export async function joinPictures(browser: Browser, images: readonly Uint8Array[], { columns, width, gap = 0, density = 1 }: { columns: number, width: number, gap?: number, density?: number }): Promise<Uint8Array> {
  const page = await browser.newPage({
    viewport: { width: columns * (width + gap) - gap, height: 100 },
    deviceScaleFactor: density,
  })
  const row = images.map(png => `<img width="${width}" src="data:image/png;base64,${Buffer.from(png).toString('base64')}">`)
  await page.setContent(`<body style="display: grid; grid-template-columns: repeat(${columns}, ${width}px); gap: ${gap}px; margin: 0">${row.join('')}`)
  await page.evaluate(() => Promise.all([...document.images].map(image => image.decode())))
  const png = await page.screenshot({ fullPage: true, omitBackground: true })
  await page.close()
  return png
}
