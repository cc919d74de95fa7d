import { svgElement } from './elements.ts'

/** Mermaid (12.3.0) leaves `<br>` as it is in the labels of a Sankey diagram. */
export function breakLines(svg: SVGSVGElement, rightToLeft: boolean): void {
  const pitch = rightToLeft ? 1.35 : 1.15
  for (const label of svg.querySelectorAll('.node-labels text')) {
    const lines = (label.textContent ?? '').split(/<br ?\/?>/)
    if (lines.length === 1)
      continue
    label.replaceChildren(...lines.map((words, index) => svgElement('tspan', words, {
      x: label.getAttribute('x') ?? '0',
      dy: `${index === 0
        ? 0.35 - pitch / 2 * (lines.length - 1)
        : pitch}em`,
    })))
    label.removeAttribute('dy')
  }
}

/** Mermaid sets every word apart; a line that is one piece is kerned, selected and read as one. */
export function joinWords(svg: SVGSVGElement): void {
  for (const word of svg.querySelectorAll('tspan + tspan')) {
    const before = word.previousElementSibling!
    if (![...word.attributes].some(({ name }) => /^d?[xy]$/.test(name)) && sameAttributes(word, before)) {
      word.prepend(...before.childNodes)
      before.remove()
    }
  }
}

function sameAttributes(one: Element, other: Element): boolean {
  return one.attributes.length === other.attributes.length
    && [...one.attributes].every(({ name, value }) => other.getAttribute(name) === value)
}
