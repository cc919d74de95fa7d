import type { DiagramLook } from '../look.ts'
import { contentBox } from './box.ts'
import { recolour } from './colours.ts'
import { isRightToLeft, turn } from './direction.ts'
import { svgElement } from './elements.ts'
import { hangLabels } from './hang-labels.ts'
import { breakLines, joinWords } from './lines.ts'
import { roundNumbers } from './rounding.ts'
import { drawSigns } from './signs.ts'
import { bound, takeRules, takeStyleAttributes } from './styles.ts'
import { removeUnused, removeUnusedAttributes } from './unused-parts.ts'

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
 */
export function tidyDrawing({ name, title, description, look }: DrawingRequest): string {
  const svg = document.getElementById(name) as unknown as SVGSVGElement
  const rightToLeft = isRightToLeft(Array.from(svg.querySelectorAll('text'), text => text.textContent).join(''))
  svg.classList.toggle('right-to-left', rightToLeft)
  hangLabels(svg, rightToLeft)
  // For styles by which neither Mermaid nor `hangLabels` is to measure.
  svg.classList.add('drawn')
  if (rightToLeft)
    turn(svg)
  breakLines(svg, rightToLeft)
  drawSigns(svg, look, rightToLeft)
  // Mermaid draws a Sankey diagram's strands over its labels.
  for (const labels of svg.querySelectorAll('.node-labels'))
    labels.parentElement!.append(labels)
  recolour(svg, look)

  const css = takeRules(svg, name).concat(takeStyleAttributes(svg, name)).join('\n')
  removeUnusedAttributes(svg)
  joinWords(svg)
  removeUnused(svg, css)
  roundNumbers(svg)

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
  const style = svgElement('style', css)
  svg.prepend(style)
  const box = contentBox(svg, look, rightToLeft)
  const [, , width, height] = box
  svg.setAttribute('viewBox', box.join(' '))
  // In no frame, a small drawing is not blown up: `styles/pictures.css` sets the limit, which reaches into a shadow root.
  style.textContent += `\n${bound(name)} { max-width: calc(var(--largest-scale, 9) * ${width}px) !important; max-height: calc(var(--largest-scale, 9) * ${height}px) !important }`
  svg.setAttribute('preserveAspectRatio', rightToLeft ? 'xMaxYMid meet' : 'xMinYMid meet')
  svg.setAttribute('width', '100%')
  svg.setAttribute('height', '100%')
  for (const element of svg.querySelectorAll(':scope > title, :scope > desc'))
    element.remove()
  style.after(svgElement('title', title), svgElement('desc', description))
  return new XMLSerializer().serializeToString(svg)
}
