/** Runs in the browser, on the deck's print page. Stands alone: it is sent to the page as text. */
import type { Fault } from 'slidev-deck/fault'

/**
 * What the page needs to be read aloud and its author has not given, and what was left out of it: pictures and diagrams
 * without a description, links without a name, what another host did not answer.
 */
export function accessibilityReport(): Fault[] {
  const slideOf = (element: Element) => Number(element.closest<HTMLElement>('[data-slide]')?.dataset.slide)
  const isHidden = (element: Element) => element.closest('[aria-hidden="true"]') !== null || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  const nameOf = (picture: Element) => picture.getAttribute('data-picture') ?? picture.getAttribute('class') ?? picture.localName
  const kept = new Set(Array.from(document.querySelectorAll<HTMLElement>('.print-slide-container'), ({ dataset }) => Number(dataset.slide)))
  const found: Fault[] = []
  const report = (selector: string, fault: (element: HTMLElement) => string | undefined) => {
    for (const element of document.querySelectorAll<HTMLElement>(`.print-slide-container ${selector}`)) {
      const problem = isHidden(element)
        ? undefined
        : fault(element)
      const slide = slideOf(element)
      if (problem)
        found.push({ slide, problem })
    }
  }
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="left-out"]')) {
    const slide = slideOf(meta)
    if (slide === 0)
      found.push({ problem: `the deck: ${meta.content}` })
    else if (kept.has(slide))
      found.push({ slide, problem: meta.content })
  }
  report('img:not([alt], [role="presentation"])', image => `the picture ${nameOf(image)} has no description: give it one, alt="…", or alt="" where it only adorns`)
  report('img[data-was][alt=""]', image => `the ${image.dataset.was} ${nameOf(image)} has no description: give it one, aria-label="…"`)
  report('[role="img"]:not(img)', picture => picture.getAttribute('aria-label')?.trim() || picture.getAttribute('aria-labelledby') || picture.querySelector('title')
    ? undefined
    : `the picture ${nameOf(picture)} has no description: give it one, aria-label="…"`)
  report('.mermaid[data-undescribed]', () => 'a diagram has no description, so its words stand for it: put it into <Diagram title="…" description="…">, or write {alt: \'…\'} behind its ```mermaid')
  report('a[href]', (link) => {
    const words = [
      link.textContent,
      link.getAttribute('aria-label'),
      link.title,
      ...Array.from(link.querySelectorAll('[aria-label], [alt], title'), part => part.getAttribute('aria-label') ?? part.getAttribute('alt') ?? part.textContent),
    ]
    return words.some(word => word?.trim())
      ? undefined
      : `the link to ${link.getAttribute('href')} has no name: write one into it, or give it aria-label="…"`
  })
  return found
}
