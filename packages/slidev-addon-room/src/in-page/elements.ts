/** What an element of a slide is to a reader. */
import { escapeUTF8 as escaped } from 'entities/escape'
import { isRendered, labelOf } from 'slidev-deck/in-page/elements'

const INLINE = 'a, abbr, b, bdi, br, cite, code, del, em, i, ins, kbd, mark, q, s, small, span, strong, sub, sup, time, u'
const BLOCKS = 'p, ul, ol, dl, table, h1, h2, h3, h4, h5, h6, pre, blockquote'
const SKIPPED = 'script, style, template, noscript, button, input, select, textarea, nav, iframe, audio, video, canvas, [aria-hidden="true"]'

export function nameOf(node: Node): string {
  return node.nodeName.toLowerCase()
}

/** Whether it is not shown yet, or screen readers pass over it. */
export function isLeftOut(element: Element): boolean {
  return element.matches(SKIPPED) || (getComputedStyle(element).display !== 'contents' && !isRendered(element))
}

export function isPicture(element: Element): boolean {
  return element.matches('[role="img"], img, svg')
}

/** The description of a picture. */
export function described(picture: Element): string {
  return labelOf(picture).trim()
}

/** Whether a picture stands amid words. An image in a slide's flow is a block whatever its display says. */
export function isAmidWords(element: Element): boolean {
  const { height } = element.getBoundingClientRect()
  return height < 64 && (element.parentElement?.textContent.trim() ?? '') !== ''
}

export function isBlock(element: Element): boolean {
  if (isPicture(element))
    return !isAmidWords(element)
  if (element.matches('.katex-display'))
    return true
  return element.matches(INLINE)
    ? element.querySelector(BLOCKS) !== null
    : !element.matches('.katex')
}

/** Language and direction, and the attributes of these names, as they are written in a tag. */
export function attributes(element: Element, ...names: string[]): string {
  return ['lang', 'dir', ...names].map((name) => {
    const value = element.getAttribute(name)
    return value
      ? ` ${name}="${escaped(value)}"`
      : ''
  }).join('')
}
