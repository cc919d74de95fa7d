/** A new element for a drawing. */
export function svgElement<Tag extends keyof SVGElementTagNameMap>(tag: Tag, text = '', attributes: Record<string, string> = {}): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(name, value)
  element.textContent = text
  return element
}
