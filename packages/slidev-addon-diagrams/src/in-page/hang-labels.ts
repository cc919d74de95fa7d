/**
 * Mermaid centres every label by its bounding box, so that baselines depend on the letters. Those of the class `left` start
 * where their node does, with `inset` 16 px after it; their lines lie apart by their `line-height`. The first line of one that
 * is `labelled` stands above the node.
 */
export function hangLabels(svg: SVGSVGElement, rightToLeft: boolean): void {
  for (const text of svg.querySelectorAll<SVGTextElement>('.left text')) {
    const node = text.closest('.node')
    const shape = node?.querySelector<SVGGraphicsElement>(':scope > rect')
    if (node && shape)
      hang(text, shape.getBBox(), node.classList, rightToLeft)
  }
}

function hang(text: SVGTextElement, box: DOMRect, classes: DOMTokenList, rightToLeft: boolean): void {
  const inset = classes.contains('inset')
    ? 16
    : 0
  const start = rightToLeft
    ? box.x + box.width - inset
    : box.x + inset
  const rows = Array.from(text.querySelectorAll<SVGElement>('.row'), (row) => {
    const { fontSize, lineHeight } = getComputedStyle(row)
    const size = Number.parseFloat(fontSize)
    return { row, size, pitch: Number.parseFloat(lineHeight) || 1.2 * size }
  })
  text.closest('.label')?.removeAttribute('transform')
  text.style.textAnchor = 'start'
  for (const line of text.querySelectorAll('tspan'))
    line.style.textAnchor = 'start'
  const place = (row: SVGElement, baseline: number) => {
    row.setAttribute('x', String(start))
    row.setAttribute('y', String(baseline))
    row.removeAttribute('dy')
  }
  const label = classes.contains('labelled')
    ? rows.shift()
    : undefined
  if (label)
    place(label.row, box.y - 12)
  const lines = baselines(rows, box, ['top', 'bottom'].find(edge => classes.contains(edge)), rightToLeft)
  rows.forEach(({ row }, index) => place(row, lines[index]!))
}

/** The baselines of lines in the middle of a node, or else from 24 px below its upper edge or up to 24 px above its lower one. */
export function baselines(rows: readonly { size: number, pitch: number }[], { y, height }: Pick<DOMRect, 'y' | 'height'>, edge: string | undefined, rightToLeft: boolean): number[] {
  const total = rows.reduce((sum, { pitch }) => sum + pitch, 0)
  let top = y + (height - total) / 2
  if (edge === 'top')
    top = y + 24
  else if (edge === 'bottom')
    top = y + height - total - 24
  return rows.map(({ size, pitch }) => {
    // Capitals, 0.68 em high, in the middle of their line; Arabic letters reach lower.
    const baseline = top + pitch / 2 + (rightToLeft ? 0.24 : 0.34) * size
    top += pitch
    return baseline
  })
}
