/** Runs in the browser, on a diagram that Mermaid has just drawn. */

export interface DrawingNames {
  /** The class that the drawing's styles are bound to, and the prefix of the ids in it. */
  name: string
  title: string
  description: string
}

/**
 * Turns Mermaid's SVG (it must stand in the page, with `name` as its id) into one that can be kept in a file
 * and put into a page: only the styles, markers and gradients that it uses, no style attribute and no filter
 * (a policy forbids the one, a PDF turns the other into bitmaps), sizes to two decimals, title and description.
 * Stands alone: it is sent to the page as text.
 */
export function tidyDrawing({ name, title, description }: DrawingNames): string {
  const svg = document.getElementById(name) as unknown as SVGSVGElement
  const all = () => [
    ...svg.querySelectorAll<SVGElement>('*'),
  ]

  for (const text of svg.querySelectorAll<SVGTextElement>('.left text'))
    hangLeft(text)
  for (const line of svg.querySelectorAll<SVGTextContentElement>('text, tspan'))
    drawMarks(line)
  // Mermaid draws a Sankey diagram's strands over its labels.
  for (const labels of svg.querySelectorAll('.node-labels'))
    labels.parentElement!.append(labels)

  const rules = [
    ...svg.querySelectorAll('style'),
  ].flatMap(style => [
    ...style.sheet?.cssRules ?? [],
  ])
  for (const element of svg.querySelectorAll('style'))
    element.remove()
  const css = rules.filter(rule => rule instanceof CSSStyleRule).flatMap((rule) => {
    const used = splitSelectors(rule.selectorText).filter(selector => document.querySelector(selector))
    const body = declarations(rule.style)
    return used.length > 0 && body !== ''
      ? [`${used.map(bindToClass).join(', ')} { ${body} }`]
      : []
  })

  // A style attribute becomes a class, bound so tightly that it wins as the attribute did.
  const styles: string[] = []
  for (const element of all().filter(one => one.hasAttribute('style'))) {
    const body = declarations(element.style)
    element.removeAttribute('style')
    if (body === '')
      continue
    if (!styles.includes(body))
      styles.push(body)
    element.classList.add(`s${styles.indexOf(body)}`)
  }
  css.push(...styles.map((body, index) => `${`.${name}`.repeat(8)} .s${index} { ${body} }`))

  for (const element of all()) {
    for (const { name: attribute } of [...element.attributes]) {
      if (attribute === 'filter' || attribute.startsWith('data-'))
        element.removeAttribute(attribute)
    }
  }
  // Mermaid sets every word apart; a line that is one piece is kerned, selected and read as one.
  for (const word of svg.querySelectorAll('tspan + tspan')) {
    const before = word.previousElementSibling!
    if (![...word.attributes].some(({ name: place }) => /^d?[xy]$/.test(place)) && sameAttributes(word, before)) {
      word.prepend(...before.childNodes)
      before.remove()
    }
  }
  let text = ''
  do {
    text = css.join('\n') + svg.outerHTML
    for (const element of svg.querySelectorAll('marker, filter, linearGradient, radialGradient, clipPath, defs:empty, g:empty')) {
      if (!element.id || !text.includes(`#${element.id})`))
        element.remove()
    }
  } while (css.join('\n') + svg.outerHTML !== text)

  for (const element of [
    svg,
    ...all(),
  ]) {
    for (const { name: attribute, value } of element.attributes) {
      if (attribute !== 'class' && attribute !== 'id')
        element.setAttribute(attribute, value.replace(/-?\d+\.\d{3,}/g, number => String(+Number(number).toFixed(2))))
    }
  }

  for (const attribute of [
    'style',
    'role',
    'aria-roledescription',
    'aria-labelledby',
    'aria-describedby',
    'height',
    'id',
  ])
    svg.removeAttribute(attribute)
  svg.setAttribute('class', name)
  // Measured with its styles on: they move and size things too.
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style')
  style.textContent = css.join('\n')
  svg.prepend(style)
  svg.setAttribute('viewBox', contentBox())
  svg.setAttribute('preserveAspectRatio', 'xMinYMid meet')
  svg.setAttribute('width', '100%')
  svg.setAttribute('height', '100%')
  style.after(...([
    ['title', title],
    ['desc', description],
  ] as const).map(([tag, content]) => {
    svg.querySelector(`:scope > ${tag}`)?.remove()
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
    element.textContent = content
    return element
  }))
  return new XMLSerializer().serializeToString(svg)

  /** Mermaid centres every label; those of the class `left` start at their node's left edge, with `inset` 24 px after it, with `top` 24 px below its upper edge. */
  function hangLeft(text: SVGTextElement): void {
    const node = text.closest('.node')?.querySelector('rect')
    if (!node)
      return
    for (const line of [
      text,
      ...text.querySelectorAll<SVGElement>('tspan'),
    ])
      line.style.textAnchor = 'start'
    const { a: scale } = text.getScreenCTM()!
    const inset = node.closest('.inset')
      ? 24
      : 0
    const corner = new DOMPoint(node.x.baseVal.value, node.y.baseVal.value).matrixTransform((node.parentElement as unknown as SVGGElement).getScreenCTM()!)
    const box = text.getBoundingClientRect()
    const [x, y] = [
      (corner.x - box.left) / scale + inset,
      node.closest('.top')
        ? (corner.y - box.top) / scale + 24
        : 0,
    ]
    text.setAttribute('transform', `${text.getAttribute('transform') ?? ''} translate(${x}, ${y})`.trim())
  }

  /** Draws the mark ❞ as the page does (two commas of 0.44 by 0.33 em, raised by 0.42): no font of the deck has it. */
  function drawMarks(line: SVGTextContentElement): void {
    const at = (line.textContent ?? '').indexOf('❞')
    if (at < 0 || line.querySelector('tspan'))
      return
    const text = line.closest('text')!
    const em = Number.parseFloat(getComputedStyle(line).fontSize)
    line.textContent = line.textContent!.replace('❞', line.textContent!.endsWith('❞')
      ? ''
      : '\u00A0')
    const { x, y } = line.getEndPositionOfChar(Math.max(0, at - 1))
    const mark = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    const comma = 'h7.4v6.2c0 4-2.2 6.4-6 7.3v-3c1.7-.6 2.6-1.7 2.7-3.5h-4.1z'
    mark.setAttribute('d', `M1 1${comma}M11.6 1${comma}`)
    mark.setAttribute('class', 'contested-mark')
    mark.setAttribute('transform', `${text.getAttribute('transform') ?? ''} translate(${x + 0.14 * em}, ${y - 0.75 * em}) scale(${0.022 * em})`.trim())
    text.after(mark)
    drawMarks(line)
  }

  /** The drawing fills its frame: it hangs on the left margin, and has room above and below for half of the thickest line. */
  function contentBox(): string {
    const shapes = all().filter(shape => shape.matches('path, rect, circle, ellipse, line, polygon, polyline, text, image, foreignObject') && !shape.closest('defs, marker, .bleed, .endless'))
    const boxes = shapes.map(shape => shape.getBoundingClientRect()).filter(({ width, height }) => width > 0 || height > 0)
    const [left, top] = [
      Math.min(...boxes.map(box => box.left)),
      Math.min(...boxes.map(box => box.top)),
    ]
    const [right, bottom] = [
      Math.max(...boxes.map(box => box.right)),
      Math.max(...boxes.map(box => box.bottom)),
    ]
    const toDrawing = svg.getScreenCTM()!.inverse()
    const from = new DOMPoint(left, top).matrixTransform(toDrawing)
    const to = new DOMPoint(right, bottom).matrixTransform(toDrawing)
    return [
      from.x,
      from.y - 4,
      to.x - from.x,
      to.y - from.y + 8,
    ].map(size => +size.toFixed(2)).join(' ')
  }

  function sameAttributes(one: Element, other: Element): boolean {
    return one.attributes.length === other.attributes.length
      && [...one.attributes].every(({ name: attribute, value }) => other.getAttribute(attribute) === value)
  }

  function splitSelectors(list: string): string[] {
    return list.split(/,(?![^(]*\))/).map(selector => selector.trim())
  }

  /** Bound three times over, so that no rule of the page (`.slidev-layout.frame p`) wins against the drawing's. */
  function bindToClass(selector: string): string {
    return selector.replace(new RegExp(`#${name}(?![\\w-])`, 'g'), `.${name}`.repeat(3))
  }

  function declarations(style: CSSStyleDeclaration): string {
    style.removeProperty('filter')
    return style.cssText
  }
}
