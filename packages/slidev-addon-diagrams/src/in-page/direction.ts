export function isRightToLeft(words: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(words)
}

/** Words run from the right, and so do a Sankey diagram's strands; Mermaid (12.3.0) knows no direction for them. */
export function turn(svg: SVGSVGElement): void {
  for (const line of svg.querySelectorAll<SVGElement>('text, tspan'))
    line.style.direction = 'rtl'
  // Mermaid's lines are 1.1 em high, too low for dots and marks above and below the letters; the middle stays.
  for (const text of svg.querySelectorAll('text:not(.left text)')) {
    const rows = text.querySelectorAll('.row')
    rows.forEach((row, index) => row.setAttribute('y', `${(1.35 * index - 0.125 * (rows.length - 1) - 0.1).toFixed(3)}em`))
  }
  const labels = svg.querySelectorAll<SVGTextElement>('.node-labels text')
  if (labels.length === 0)
    return
  const { x, width } = svg.viewBox.baseVal
  for (const shapes of svg.querySelectorAll('.nodes, .links'))
    shapes.setAttribute('transform', `translate(${2 * x + width}, 0) scale(-1, 1)`)
  // Where `direction` is right to left, an anchor's start is the right end: the anchors need no change.
  for (const label of labels) {
    const { e, f } = new DOMMatrix(getComputedStyle(label).transform)
    label.style.setProperty('transform', `translate(${-e}px, ${f}px)`, 'important')
    label.setAttribute('x', String(2 * x + width - Number(label.getAttribute('x'))))
  }
}
