import type { Colour } from './facts.ts'

/** Relative luminance of an sRGB colour, 0 to 1 (WCAG 2.2, "relative luminance"). */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255
    return part <= 0.04045
      ? part / 12.92
      : ((part + 0.055) / 1.055) ** 2.4
  }) as Colour
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [
    luminance(a),
    luminance(b),
  ].sort((x, y) => y - x) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** What is seen of a colour with `alpha` (0 to 1) on a ground. */
export function over(colour: Colour, alpha: number, ground: Colour): Colour {
  return colour.map((value, index) => value * alpha + (ground[index] ?? 0) * (1 - alpha)) as Colour
}
