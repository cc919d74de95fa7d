/** Words, and what stands among them. */
import { escapeUTF8 as escaped } from 'entities/escape'
import { isRendered } from 'slidev-deck/in-page/elements'
import { attributes, described, isAmidWords, isLeftOut, isPicture, nameOf } from './elements.ts'
import { collapsed } from './html.ts'

/** Those that say something; the others go, and their content stays. */
const TOLD = 'b, bdi, code, del, em, ins, kbd, mark, s, small, strong, sub, sup'

/** What an element holds; where the slide sets a part on a line of its own, so does this. */
export function phrases(element: Element): string {
  return Array.from(element.childNodes, phrase).join('')
}

export function phrase(node: Node): string {
  if (node instanceof Text)
    return escaped(collapsed(node.data))
  if (!(node instanceof Element))
    return ''
  if (node.matches('svg[aria-hidden="true"]') && isAmidWords(node) && isRendered(node))
    return smallDrawing(node, '')
  if (isLeftOut(node))
    return ''
  if (node.matches('br'))
    return '<br>'
  if (node.matches('.katex'))
    return formula(node)
  if (isPicture(node)) {
    const label = described(node)
    return label && smallDrawing(node, label)
  }
  const content = phrases(node)
  if (content.trim() === '')
    return content && ' '
  const written = attributes(node)
  const kept = node.matches(TOLD)
    ? nameOf(node)
    : written
      ? 'span'
      : undefined
  const text = kept
    ? `<${kept}${written}>${content}</${kept}>`
    : content
  const { display, position } = getComputedStyle(node)
  return display.startsWith('inline') || display === 'contents' || position === 'absolute'
    ? text
    : `<br>${text}<br>`
}

/** A small drawing amid words, such as a mark behind one: its lines alone. Without a label it is for the eye only. */
function smallDrawing(svg: Element, label: string): string {
  const shapes = Array.from(svg.querySelectorAll('path'), path => `<path d="${escaped(path.getAttribute('d') ?? '')}"/>`).join('')
  const viewBox = svg.getAttribute('viewBox')
  const said = label === ''
    ? 'aria-hidden="true"'
    : `role="img" aria-label="${escaped(label)}"`
  if (shapes && viewBox && shapes.length < 2000)
    return `<svg class="sign" ${said} viewBox="${escaped(viewBox)}">${shapes}</svg>`
  return label === ''
    ? ''
    : ` (${escaped(label)}) `
}

/** A formula of KaTeX as MathML. */
export function formula(katex: Element): string {
  const math = katex.querySelector('math')
  return math
    ? mathml(math)
    : ''
}

function mathml(node: Node): string {
  if (!(node instanceof Element))
    return escaped(node.textContent ?? '')
  const name = nameOf(node)
  const kept = [
    'display',
    'stretchy',
    'mathvariant',
    'displaystyle',
    'accent',
    'columnalign',
  ].map((attribute) => {
    const value = node.getAttribute(attribute)
    return value === null
      ? ''
      : ` ${attribute}="${escaped(value)}"`
  }).join('')
  return /^m[a-z]+$|^semantics$/.test(name)
    ? `<${name}${kept}>${Array.from(node.childNodes, mathml).join('')}</${name}>`
    : ''
}
