export function roundNumbers(svg: SVGSVGElement): void {
  for (const element of [
    svg,
    ...svg.querySelectorAll('*'),
  ]) {
    for (const { name, value } of element.attributes) {
      if (name !== 'class' && name !== 'id')
        element.setAttribute(name, rounded(value))
    }
  }
}

/** A text with its numbers to two decimals. */
export function rounded(text: string): string {
  return text.replace(/-?\d+\.\d{3,}/g, number => String(toHundredths(Number(number))))
}

export function toHundredths(number: number): number {
  return +number.toFixed(2)
}
