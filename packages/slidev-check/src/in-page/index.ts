// Runs in the page: the functions that ../measure.ts calls there.
import type { SlideFacts } from '../facts.ts'
import { surveyPictures, surveyShapes } from './shapes.ts'
import { surveyTexts, textNodes } from './texts.ts'
import { above, elements, isVisible, nameOf, onPage } from './tree.ts'

export { measurePixels } from './pixels.ts'

function slideElement(no: number): HTMLElement {
  const slide = document.querySelector<HTMLElement>(`#slideshow .slidev-page-${no}`)
  if (!slide)
    throw new Error(`There is no slide ${no}`)
  return slide
}

/** All that the rules ask about a slide, but for its pixels. */
export function survey(no: number): SlideFacts {
  hidePassing()
  const slide = slideElement(no)
  return {
    slide: no,
    lang: slide.closest<HTMLElement>('[lang]')?.lang ?? '',
    direction: directionOf(slide),
    start: startOf(slide),
    width: 1280,
    height: 1280 * slide.offsetHeight / slide.offsetWidth,
    texts: surveyTexts(slide),
    shapes: surveyShapes(slide),
    pictures: surveyPictures(slide),
    tables: Array.from(elements(slide)).filter(element => element.matches('table') && isVisible(element)).map(table => ({
      element: nameOf(table),
      rows: table.querySelectorAll('tr:has(td)').length,
    })),
    cover: slide.querySelector('.slidev-layout:is(.cover, .closing)') !== null,
    content: contentOf(slide),
  }
}

/** What is said in a corner for a few seconds is no part of the slide below it. */
function hidePassing(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('.notice-area { display: none }')
  document.adoptedStyleSheets.push(sheet)
}

function contentOf(slide: HTMLElement): SlideFacts['content'] {
  if (slide.querySelector('table.reference'))
    return 'reference'
  return slide.querySelector('table, .grid, .cards, dl')
    ? 'cards'
    : 'plain'
}

function directionOf(slide: HTMLElement): SlideFacts['direction'] {
  return getComputedStyle(slide).direction === 'rtl'
    ? 'rtl'
    : 'ltr'
}

/** Where text may begin: at the margin, or beside the tilework that stands on the edge where lines begin. */
function startOf(slide: HTMLElement): number {
  const frame = slide.getBoundingClientRect()
  return Array.from(slide.querySelectorAll('.lattice')).map(tiles => onPage(tiles.getBoundingClientRect(), frame)).some(({ x, width }) => width < 128 && (directionOf(slide) === 'rtl'
    ? x + width >= 1279
    : x <= 1))
    ? 128
    : 64
}

/** The words that can be seen of a part of the page, in their order, shadow roots included. */
export function shownText(selector: string): string {
  return Array.from(document.querySelectorAll(selector)).map((part) => {
    const shown = new Set(textNodes(part))
    return Array.from(textsIn(part)).filter(node => shown.has(node)).map(node => node.data).join(' ')
  }).join('\n')
}

/** Every text under a node, in the order of the document. */
function* textsIn(node: Node): Generator<Text> {
  for (const child of ((node as Element).shadowRoot ?? node).childNodes) {
    if (child instanceof Text)
      yield child
    else
      yield* textsIn(child)
  }
}

/** Makes the slide's letters invisible where they stand, so that a screenshot shows what is behind them; or visible again. */
export function showTexts({ slide, visible }: { slide: number, visible: boolean }): void {
  for (const node of textNodes(slideElement(slide))) {
    const { style } = above(node) as HTMLElement | SVGElement
    const property = above(node) instanceof SVGElement
      ? 'fill-opacity'
      : '-webkit-text-fill-color'
    if (visible) {
      style.removeProperty(property)
    }
    else {
      style.setProperty(property, property === 'fill-opacity'
        ? '0'
        : 'transparent', 'important')
    }
  }
}
