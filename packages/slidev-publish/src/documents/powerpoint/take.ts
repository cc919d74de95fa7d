/** Taking the slides of a PowerPoint from the print page. */
import type { OpenedDeck } from '../print.ts'
import type { PowerPointInput } from './file.ts'
import { arrange } from './arrange.ts'
import { showAlone, takeSnapshot } from './snapshot-dom.ts'

/** Slides as shapes and text, and a picture of what PowerPoint has no shape for. */
export async function takeSlides({ page }: OpenedDeck, report: (detail: string) => void): Promise<PowerPointInput> {
  const slides = arrange(await page.evaluate(takeSnapshot))
  const wanted = new Map(slides.flatMap(({ no, items }, index) => items.flatMap(item => item.kind === 'picture' && item.picture.shot && !item.picture.data
    ? [
        [
          item.picture.shot,
          { no, index, box: item.picture.box },
        ] as const,
      ]
    : [])).reverse())
  const shots = new Map<string, Uint8Array>()
  const sections = page.locator('.print-slide-container')
  for (const [shot, { no, index, box }] of wanted) {
    report(`slide ${no}`)
    await page.evaluate(showAlone, shot)
    const place = await sections.nth(index).boundingBox()
    if (place && box.width >= 1 && box.height >= 1) {
      shots.set(shot, await page.screenshot({
        animations: 'disabled',
        omitBackground: true,
        fullPage: true,
        clip: { ...box, x: place.x + box.x, y: place.y + box.y },
      }))
    }
  }
  await page.evaluate(showAlone, undefined)
  return { slides, shots }
}
