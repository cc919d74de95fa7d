/** The finished print view as static HTML. */
import { copyAttributes } from './elements.ts'

/** The numbers of slides by `routeAlias`. */
type Aliases = Record<string, number>

/**
 * On the leaflet, lets a link to a slide lead to the element that bears the slide's `routeAlias` as its id: the slides
 * themselves are not there. Where there is no such element, the link is none.
 */
export function leadToPlaces(aliases: Aliases): void {
  for (const link of document.querySelectorAll('.leaflet-page a[href^="#"]')) {
    const no = Number(/^#(\d+)(?:-\d+)?$/.exec(link.getAttribute('href')!)?.[1])
    const place = Object.keys(aliases).find(alias => aliases[alias] === no && document.getElementById(alias))
    if (place)
      link.setAttribute('href', `#${place}`)
    else if (no)
      link.removeAttribute('href')
  }
}

/**
 * Turns the finished print view into static HTML and returns it: scripts and what only a live page
 * needs are taken out, shadow roots become declarative, pages and links get stable ids.
 * Stylesheets stay as links, in their order, for the caller to put in.
 */
export function flattenDeck(aliases: Aliases): string {
  // Beside the slides, scripts leave boxes of their own (Monaco its live regions, which would make a page more).
  const useless = 'script, link[rel="modulepreload"], link[rel="preload"], link[rel="icon"], link[rel="manifest"], meta[http-equiv], meta[property], body > :not(#app, style, link), #twoslash-container, #mermaid-rendering-container'
  for (const element of document.querySelectorAll(useless))
    element.remove()
  for (const container of document.querySelectorAll('.print-slide-container'))
    nameSlide(container)
  for (const link of document.querySelectorAll('a[href]')) {
    const no = slideAt(link.getAttribute('href')!, aliases)
    if (no !== undefined && document.getElementById(`slide-${no}`))
      link.setAttribute('href', `#slide-${no}`)
  }
  // Monaco hides the lines of its editor from screen readers, which get them from a text field there.
  for (const lines of document.querySelectorAll('.monaco-editor .view-lines'))
    lines.removeAttribute('aria-hidden')
  removeComments()
  const root = document.documentElement
  root.classList.remove('light', 'dark')
  root.removeAttribute('style')
  delete document.body.dataset.pages
  const shadowRoots = Array.from(document.querySelectorAll('*')).flatMap(element => element.shadowRoot ?? [])
  const attributes = [...root.attributes].map(({ name, value }) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join('')
  return `<!DOCTYPE html>\n<html${attributes}>${root.getHTML({ shadowRoots })}</html>\n`
}

/** Makes a page of the print view a section with its number, and that of its clicks, in its id. */
function nameSlide(container: Element): void {
  const no = container.querySelector('[data-slidev-no]')!.getAttribute('data-slidev-no')!
  const clicks = document.querySelectorAll(`[data-slide="${no}"]`).length
  const section = document.createElement('section')
  copyAttributes(container, section)
  section.id = document.getElementById(`slide-${no}`)
    ? `slide-${no}-${clicks}`
    : `slide-${no}`
  section.dataset.slide = no
  section.dataset.click = String(clicks)
  section.append(...container.childNodes)
  container.replaceWith(section)
}

/** The slide to which an address leads: `/7`, `/cover` (a `routeAlias`), or `#007-01`, Slidev's id of a printed page. */
function slideAt(address: string, aliases: Aliases): number | undefined {
  const [, route] = /^(?:#\/|[/#]|\.\/)([^?#]+?)\/?(?:\?[^#]*)?$/.exec(address) ?? []
  const no = /^(\d+)(?:-\d+)?$/.exec(route ?? '')?.[1]
  return no === undefined
    ? new Map(Object.entries(aliases)).get(decodeURIComponent(route ?? ''))
    : Number(no)
}

function removeComments(): void {
  const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT)
  const found: ChildNode[] = []
  while (comments.nextNode())
    found.push(comments.currentNode as Comment)
  for (const comment of found)
    comment.remove()
}
