/** Slides of the print page as plain data. */
import type { Box, Marker, Snapshot, SnapshotElement, SnapshotNode, SnapshotSlide } from '../snapshot.ts'
import { linesOf } from 'slidev-deck/in-page/elements'
import { bare, colourOf, familiesOf, lookOf } from './look.ts'
import { boxOn, tidy } from './numbers.ts'
import { groundOf, pictureOf } from './pictures.ts'

/** A `Snapshot` as JSON: Playwright passes on every object of a megabyte by itself, which takes half a second. */
export async function takeSnapshot(): Promise<string> {
  const style = document.createElement('style')
  style.textContent = '[data-no-before]::before, [data-no-after]::after { content: none !important }'
  document.head.append(style)
  const slides: SnapshotSlide[] = []
  for (const section of document.querySelectorAll<HTMLElement>('.print-slide-container')) {
    const room = section.getBoundingClientRect()
    const root = await read(section, room)
    if (root) {
      slides.push({
        slide: Number(section.dataset.slide),
        width: tidy(room.width),
        height: tidy(room.height),
        background: backgroundOf(section),
        lang: section.closest('[lang]')?.getAttribute('lang') ?? '',
        root,
      })
    }
  }
  style.remove()
  const snapshot: Snapshot = {
    slides,
    webFonts: [
      ...new Set([...document.fonts].flatMap(({ family }) => familiesOf(family))),
    ],
  }
  return JSON.stringify(snapshot)
}

/** The first opaque colour behind a slide. */
function backgroundOf(section: Element): SnapshotSlide['background'] {
  for (let behind: Element | null = section; behind; behind = behind.parentElement) {
    const colour = colourOf(getComputedStyle(behind).backgroundColor)
    if (colour.alpha === 1)
      return colour
  }
  return { rgb: 'FFFFFF', alpha: 1 }
}

async function read(element: Element, room: DOMRect): Promise<SnapshotElement | undefined> {
  const css = getComputedStyle(element)
  if (css.display === 'none' || Number(css.opacity) === 0 || element.matches('style, script, .sr-only, .katex-mathml'))
    return
  const hidden = css.visibility !== 'visible'
  const result: SnapshotElement = {
    tag: element.localName,
    box: boxOn(room, element.getBoundingClientRect()),
    look: lookOf(css),
    lang: element.getAttribute('lang') ?? undefined,
    href: element.localName === 'a'
      ? element.getAttribute('href') ?? undefined
      : undefined,
    text: element.getAttribute('data-text') ?? undefined,
    ornament: element.getAttribute('aria-hidden') === 'true' || undefined,
    children: [],
    marker: markerOf(element, css),
  }
  if (result.text !== undefined && element instanceof SVGElement && css.fill.startsWith('rgb'))
    result.look.colour = colourOf(css.fill)
  if (result.text === undefined && !hidden) {
    result.picture = await pictureOf(element, css, room)
    if (result.picture || element instanceof SVGElement)
      return result
    const ground = await groundOf(element, css, room)
    if (ground) {
      result.children.push({
        ...result,
        look: {
          ...bare(result.look),
          display: 'block',
        },
        marker: undefined,
        picture: ground,
        children: [],
      })
    }
  }
  const add = (node?: SnapshotNode) => {
    if (node)
      result.children.push(node)
  }
  if (element instanceof HTMLElement && !hidden)
    add(pseudoOf(element, 'before', room))
  for (const child of (element.shadowRoot ?? element).childNodes) {
    if (child instanceof Element)
      add(await read(child, room))
    else if (child instanceof Text && child.data !== '' && !hidden)
      add(textOf(child, room))
  }
  if (element instanceof HTMLElement && !hidden)
    add(pseudoOf(element, 'after', room))
  if (hidden)
    result.look = bare(result.look)
  return result
}

function markerOf(item: Element, css: CSSStyleDeclaration): Marker | undefined {
  if (css.display !== 'list-item' || css.listStyleType === 'none')
    return
  const list = item.parentElement
  return {
    type: css.listStyleType,
    colour: colourOf(getComputedStyle(item, '::marker').color),
    no: Number(list?.getAttribute('start') ?? 1) + Array.from(list?.children ?? []).indexOf(item),
  }
}

function textOf(text: Text, room: DOMRect): { words: string, lines: Box[] } {
  return {
    words: text.data,
    lines: linesOf(text).filter(({ width }) => width > 0).map(line => boxOn(room, line)),
  }
}

/** What `::before` or `::after` shows, measured as an element in its place. */
function pseudoOf(element: HTMLElement, which: 'before' | 'after', room: DOMRect): SnapshotElement | undefined {
  const css = getComputedStyle(element, `::${which}`)
  const [, words] = /^"(.*)"$/s.exec(css.content) ?? []
  if (words === undefined || css.display === 'none' || css.visibility === 'hidden')
    return
  const span = document.createElement('span')
  for (const name of css)
    span.style.setProperty(name, css.getPropertyValue(name))
  const text = document.createTextNode(words.replace(/\\(.)/g, '$1'))
  span.append(text)
  element.setAttribute(`data-no-${which}`, '')
  element[which === 'before'
    ? 'prepend'
    : 'append'](span)
  const measured: SnapshotElement = {
    tag: 'span',
    box: boxOn(room, span.getBoundingClientRect()),
    look: lookOf(getComputedStyle(span)),
    ornament: true,
    children: text.data === ''
      ? []
      : [
          textOf(text, room),
        ],
  }
  span.remove()
  element.removeAttribute(`data-no-${which}`)
  return measured
}
