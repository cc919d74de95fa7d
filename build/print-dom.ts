/** Runs in the browser, on Slidev's print view. */

/**
 * Turns the finished print view into static HTML and returns it: scripts and what only a live page
 * needs are taken out, shadow roots become declarative, pages and links get stable ids.
 * Stylesheets stay as links, in their order, for the caller to put in. Stands alone: it is sent to the page as text.
 */
export function flattenDeck(): string {
  const useless = 'script, link[rel="modulepreload"], link[rel="preload"], link[rel="icon"], link[rel="manifest"], meta[http-equiv], meta[property], #twoslash-container, #mermaid-rendering-container'
  for (const element of document.querySelectorAll(useless))
    element.remove()

  for (const container of document.querySelectorAll('.print-slide-container')) {
    const no = container.querySelector('[data-slidev-no]')!.getAttribute('data-slidev-no')!
    const first = !document.getElementById(`slide-${no}`)
    const clicks = document.querySelectorAll(`[data-slide="${no}"]`).length
    const section = document.createElement('section')
    for (const { name, value } of container.attributes)
      section.setAttribute(name, value)
    section.id = first
      ? `slide-${no}`
      : `slide-${no}-${clicks}`
    section.dataset.slide = no
    section.dataset.click = String(clicks)
    section.append(...container.childNodes)
    container.replaceWith(section)
  }

  // As in `/7`, or in `#007-01`, Slidev's id of a printed page.
  const isSlide = /^[/#](\d+)(?:-\d+)?$/
  for (const link of document.querySelectorAll('a[href]')) {
    const no = isSlide.exec(link.getAttribute('href')!)?.[1]
    if (no)
      link.setAttribute('href', `#slide-${Number(no)}`)
  }

  const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT)
  const found: Node[] = []
  while (comments.nextNode())
    found.push(comments.currentNode)
  for (const comment of found)
    comment.parentNode?.removeChild(comment)

  const root = document.documentElement
  root.classList.remove('light', 'dark')
  root.removeAttribute('style')
  delete document.body.dataset.pages
  const shadowRoots = [
    ...document.querySelectorAll('*'),
  ].flatMap(element => element.shadowRoot ?? [])
  const attributes = [...root.attributes].map(({ name, value }) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join('')
  return `<!DOCTYPE html>\n<html${attributes}>${root.getHTML({ shadowRoots })}</html>\n`
}
