/** Runs in the browser, on a diagram that Mermaid has just drawn. */
import type { DiagramLook, Sign } from './look.ts'

export interface DrawingRequest {
  /** The class that the drawing's styles are bound to, and the prefix of the ids in it. */
  name: string
  title: string
  description: string
  look: DiagramLook
}

/**
 * Turns Mermaid's SVG (it must stand in the page, with `name` as its id) into one that can be kept in a file
 * and put into a page: only the styles, markers and gradients that it uses, no style attribute and no filter
 * (a policy forbids the one, a PDF turns the other into bitmaps), sizes to two decimals, title and description.
 * Stands alone: it is sent to the page as text.
 */
export function tidyDrawing({ name, title, description, look: { areas = {}, lines = {}, signs = {}, width: least = 0 } }: DrawingRequest): string {
  const svg = document.getElementById(name) as unknown as SVGSVGElement
  const all = () => [
    ...svg.querySelectorAll<SVGElement>('*'),
  ]

  const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test([
    ...svg.querySelectorAll('text'),
  ].map(text => text.textContent).join(''))
  if (rightToLeft)
    svg.classList.add('right-to-left')
  for (const text of svg.querySelectorAll<SVGTextElement>('.left text'))
    hang(text)
  // For styles by which neither Mermaid nor `hang` is to measure.
  svg.classList.add('drawn')
  if (rightToLeft)
    turn()
  for (const label of svg.querySelectorAll<SVGTextElement>('.node-labels text'))
    breakLines(label)
  for (const line of svg.querySelectorAll<SVGTextContentElement>('text, tspan'))
    drawSigns(line)
  // Mermaid draws a Sankey diagram's strands over its labels.
  for (const labels of svg.querySelectorAll('.node-labels'))
    labels.parentElement!.append(labels)

  recolour()
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
  svg.setAttribute('class', rightToLeft
    ? `${name} drawn right-to-left`
    : `${name} drawn`)
  // Measured with its styles on: they move and size things too.
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style')
  style.textContent = css.join('\n')
  svg.prepend(style)
  const box = contentBox()
  const [, , width, height] = box.split(' ')
  svg.setAttribute('viewBox', box)
  // In no frame, a small drawing is not blown up: `styles/pictures.css` sets the limit, which reaches into a shadow root.
  style.textContent += `\n${`.${name}`.repeat(8)} { max-width: calc(var(--largest-scale, 9) * ${width}px) !important; max-height: calc(var(--largest-scale, 9) * ${height}px) !important }`
  svg.setAttribute('preserveAspectRatio', rightToLeft ? 'xMaxYMid meet' : 'xMinYMid meet')
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

  /** Gives every part that no rule of the deck colours what the deck has for the nearest colour. */
  function recolour(): void {
    const nearest = (colour: string, choice: Readonly<Record<string, string>>) => {
      // As computed: `rgb(31, 63, 143)`, `color(srgb 0.1 0.2 0.5)`.
      const scale = colour.startsWith('color(')
        ? 255
        : 1
      const from = (colour.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(part => Number(part) * scale)
      const distance = (hex: string) => [1, 3, 5].reduce((sum, at, index) => sum + (Number.parseInt(hex.slice(at, at + 2), 16) - (from[index] ?? 0)) ** 2, 0)
      const [hex] = Object.keys(choice).sort((a, b) => distance(a) - distance(b))
      return hex && choice[hex]
    }
    // What custom properties colour computes to this, whether the page has them or not.
    const OWN = 'rgb(1, 2, 3)'
    const properties = new Set(Array.from(svg.outerHTML.matchAll(/var\(\s*(--[\w-]+)/g), ([, property = '']) => property))
    for (const property of properties)
      svg.style.setProperty(property, OWN)
    const found = all().filter(shape => shape.matches('path, rect, circle, ellipse, line, polygon, polyline, stop')).flatMap((shape) => {
      const style = getComputedStyle(shape)
      const { width, height } = (shape as SVGGraphicsElement).getBoundingClientRect()
      const small = (width <= 28 && height <= 28 && !shape.matches('rect')) || shape.closest('marker') !== null || Math.min(width, height) <= 3
      return (['fill', 'stroke'] as const).flatMap((property) => {
        const colour = style[property]
        if (!/^(?:rgb|color)/.test(colour) || colour === OWN || /^rgba.*, 0\)$|\/ 0\)$/.test(colour))
          return []
        const value = nearest(colour, property === 'stroke' || small
          ? lines
          : areas)
        return value
          ? [
              { shape, property, value },
            ]
          : []
      })
    })
    for (const property of properties)
      svg.style.removeProperty(property)
    for (const { shape, property, value } of found)
      shape.style.setProperty(property, value, 'important')
  }

  /** Words run from the right, and so do a Sankey diagram's strands; Mermaid (12.3.0) knows no direction for them. */
  function turn(): void {
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

  /** Mermaid (12.3.0) leaves `<br>` as it is in the labels of a Sankey diagram. */
  function breakLines(label: SVGTextElement): void {
    const lines = (label.textContent ?? '').split(/<br ?\/?>/)
    if (lines.length === 1)
      return
    const pitch = rightToLeft ? 1.35 : 1.15
    label.replaceChildren(...lines.map((words, index) => {
      const line = document.createElementNS('http://www.w3.org/2000/svg', 'tspan')
      line.setAttribute('x', label.getAttribute('x') ?? '0')
      line.setAttribute('dy', `${index === 0
        ? 0.35 - pitch / 2 * (lines.length - 1)
        : pitch}em`)
      line.textContent = words
      return line
    }))
    label.removeAttribute('dy')
  }

  /**
   * Mermaid centres every label by its bounding box, so that baselines depend on the letters. Those of the class `left` start
   * where their node does, with `inset` 16 px after it; their lines lie apart by their `line-height`, in the middle of the node,
   * with `top` from 24 px below its upper edge, with `bottom` up to 24 px above its lower one. The first line of one that is
   * `labelled` stands above the node.
   */
  function hang(text: SVGTextElement): void {
    const node = text.closest('.node')
    const shape = node?.querySelector<SVGGraphicsElement>(':scope > rect')
    if (!node || !shape)
      return
    const { x, y, width, height } = shape.getBBox()
    const has = (name: string) => node.classList.contains(name)
    const inset = has('inset')
      ? 16
      : 0
    const start = rightToLeft
      ? x + width - inset
      : x + inset
    const rows = Array.from(text.querySelectorAll<SVGElement>('.row'), (row) => {
      const { fontSize, lineHeight } = getComputedStyle(row)
      const size = Number.parseFloat(fontSize)
      return { row, size, pitch: Number.parseFloat(lineHeight) || 1.2 * size }
    })
    text.closest('.label')?.removeAttribute('transform')
    for (const line of [
      text,
      ...text.querySelectorAll<SVGElement>('tspan'),
    ])
      line.style.textAnchor = 'start'
    const place = (row: SVGElement, baseline: number) => {
      row.setAttribute('x', String(start))
      row.setAttribute('y', String(baseline))
      row.removeAttribute('dy')
    }
    const label = has('labelled')
      ? rows.shift()
      : undefined
    if (label)
      place(label.row, y - 12)
    const total = rows.reduce((sum, { pitch }) => sum + pitch, 0)
    let top = y + (height - total) / 2
    if (has('top'))
      top = y + 24
    else if (has('bottom'))
      top = y + height - total - 24
    for (const { row, size, pitch } of rows) {
      // Capitals, 0.68 em high, in the middle of their line; Arabic letters reach lower.
      place(row, top + pitch / 2 + (rightToLeft ? 0.24 : 0.34) * size)
      top += pitch
    }
  }

  /** Draws the deck's signs where they stand in a line. */
  function drawSigns(line: SVGTextContentElement): void {
    if (line.querySelector('tspan'))
      return
    for (const [character, sign] of Object.entries(signs)) {
      while (line.textContent?.includes(character))
        drawSign(line, character, sign)
    }
  }

  function drawSign(line: SVGTextContentElement, character: string, { path, class: className }: Sign): void {
    const words = line.textContent ?? ''
    const text = line.closest('text')!
    const em = Number.parseFloat(getComputedStyle(line).fontSize)
    line.textContent = words.replace(character, words.endsWith(character)
      ? ''
      : '\u00A0')
    const before = Math.max(0, words.indexOf(character) - 1)
    const { x: end, y } = line.getEndPositionOfChar(before)
    const x = rightToLeft
      ? line.getExtentOfChar(before).x - 0.72 * em
      : end
    const mark = document.createElementNS('http://www.w3.org/2000/svg', 'path')
    mark.setAttribute('d', path)
    mark.setAttribute('class', className)
    mark.setAttribute('transform', `${text.getAttribute('transform') ?? ''} translate(${x + 0.14 * em}, ${y - 0.75 * em}) scale(${0.022 * em})`.trim())
    text.after(mark)
  }

  /** The drawing fills its frame: it hangs on the margin where lines begin, has room above and below for half of the thickest line, and is no narrower than the deck says. */
  function contentBox(): string {
    const shapes = all().filter(shape => shape.matches('path, rect, circle, ellipse, line, polygon, polyline, text, image, foreignObject') && !shape.matches('.bleed > rect, .endless > rect') && !shape.closest('defs, marker'))
    const boxes = shapes.map(shape => shape.getBoundingClientRect()).filter(({ width, height }) => width > 0 || height > 0)
    // A Sankey diagram is as wide as its nodes lie apart: what a style draws beyond leaves the page.
    const ends = Array.from(svg.querySelectorAll('svg:has(.node-labels) .nodes rect'), node => node.getBoundingClientRect())
    const [left, top] = [
      Math.min(...(ends.length > 0
        ? ends
        : boxes).map(box => box.left)),
      Math.min(...boxes.map(box => box.top)),
    ]
    const [right, bottom] = [
      Math.max(...(ends.length > 0
        ? ends
        : boxes).map(box => box.right)),
      Math.max(...boxes.map(box => box.bottom)),
    ]
    const toDrawing = svg.getScreenCTM()!.inverse()
    const from = new DOMPoint(left, top).matrixTransform(toDrawing)
    const to = new DOMPoint(right, bottom).matrixTransform(toDrawing)
    const room = Math.max(0, least - (to.x - from.x))
    return [
      rightToLeft
        ? from.x - room
        : from.x,
      from.y - 4,
      to.x - from.x + room,
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
    return selector
      .replace(/\[aria-roledescription[^\]]*\]/g, '')
      .replace(new RegExp(`#${name}(?![\\w-])`, 'g'), `.${name}`.repeat(3))
  }

  function declarations(style: CSSStyleDeclaration): string {
    style.removeProperty('filter')
    return style.cssText
  }
}
