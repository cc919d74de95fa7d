export function removeUnusedAttributes(svg: SVGSVGElement): void {
  for (const element of svg.querySelectorAll('*')) {
    for (const { name } of [...element.attributes]) {
      if (name === 'filter' || name.startsWith('data-'))
        element.removeAttribute(name)
    }
  }
}

/** Removes what neither the drawing nor its styles refer to, until nothing is left of it. */
export function removeUnused(svg: SVGSVGElement, css: string): void {
  let text = ''
  do {
    text = css + svg.outerHTML
    for (const element of svg.querySelectorAll('marker, filter, linearGradient, radialGradient, clipPath, defs:empty, g:empty')) {
      if (!element.id || !text.includes(`#${element.id})`))
        element.remove()
    }
  } while (css + svg.outerHTML !== text)
}
