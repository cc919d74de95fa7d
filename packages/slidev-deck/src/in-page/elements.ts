/** What code that runs in a page asks of its elements. */

/** Whether an element has a box and neither it nor one around it is invisible, wherever it stands. */
export function isRendered(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
}

/** The name that an element gives itself: its label, the description of an image, the title of a drawing. */
export function labelOf(element: Element): string {
  return element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? element.querySelector(':scope > title')?.textContent ?? ''
}

/** A text as it is shown on one line. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Every text below an element, shadow roots apart, with the element that holds it. */
export function* textsIn(root: Element): Generator<[text: Text, holder: Element]> {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (texts.nextNode())
    yield [texts.currentNode as Text, texts.currentNode.parentElement!]
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
