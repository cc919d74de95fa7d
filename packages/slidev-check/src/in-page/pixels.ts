import type { Box, Colour, Ground, PixelFacts, SlideFacts } from '../facts.ts'
import { contrast } from '../contrast.ts'

/**
 * Reads a screenshot of the slide without its text, as a data address; it may be larger than the page.
 * Runs in a page of its own, since the deck's does not let pictures in.
 */
export async function measurePixels({ screenshot, facts: { width, height, texts, shapes } }: { screenshot: string, facts: SlideFacts }): Promise<PixelFacts> {
  const image = await createImageBitmap(await (await fetch(screenshot)).blob())
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true })
  if (!canvas)
    throw new Error('No canvas to read pixels with')
  canvas.drawImage(image, 0, 0)
  const { data } = canvas.getImageData(0, 0, image.width, image.height)
  const scale = image.width / width
  const clamp = (value: number, limit: number) => Math.max(0, Math.min(Math.round(limit * scale) - 1, Math.round(value * scale)))
  const at = (x: number, y: number): Colour => {
    const offset = (clamp(y, height) * image.width + clamp(x, width)) * 4
    return [data[offset] ?? 0, data[offset + 1] ?? 0, data[offset + 2] ?? 0]
  }
  return {
    grounds: texts.map(({ lines }) => groundOf(lines, at)),
    outlines: shapes.map(({ samples, reach }) => quantile(samples.map(([x, y, dx, dy]) => {
      const steps = Array.from({ length: 2 * Math.ceil(reach * 2) + 1 }, (_, index) => index / 2 - Math.ceil(reach * 2) / 2)
      const [first, ...rest] = steps.map(step => at(x + dx * step, y + dy * step)) as [Colour, ...Colour[]]
      const last = rest.at(-1) ?? first
      // The line against either side of it, or one side against the other.
      return Math.max(...rest.flatMap(colour => [
        contrast(colour, first),
        contrast(colour, last),
      ]))
    }), 0.4)),
  }
}

/** The colours behind some lines of text and how much of their room each takes. */
function groundOf(lines: Box[], at: (x: number, y: number) => Colour): Ground {
  const counts = new Map<number, number>()
  let total = 0
  for (const { x, y, width, height } of lines) {
    for (let row = y + 0.5; row < y + height; row++) {
      for (let column = x + 0.5; column < x + width; column++) {
        const [red, green, blue] = at(column, row)
        const key = red << 16 | green << 8 | blue
        counts.set(key, (counts.get(key) ?? 0) + 1)
        total++
      }
    }
  }
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, 16).map(([key, count]) => [
    [key >> 16, key >> 8 & 255, key & 255],
    count / total,
  ])
}

/** The value below which `part` of the values lie. */
function quantile(values: number[], part: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 1
}
