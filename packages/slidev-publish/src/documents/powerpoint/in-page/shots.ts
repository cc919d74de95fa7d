/** What PowerPoint has no shape for, marked in the page for a picture of the screen. */

let count = 0

/** Marks an element to be photographed. */
export function markShot(element: Element): string {
  element.setAttribute('data-shot', String(++count))
  return String(count)
}

/** Leaves nothing to be seen but what is marked with this number; without one, shows all again. */
export function showAlone(shot?: string): void {
  document.querySelector('style[data-alone]')?.remove()
  const one = `[data-shot="${shot}"]`
  // A stylesheet of the page does not reach into a shadow root.
  for (const element of markedIn(document).filter(found => found.getRootNode() instanceof ShadowRoot)) {
    element.style.visibility = element.matches(one)
      ? 'visible'
      : ''
  }
  if (shot === undefined)
    return
  const style = document.createElement('style')
  style.dataset.alone = ''
  style.textContent = `html, body { background: none !important } * { visibility: hidden !important } ${one}, ${one}:not([data-ground]) * { visibility: visible !important }`
    + `${one}[data-ground] { color: transparent !important; border-color: transparent !important; background-color: transparent !important }`
  document.head.append(style)
}

function markedIn(root: ParentNode): HTMLElement[] {
  return [
    ...root.querySelectorAll<HTMLElement>('[data-shot]'),
    ...Array.from(root.querySelectorAll('*')).flatMap(({ shadowRoot }) => shadowRoot
      ? markedIn(shadowRoot)
      : []),
  ]
}
