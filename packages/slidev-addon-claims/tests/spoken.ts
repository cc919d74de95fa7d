/**
 * What a screen reader gets of an element, on one line: what is hidden from it left out, a picture replaced
 * by its label.
 */
export function spoken(node: Node): string {
  return read(node).replaceAll(/\s+/g, ' ').trim()
}

function read(node: Node): string {
  if (node.nodeType === node.TEXT_NODE)
    return node.textContent ?? ''
  if (node.nodeType !== node.ELEMENT_NODE)
    return ''
  const element = node as Element
  if (element.getAttribute('aria-hidden') === 'true')
    return ''
  if (element.getAttribute('role') === 'img')
    return element.getAttribute('aria-label') ?? ''
  const text = Array.from(element.childNodes, read).join('')
  return /^(?:SPAN|B|STRONG|A|TSPAN)$/i.test(element.tagName)
    ? text
    : ` ${text} `
}
