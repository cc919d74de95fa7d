import type { Box } from '../facts.ts'
import { isRendered, onOneLine } from 'slidev-deck/in-page/elements'

/** The element above, out of a shadow root too. */
export function above(node: Node): Element | null {
  return node.parentElement ?? (node.getRootNode() instanceof ShadowRoot
    ? (node.getRootNode() as ShadowRoot).host
    : null)
}

/** The elements from `element` up to, and without, `end`. */
export function* ancestors(element: Element, end: Element): Generator<Element> {
  for (let each: Element | null = element; each && each !== end; each = above(each))
    yield each
}

/** Every element under `root`, shadow roots included, in the order of the document. */
export function* elements(root: Element | ShadowRoot): Generator<Element> {
  for (const child of root.children) {
    yield child
    if (child.shadowRoot)
      yield* elements(child.shadowRoot)
    yield* elements(child)
  }
}

/** Whether it or something above it, out of shadow roots too, matches. */
export function within(element: Element, selector: string): boolean {
  for (let each: Element | null = element; each; each = above(each)) {
    if (each.matches(selector))
      return true
  }
  return false
}

export function isVisible(element: Element): boolean {
  return isRendered(element) && !within(element, '.sr-only, defs, symbol, pattern, clipPath, mask')
}

/** How a person finds it again: tag, classes, and the words of a text. */
export function nameOf(element: Element, text = ''): string {
  const classes = [...element.classList].filter(name => !/^(?:data-v|slidev-)/.test(name)).slice(0, 2)
  const words = onOneLine(text)
  const name = [
    element.tagName.toLowerCase(),
    ...classes,
  ].join('.')
  return words
    ? `${name} "${words.length > 40
      ? `${words.slice(0, 39)}…`
      : words}"`
    : name
}

/** A rectangle of the window as a box of the 1280 px page whose slide stands at `frame`. */
export function onPage(rect: Box, frame: DOMRect): Box {
  const scale = 1280 / frame.width
  return {
    x: (rect.x - frame.x) * scale,
    y: (rect.y - frame.y) * scale,
    width: rect.width * scale,
    height: rect.height * scale,
  }
}

/** How much larger it is drawn than its style says: SVG view boxes and transforms. */
export function scaleOf(element: Element, slide: Element): number {
  const svg = element instanceof SVGGraphicsElement
    ? element
    : element.closest('foreignObject')
  if (svg instanceof SVGGraphicsElement) {
    const matrix = svg.getScreenCTM()
    return matrix
      ? Math.hypot(matrix.a, matrix.b)
      : 1
  }
  return Array.from(ancestors(element, slide)).reduce((scale, each) => {
    const { a, b } = new DOMMatrix(getComputedStyle(each).transform)
    return scale * Math.hypot(a, b)
  }, slide.getBoundingClientRect().width / (slide as HTMLElement).offsetWidth)
}
