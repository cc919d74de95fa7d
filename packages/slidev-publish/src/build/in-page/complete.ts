/**
 * Whether every slide stands in the page with its layout, its diagrams and its fonts, and as many pages as a
 * frame ago: a slide that has just loaded still adds pages for its clicks. Asked again with every frame.
 * A layout of a theme that lacks the customary class is there when nothing more has been loaded for a second.
 */
export function isPrintViewComplete(): boolean {
  const pages = [
    ...document.querySelectorAll('.print-slide-container'),
  ]
  const before = document.body.dataset.pages
  document.body.dataset.pages = String(pages.length)
  const lastAnswer = Math.max(0, ...(performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(({ responseEnd }) => responseEnd))
  return pages.length > 0
    && pages.every(page => !page.querySelector('.slidev-slide-loading'))
    && (pages.every(page => page.querySelector('.slidev-layout')) || performance.now() - lastAnswer > 1000)
    && Array.from(document.querySelectorAll('.mermaid')).every(diagram => (diagram.shadowRoot ?? diagram).querySelector('svg'))
    && document.fonts.status === 'loaded'
    && before === document.body.dataset.pages
}

/** Whether the leaflet stands there with its fonts. */
export function isLeafletComplete(): boolean {
  return document.querySelector('.leaflet-page') !== null && document.fonts.status === 'loaded'
}
