import type { DiagramLook } from '../look.ts'

/** What custom properties colour computes to this, whether the page has them or not. */
const OWN = 'rgb(1, 2, 3)'

/** Gives every part that no rule of the deck colours what the deck has for the nearest colour. */
export function recolour(svg: SVGSVGElement, { areas = {}, lines = {} }: DiagramLook): void {
  const properties = new Set(Array.from(svg.outerHTML.matchAll(/var\(\s*(--[\w-]+)/g), ([, property = '']) => property))
  for (const property of properties)
    svg.style.setProperty(property, OWN)
  const shapes = svg.querySelectorAll<SVGGraphicsElement>('path, rect, circle, ellipse, line, polygon, polyline, stop')
  const found = Array.from(shapes).flatMap((shape) => {
    const style = getComputedStyle(shape)
    const small = isSmall(shape)
    return (['fill', 'stroke'] as const).map(property => ({
      shape,
      property,
      value: style[property] === OWN
        ? undefined
        : nearest(style[property], property === 'stroke' || small
            ? lines
            : areas),
    }))
  })
  for (const property of properties)
    svg.style.removeProperty(property)
  for (const { shape, property, value } of found) {
    if (value)
      shape.style.setProperty(property, value, 'important')
  }
}

function isSmall(shape: SVGGraphicsElement): boolean {
  const { width, height } = shape.getBoundingClientRect()
  return (width <= 28 && height <= 28 && !shape.matches('rect')) || shape.closest('marker') !== null || Math.min(width, height) <= 3
}

/** What there is for the colour of the choice (`#rrggbb`) that is nearest to a computed one: `rgb(31, 63, 143)`, `color(srgb 0.1 0.2 0.5)`. */
export function nearest(colour: string, choice: Readonly<Record<string, string>>): string | undefined {
  if (!/^(?:rgb|color)/.test(colour) || /^rgba.*, 0\)$|\/ 0\)$/.test(colour))
    return
  const scale = colour.startsWith('color(')
    ? 255
    : 1
  const from = (colour.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(part => Number(part) * scale)
  const distance = (hex: string) => [1, 3, 5].reduce((sum, at, index) => sum + (Number.parseInt(hex.slice(at, at + 2), 16) - (from[index] ?? 0)) ** 2, 0)
  const [hex] = Object.keys(choice).sort((a, b) => distance(a) - distance(b))
  return hex && choice[hex]
}
