// These functions run in the sample page; each is sent there as text. They tell `makeAccessible` what a caller has to.
import type { FigureOnPage } from '../src/figures.ts'
import type { LinkOnPage } from '../src/links.ts'

/** Marks up what Chromium has no tag for: a drawing in a described box, and words for screen readers alone (`KINDS`). */
export function markUp({ spoken }: { spoken: string }): void {
  for (const box of document.querySelectorAll('[role="img"]:not(svg, img)')) {
    const drawing = box.querySelector('svg')
    if (!drawing || box.textContent.trim() !== '')
      continue
    drawing.setAttribute('role', 'img')
    drawing.setAttribute('aria-label', box.getAttribute('aria-label') ?? '')
    drawing.removeAttribute('aria-hidden')
    box.removeAttribute('role')
    box.removeAttribute('aria-label')
  }
  for (const element of document.querySelectorAll<HTMLElement>('.sr-only')) {
    const label = document.createElement('span')
    label.setAttribute('role', 'img')
    label.setAttribute('aria-label', spoken + element.innerText.replace(/\s+/g, ' '))
    label.append(...element.childNodes)
    element.append(label)
    element.style.cssText = 'position: absolute !important; width: auto; height: auto; overflow: visible; clip-path: none; font-size: 1px; color: transparent'
  }
}

/** The described pictures of each section. */
export function figuresOnPages(): FigureOnPage[] {
  return [
    ...document.querySelectorAll('section'),
  ].flatMap((section, page) => Array.from(section.querySelectorAll('[role="img"]'))
    .filter(figure => !figure.closest('[aria-hidden="true"], .sr-only'))
    .map((figure) => {
      const { x, y, width, height } = figure.getBoundingClientRect()
      const from = section.getBoundingClientRect()
      return {
        page,
        alt: figure.getAttribute('aria-label') ?? '',
        box: {
          x: x - from.x,
          y: y - from.y,
          width,
          height,
        },
      }
    }))
}

/** The links of each section, with the words of each and of the section's headline that it leads to. */
export function linksOnPages(): LinkOnPage[] {
  const words = (node: Node): string => {
    if (!(node instanceof Element))
      return node.textContent ?? ''
    if (node.getAttribute('aria-hidden') === 'true')
      return ''
    const text = node.getAttribute('aria-label') ?? [...node.childNodes].map(words).join('')
    return getComputedStyle(node).display.startsWith('inline')
      ? text
      : ` ${text} `
  }
  const plain = (node: Node | null | undefined) => node
    ? words(node).replace(/\s+/g, ' ').trim()
    : ''
  return [
    ...document.querySelectorAll('section'),
  ].flatMap((section, page) => Array.from(section.querySelectorAll('a')).map((link) => {
    const { x, y, width, height } = link.getBoundingClientRect()
    const from = section.getBoundingClientRect()
    const target = link.hash === ''
      ? undefined
      : document.querySelector<HTMLElement>(link.hash)
    return {
      page,
      name: plain(link),
      to: target?.dataset.slide
        ? {
            slide: target.dataset.slide,
            title: plain(target.querySelector('h1')),
          }
        : {
            address: link.hash ? '' : link.href,
          },
      box: {
        x: x - from.x,
        y: y - from.y,
        width,
        height,
      },
    }
  }))
}
