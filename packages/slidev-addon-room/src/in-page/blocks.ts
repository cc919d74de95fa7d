/** Headings, paragraphs, lists, tables and figures. */
import { escapeUTF8 as escaped } from 'entities/escape'
import { isRendered } from 'slidev-deck/in-page/elements'
import { attributes, described, isBlock, isLeftOut, isPicture, nameOf } from './elements.ts'
import { tidy, wrapped } from './html.ts'
import { formula, phrase, phrases } from './phrases.ts'

/** Blocks; words between them become paragraphs, or stay as they are where there is nothing else. */
export function flow(element: Element, isBare = false): string {
  const parts: { text: string, isRun: boolean }[] = []
  for (const node of element.childNodes) {
    const last = parts.at(-1)
    if (node instanceof Element && isBlock(node)) {
      parts.push({
        text: isLeftOut(node)
          ? ''
          : block(node),
        isRun: false,
      })
    }
    else if (last?.isRun) {
      last.text += phrase(node)
    }
    else {
      parts.push({
        text: phrase(node),
        isRun: true,
      })
    }
  }
  const full = parts.map(({ text, isRun }) => ({
    text: isRun
      ? tidy(text)
      : text,
    isRun,
  })).filter(({ text }) => text !== '')
  return isBare && full.length === 1
    ? full[0]!.text
    : full.map(({ text, isRun }) => isRun
        ? `<p>${text}</p>`
        : text).join('')
}

export function block(element: Element): string {
  const name = nameOf(element)
  const written = attributes(element)
  if (element.matches('.katex-display'))
    return wrapped('p', Array.from(element.querySelectorAll('.katex'), formula).join(' '))
  if (isPicture(element))
    return wrapped('figure', wrapped('p', escaped(described(element))))
  switch (name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return wrapped(name, tidy(phrases(element)), written)
    case 'p':
      return wrapped(name, paragraph(element), written)
    case 'ul':
    case 'ol':
      return wrapped(name, shown(element.children, item => wrapped('li', flow(item, true), attributes(item, 'value'))), attributes(element, 'start'))
    case 'dl':
      return wrapped(name, shown(element.querySelectorAll('dt, dd'), term => term.parentElement && isRendered(term.parentElement)
        ? wrapped(nameOf(term), flow(term, true), attributes(term))
        : ''), written)
    case 'table':
      return wrapped(name, table(element), written)
    case 'pre':
      return wrapped(name, escaped(element.textContent), ' dir="ltr" tabindex="0"')
    case 'blockquote':
    case 'figure':
    case 'figcaption':
      return wrapped(name, flow(element), written)
    default:
      return flow(element)
  }
}

/** What is written for those of the elements that are not left out. */
function shown(elements: Iterable<Element>, write: (element: Element) => string): string {
  return Array.from(elements, element => isLeftOut(element)
    ? ''
    : write(element)).join('')
}

function paragraph(element: Element): string {
  const words = tidy(phrases(element))
  // What the slide sets bold leads what follows.
  return Number(getComputedStyle(element).fontWeight) >= 600
    ? wrapped('strong', words)
    : words
}

function table(element: Element): string {
  const parts = Array.from(element.children)
  const caption = parts.find(part => part.matches('caption'))
  return (caption
    ? wrapped('caption', tidy(phrases(caption)))
    : '') + parts.filter(part => part.matches('thead, tbody, tfoot')).map(part => wrapped(nameOf(part), shown(part.querySelectorAll('tr'), row))).join('')
}

function row(element: Element): string {
  return wrapped('tr', Array.from(element.children, (cell) => {
    const content = isLeftOut(cell)
      ? ''
      : flow(cell, true)
    return `<${nameOf(cell)}${attributes(cell, 'scope', 'colspan', 'rowspan')}>${content}</${nameOf(cell)}>`
  }).join(''))
}
