import type { OpenedDeck } from './print.ts'

export interface Picture {
  slide: number
  png: Uint8Array
}

/** Each page that is open as a PNG of 2560 × 1440, for the slide it shows. */
export async function pictures({ page, pages }: OpenedDeck, report: (detail: string) => void): Promise<Picture[]> {
  const result: Picture[] = []
  const sections = await page.locator('.print-slide-container').all()
  for (const [index, section] of sections.entries()) {
    report(`${index + 1} of ${sections.length}`)
    result.push({ slide: pages[index]?.slide ?? index + 1, png: await section.screenshot({ animations: 'disabled' }) })
  }
  return result
}
