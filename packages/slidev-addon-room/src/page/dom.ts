/** An element with its properties and content. */
export function make<Name extends keyof HTMLElementTagNameMap>(name: Name, properties: Partial<HTMLElementTagNameMap[Name]> = {}, ...content: (Node | string)[]): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties)
  element.append(...content)
  return element
}

/** `replaceChildren`, which came to phones in 2020. */
export function fill(element: Element, ...content: (Node | string)[]): void {
  element.textContent = ''
  element.append(...content)
}
