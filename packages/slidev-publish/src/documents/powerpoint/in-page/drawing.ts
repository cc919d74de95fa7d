/** A drawing of the page as a file of its own. */
import { intersection } from 'slidev-deck/in-page/elements'
import { colourOf } from './look.ts'
import { tidy } from './numbers.ts'

const SVG = 'http://www.w3.org/2000/svg'
const WORDS = 'text, tspan, textPath'
const SHAPES = 'path, rect, circle, ellipse, line, polyline, polygon, text'
/** What shows nothing by itself. */
const HELD = 'linearGradient, radialGradient, pattern, marker, clipPath, mask, symbol, filter, defs'

/** Properties of SVG that hold for what an element holds, and their initial values. */
const INHERITED: Record<string, string> = {
  'fill': 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  'stroke': 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0px',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'marker-start': 'none',
  'marker-mid': 'none',
  'marker-end': 'none',
}
const OWN: Record<string, string> = {
  'opacity': '1',
  'clip-path': 'none',
  'mask': 'none',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
}
const OF_TEXT: Record<string, string> = {
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'direction': 'ltr',
}

/** The drawing, and the place that it takes in the room of its slide. */
export function drawingOf(svg: SVGSVGElement, room: DOMRect): { box: DOMRect, text: string } | undefined {
  const box = intersection(drawnRect(svg), room)
  const whole = copyOf(svg)
  const place = svg.getScreenCTM()
  if (!whole || !place || box.width < 1 || box.height < 1)
    return
  const file = document.createElementNS(SVG, 'svg')
  const [width, height] = [
    String(tidy(box.width)),
    String(tidy(box.height)),
  ]
  file.setAttribute('viewBox', `0 0 ${width} ${height}`)
  file.setAttribute('width', width)
  file.setAttribute('height', height)
  const group = document.createElementNS(SVG, 'g')
  group.setAttribute('transform', matrixOf(new DOMMatrix([1, 0, 0, 1, -box.left, -box.top]).multiply(place)))
  group.append(...whole.childNodes)
  file.append(group)
  return {
    box,
    text: new XMLSerializer().serializeToString(file),
  }
}

/** The place of a drawing with what it draws beyond its frame, where that is not cut off. */
function drawnRect(svg: SVGSVGElement): DOMRect {
  const frame = svg.getBoundingClientRect()
  if (getComputedStyle(svg).overflow !== 'visible')
    return frame
  return Array.from(svg.querySelectorAll(`${SHAPES}, image, use`))
    .filter(part => !part.closest(HELD))
    .map(part => part.getBoundingClientRect())
    .filter(({ width, height }) => width + height !== 0)
    .reduce((box, { left, top, right, bottom }) => {
      const [x, y] = [
        Math.min(box.left, left - 1),
        Math.min(box.top, top - 1),
      ]
      return new DOMRect(x, y, Math.max(box.right, right + 1) - x, Math.max(box.bottom, bottom + 1) - y)
    }, frame)
}

/** A copy of an element of a drawing that needs no stylesheet. */
function copyOf(element: SVGElement): SVGElement | undefined {
  const css = getComputedStyle(element)
  if ((css.display === 'none' && !element.closest(HELD)) || element.matches('title, desc, style, script'))
    return
  const copy = document.createElementNS(SVG, element.localName)
  for (const { name, value } of element.attributes) {
    if (!/^(?:class|style|role|lang|dir|xmlns|xmlns:xlink|data-.*|aria-.*|on.*)$/.test(name))
      copy.setAttribute(name.replace(/^xlink:/, ''), value)
  }
  setProperties(copy, css, OWN)
  if (element.matches(WORDS))
    setProperties(copy, css, OF_TEXT)
  if (element.matches(`${SHAPES}, ${WORDS}, use`))
    setProperties(copy, css, INHERITED)
  const moved = [
    'transform',
    'translate',
    'rotate',
    'scale',
  ].some(name => css.getPropertyValue(name) !== 'none')
  const parent = element.parentElement
  if (moved && element instanceof SVGGraphicsElement && parent instanceof SVGGraphicsElement && !element.closest(HELD))
    copy.setAttribute('transform', matrixOf(DOMMatrix.fromMatrix(parent.getScreenCTM()!).inverse().multiply(element.getScreenCTM()!)))
  for (const child of element.childNodes) {
    const kid = child instanceof SVGElement
      ? copyOf(child)
      : child instanceof Text && element.matches(WORDS)
        ? child.cloneNode()
        : undefined
    if (kid)
      copy.append(kid)
  }
  return copy
}

/** Writes as attributes what has not its initial value. */
function setProperties(copy: SVGElement, css: CSSStyleDeclaration, initials: Record<string, string>): void {
  for (const [name, initial] of Object.entries(initials)) {
    const value = css.getPropertyValue(name)
    copy.removeAttribute(name)
    if (value === initial || value === '')
      continue
    const paint = /^(?:fill|stroke|stop-color)$/.test(name) && !/^(?:none|url\(|context)/.test(value) && colourOf(value)
    copy.setAttribute(name, paint
      ? `#${paint.rgb}`
      : value.replaceAll('"', '\''))
    if (paint && paint.alpha < 1) {
      const alpha = name === 'stop-color'
        ? 'stop-opacity'
        : `${name}-opacity`
      copy.setAttribute(alpha, String(tidy(paint.alpha * Number(css.getPropertyValue(alpha)))))
    }
  }
}

function matrixOf({ a, b, c, d, e, f }: DOMMatrix): string {
  return `matrix(${[a, b, c, d, e, f].map(value => +value.toFixed(4)).join(' ')})`
}
