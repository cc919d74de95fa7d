import type { Box, Role, TextFact } from '../facts.ts'
import { readColour } from 'slidev-deck/in-page/colour'
import { linesOf, onOneLine } from 'slidev-deck/in-page/elements'
import { above, ancestors, elements, isVisible, nameOf, onPage, scaleOf, within } from './tree.ts'

/** Where a text stands tells its role; the first that fits counts. */
const roles: [Role, string][] = [
  ['footer', '.source, .marker, .foot'],
  ['headline', 'h1'],
  ['disclaimer', '.borders, .fingerprint'],
  ['label', 'svg, [role="img"], .mermaid, .kicker, .label, .legend, thead'],
  ['card', '.grid, .cards, table, dl'],
]

/** Every text on the slide that can be seen, shadow roots included. */
export function surveyTexts(slide: Element): TextFact[] {
  return textNodes(slide).map((node) => {
    const parent = above(node) as Element
    const style = getComputedStyle(parent)
    const scale = scaleOf(parent, slide)
    const bold = Number(style.fontWeight) >= 600
    const [red, green, blue, alpha] = readColour(parent instanceof SVGElement
      ? style.fill
      : style.color)
    return {
      text: onOneLine(node.data),
      element: nameOf(parent, node.data),
      role: roles.find(([, selector]) => within(parent, selector))?.[0] ?? (bold ? 'key' : 'body'),
      lines: inkOf(node, style).map(line => onPage(line, slide.getBoundingClientRect())),
      size: Number.parseFloat(style.fontSize) * scale * 1280 / slide.getBoundingClientRect().width,
      bold,
      holders: holdersOf(parent, slide),
      colour: [red, green, blue],
      alpha: Array.from(ancestors(parent, slide)).reduce((product, each) => product * Number(getComputedStyle(each).opacity), alpha),
    }
  })
}

/** The text nodes that are seen. The letters of a formula are KaTeX's to set: close, small, and once more for screen readers. */
export function textNodes(slide: Element): Text[] {
  return Array.from(elements(slide)).filter(element => !element.matches('style, script, title, desc') && !within(element, '.katex') && isVisible(element)).flatMap(element => [...element.childNodes].filter((node): node is Text => node instanceof Text && !!node.data.trim() && rectsOf(node).length > 0))
}

function rectsOf(node: Text): DOMRect[] {
  return linesOf(node).filter(({ width, height }) => width > 0 && height > 0)
}

const canvas = new OffscreenCanvas(1, 1).getContext('2d')

/**
 * The room of the letters themselves: a line's rectangle also holds the font's own air above and below, and beside the
 * letters where the text has no other line (17 px before a figure of 424 px).
 */
function inkOf(node: Text, style: CSSStyleDeclaration): Box[] {
  if (!canvas)
    throw new Error('No canvas to measure type with')
  canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  canvas.textAlign = 'left'
  const text = onOneLine(node.data)
  const ink = canvas.measureText(style.textTransform === 'uppercase'
    ? text.toUpperCase()
    : text)
  return rectsOf(node).map(({ x, y, width, height }) => {
    const scale = height / (ink.fontBoundingBoxAscent + ink.fontBoundingBoxDescent)
    const top = y + (ink.fontBoundingBoxAscent - ink.actualBoundingBoxAscent) * scale
    const whole = Math.abs(ink.width * scale - width) < 0.5
    const before = whole
      ? Math.max(0, -ink.actualBoundingBoxLeft * scale)
      : 0
    const after = whole
      ? Math.max(0, (ink.width - ink.actualBoundingBoxRight) * scale)
      : 0
    return {
      x: x + before,
      y: top,
      width: width - before - after,
      height: (ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent) * scale,
    }
  })
}

/** What a reader sees as the box of a text, or what would cut it off. */
function holdersOf(parent: Element, slide: Element): TextFact['holders'] {
  const frame = slide.getBoundingClientRect()
  return Array.from(ancestors(parent, slide)).flatMap((element) => {
    const shape = element.matches('g.node')
      ? element.querySelector('rect, polygon, circle, path')
      : element
    // A node that is drawn as a bar, thinner than the smallest line of words, has its words beside it.
    const { width = 0, height = 0 } = shape?.getBoundingClientRect() ?? {}
    const isBar = element.matches('g.node') && Math.min(width, height) < 16
    return shape && !isBar && holds(element)
      ? [
          {
            element: nameOf(element),
            box: onPage(shape.getBoundingClientRect(), frame),
          },
        ]
      : []
  })
}

function holds(element: Element): boolean {
  if (element.matches('svg, foreignObject, g.node'))
    return true
  if (element instanceof SVGElement || element.matches('.slidev-layout'))
    return false
  const style = getComputedStyle(element)
  const bordered = Number.parseFloat(style.borderTopWidth) > 0 && Number.parseFloat(style.borderBottomWidth) > 0
  return style.display !== 'inline' && (style.overflow !== 'visible' || readColour(style.backgroundColor)[3] > 0 || bordered)
}
