/** Where on the printed pages something lies. */
import { intersection, isRendered, onOneLine } from 'slidev-deck/in-page/elements'

interface Placed<Kind extends Element> {
  element: Kind
  sheet: Element
  /** Counted from 0. */
  page: number
  /** On that page, in CSS pixels. */
  box: { x: number, y: number, width: number, height: number }
}

/** Those of the elements that lie on a page of the selector. */
function onPages<Kind extends Element>(elements: Iterable<Kind>, pageSelector: string): Placed<Kind>[] {
  const sheets = [
    ...document.querySelectorAll(pageSelector),
  ]
  return Array.from(elements).flatMap((element) => {
    const sheet = element.closest(pageSelector)
    if (!sheet)
      return []
    const [from, { x, y, width, height }] = [
      sheet.getBoundingClientRect(),
      element.getBoundingClientRect(),
    ]
    return [
      {
        element,
        sheet,
        page: sheets.indexOf(sheet),
        box: {
          x: x - from.x,
          y: y - from.y,
          width,
          height,
        },
      },
    ]
  })
}

/** Where the described pictures are. */
export function locateFigures(pageSelector: string) {
  const figures = Array.from(document.querySelectorAll('[role="img"], img')).filter(figure => !figure.closest('[aria-hidden="true"], .sr-only'))
  return onPages(figures, pageSelector).map(({ element, page, box }) => ({
    page,
    alt: element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? '',
    box,
  }))
}

/** A picture of bitmaps as it lies on a page, counted from 0. */
interface PlacedPicture {
  page: number
  slide: number
  /** Its address, for people. */
  name: string
  /** What tells it from others. */
  data: string
  /** Whether a part of it can be seen there. */
  seen: boolean
}

/** Where the pictures are: images, and backgrounds of whatever has one, on each page of the selector. */
export function locatePictures(pageSelector: string): PlacedPicture[] {
  return onPages(document.querySelectorAll<HTMLElement>('[data-picture]'), pageSelector).flatMap(({ element, sheet, page }) => {
    const data = element instanceof HTMLImageElement
      ? element.src
      : element.getAttribute('href') ?? /url\("(data:[^"]+)"\)/.exec(element.getAttribute('style') ?? '')?.[1] ?? ''
    if (!data || !isRendered(element))
      return []
    const { width, height } = intersection(element.getBoundingClientRect(), sheet.getBoundingClientRect())
    return [
      {
        page,
        slide: Number(element.closest<HTMLElement>('[data-slide]')?.dataset.slide),
        name: element.dataset.picture ?? '',
        data,
        seen: width > 1 && height > 1,
      },
    ]
  })
}

/**
 * Where the links are, what each is called, and where it leads: to a slide, by its number and headline, or to an address.
 * The name is read here since a PDF's text has right-to-left lines in the order in which they are painted.
 */
export function locateLinks(pageSelector: string) {
  return onPages(document.querySelectorAll<HTMLAnchorElement>('a[href]'), pageSelector).map(({ element, page, box }) => ({
    page,
    name: onOneLine(wordsOf(element)),
    to: targetOf(element),
    box,
  }))
}

function targetOf(link: HTMLAnchorElement) {
  const href = link.getAttribute('href') ?? ''
  if (!href.startsWith('#'))
    return { address: link.href }
  const slide = document.getElementById(href.slice(1))?.closest<HTMLElement>('[data-slide]')
  const title = slide?.querySelector('h1')
  return slide
    ? {
        slide: slide.dataset.slide ?? '',
        title: title
          ? onOneLine(wordsOf(title))
          : '',
      }
    : { address: '' }
}

/** The words of an element as they are read aloud, with blanks around what stands on a line of its own. */
function wordsOf(node: Node): string {
  if (!(node instanceof Element))
    return node.textContent ?? ''
  if (node.getAttribute('aria-hidden') === 'true')
    return ''
  const label = node.getAttribute('aria-label') ?? node.getAttribute('alt')
  // Without the mark of its kind.
  const words = label?.replace(/^[\uE000-\uF8FF]/, '') ?? Array.from(node.childNodes, wordsOf).join('')
  return getComputedStyle(node).display.startsWith('inline')
    ? words
    : ` ${words} `
}
