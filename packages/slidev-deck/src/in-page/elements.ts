/** What code that runs in a page asks of its elements. */

/** Whether an element has a box and neither it nor one around it is invisible, wherever it stands. */
export function isRendered(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
}

/** A text as it is shown on one line. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The rectangles of the lines on which a text stands. */
export function linesOf(text: Text): DOMRect[] {
  const range = document.createRange()
  range.selectNodeContents(text)
  return [
    ...range.getClientRects(),
  ]
}

/** What two rectangles have in common; without width or height where that is nothing. */
export function intersection(one: DOMRect, other: DOMRect): DOMRect {
  const [x, y] = [
    Math.max(one.left, other.left),
    Math.max(one.top, other.top),
  ]
  return new DOMRect(x, y, Math.max(0, Math.min(one.right, other.right) - x), Math.max(0, Math.min(one.bottom, other.bottom) - y))
}
