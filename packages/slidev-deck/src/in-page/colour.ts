/** Reading colours as a browser does. */

type Colour = readonly [red: number, green: number, blue: number, alpha: number]

const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!
const known = new Map<string, Colour>()

/** Any CSS colour as red, green, blue (0 to 255) and alpha (0 to 1). */
export function readColour(css: string): Colour {
  const colour = known.get(css) ?? painted(css)
  known.set(css, colour)
  return colour
}

function painted(css: string): Colour {
  pen.clearRect(0, 0, 1, 1)
  // What is no colour changes nothing, and so has none.
  pen.fillStyle = '#0000'
  pen.fillStyle = css
  pen.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data
  return [red, green, blue, alpha / 255]
}
