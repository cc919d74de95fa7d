// These functions run in the page: Playwright sends them there as text, so each stands alone.

/** The words of a slide that lie outside of its frame or are cut off by what holds them, with the reason. */
export function clippedWords(no: number): string[] {
  const slide = document.querySelector(`#slideshow .slidev-page-${no}`)
  if (!slide)
    return [`there is no slide ${no}`]
  const frame = slide.getBoundingClientRect()
  const faults: string[] = []
  const within = (inner: DOMRect, outer: DOMRect) => inner.left >= outer.left - 1 && inner.top >= outer.top - 1
    && inner.right <= outer.right + 1 && inner.bottom <= outer.bottom + 1
  const clips = (element: Element) => /hidden|clip|auto|scroll/.test(getComputedStyle(element).overflow)
  // A picture in a shadow root is in the frame as a whole, or it is not.
  const parentOf = (node: Node): Element | null =>
    node.parentElement ?? ((node.parentNode as ShadowRoot | null)?.host ?? null)

  const look = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (node.shadowRoot)
          look(node.shadowRoot)
        continue
      }
      const parent = parentOf(node)
      const words = node.textContent?.trim()
      if (!words || !parent || !parent.checkVisibility({ opacityProperty: true, visibilityProperty: true }) || parent.closest('style, script, title, .sr-only, [aria-hidden="true"]'))
        continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) {
        if (!within(box, frame))
          faults.push(`"${words}" leaves the frame`)
        for (let holder = parentOf(parent) && parent; holder && holder !== slide; holder = parentOf(holder)) {
          if (clips(holder) && !within(box, holder.getBoundingClientRect()))
            faults.push(`"${words}" is cut off by ${holder.tagName.toLowerCase()}.${holder.getAttribute('class') ?? ''}`)
        }
      }
    }
  }
  look(slide)
  return [
    ...new Set(faults),
  ]
}

/** The diagrams of a slide: what they are called, and the text in their pictures without spaces. */
export function diagramTexts(no: number): { label: string, text: string }[] {
  return [
    ...document.querySelectorAll(`#slideshow .slidev-page-${no} .diagram`),
  ].map((frame) => {
    const roots = [
      frame,
      ...[
        ...frame.querySelectorAll('*'),
      ].flatMap(element => element.shadowRoot ?? []),
    ]
    const svg = roots.map(root => root.querySelector('svg')).find(element => element)
    for (const style of svg?.querySelectorAll('style') ?? [])
      style.remove()
    return {
      label: frame.getAttribute('role') === 'img'
        ? frame.getAttribute('aria-label') ?? ''
        : '',
      text: svg?.textContent?.replace(/\s/g, '') ?? '',
    }
  })
}
