import type { DiagramLook, Sign } from '../look.ts'
import { svgElement } from './elements.ts'

/** Draws the deck's signs where they stand in a line. */
export function drawSigns(svg: SVGSVGElement, { signs = {} }: DiagramLook, rightToLeft: boolean): void {
  for (const line of svg.querySelectorAll<SVGTextContentElement>('text, tspan')) {
    if (line.querySelector('tspan'))
      continue
    for (const [character, sign] of Object.entries(signs)) {
      while (line.textContent?.includes(character))
        drawSign(line, character, sign, rightToLeft)
    }
  }
}

function drawSign(line: SVGTextContentElement, character: string, { path, class: className }: Sign, rightToLeft: boolean): void {
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
  text.after(svgElement('path', '', {
    d: path,
    class: className,
    transform: `${text.getAttribute('transform') ?? ''} translate(${x + 0.14 * em}, ${y - 0.75 * em}) scale(${0.022 * em})`.trim(),
  }))
}
