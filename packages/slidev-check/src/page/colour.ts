import type { Colour } from '../facts.ts'

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })

/** Any CSS colour as red, green, blue (0 to 255) and alpha (0 to 1). */
export function readColour(css: string): [...Colour, number] {
  if (!canvas)
    throw new Error('No canvas to read colours with')
  canvas.clearRect(0, 0, 1, 1)
  canvas.fillStyle = css
  canvas.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
  return [red, green, blue, alpha / 255]
}
