/** Takes the style sheets out of a drawing: their rules that apply in it. */
export function takeRules(svg: SVGSVGElement, name: string): string[] {
  const sheets = Array.from(svg.querySelectorAll('style'))
  const rules = sheets.flatMap(({ sheet }) => Array.from(sheet?.cssRules ?? []))
  for (const element of sheets)
    element.remove()
  return rules.filter(rule => rule instanceof CSSStyleRule).flatMap((rule) => {
    const used = splitSelectors(rule.selectorText).filter(selector => document.querySelector(selector))
    const body = declarations(rule.style)
    return used.length > 0 && body !== ''
      ? [`${used.map(selector => bindToClass(selector, name)).join(', ')} { ${body} }`]
      : []
  })
}

/** A style attribute becomes a class, bound so tightly that it wins as the attribute did. Returns the rules of these classes. */
export function takeStyleAttributes(svg: SVGSVGElement, name: string): string[] {
  const styles: string[] = []
  for (const element of svg.querySelectorAll<SVGElement>('[style]')) {
    const body = declarations(element.style)
    element.removeAttribute('style')
    if (body === '')
      continue
    if (!styles.includes(body))
      styles.push(body)
    element.classList.add(`s${styles.indexOf(body)}`)
  }
  return styles.map((body, index) => `${bound(name)} .s${index} { ${body} }`)
}

/** A drawing's selector that wins against its own rules. */
export function bound(name: string): string {
  return `.${name}`.repeat(8)
}

export function splitSelectors(list: string): string[] {
  return list.split(/,(?![^(]*\))/).map(selector => selector.trim())
}

/** Bound three times over, so that no rule of the page (`.slidev-layout.frame p`) wins against the drawing's. */
export function bindToClass(selector: string, name: string): string {
  return selector
    .replace(/\[aria-roledescription[^\]]*\]/g, '')
    .replace(new RegExp(`#${name}(?![\\w-])`, 'g'), `.${name}`.repeat(3))
}

function declarations(style: CSSStyleDeclaration): string {
  style.removeProperty('filter')
  return style.cssText
}
