import type { OpenedDeck } from './print.ts'
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
