/** Taking the slides of a PowerPoint from the print page. */
import type { OpenedDeck } from '../print.ts'
import type { PowerPointInput } from './file.ts'
import type { Snapshot } from './snapshot.ts'
import { inPage } from '../in-page.ts'
import { arrange } from './arrange.ts'

/** Slides as shapes and text, and a picture of what PowerPoint has no shape for. */
export async function takeSlides({ page }: OpenedDeck, report: (detail: string) => void): Promise<PowerPointInput> {
  const { scrollToSlide, showAlone, takeSnapshot } = await inPage()
  const snapshot: Snapshot = JSON.parse(await page.evaluate(takeSnapshot))
  const slides = arrange(snapshot)
  const wanted = new Map(slides.flatMap(({ no, items }, index) => items.flatMap(item => item.kind === 'picture' && item.picture.shot && !item.picture.data
    ? [
        [
          item.picture.shot,
          { no, index, box: item.picture.box },
        ] as const,
      ]
    : [])).reverse())
  const shots = new Map<string, Uint8Array>()
  try {
    for (const [shot, { no, index, box }] of wanted) {
      report(`slide ${no}`)
      await page.evaluate(showAlone, shot)
      const { x, y } = await page.evaluate(scrollToSlide, index)
      if (box.width >= 1 && box.height >= 1) {
        shots.set(shot, await page.screenshot({
          animations: 'disabled',
          omitBackground: true,
          clip: { ...box, x: x + box.x, y: y + box.y },
        }))
      }
    }
  }
  finally {
    await page.evaluate(showAlone, undefined)
  }
  return { slides, shots }
}
