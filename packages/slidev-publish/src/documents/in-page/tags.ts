/** Markup that Chromium makes a PDF's tags from. */

/** What begins the descriptions of elements for which Chromium has no tag of its own (packages/pdf-ua/src/kinds.ts). */
interface Kinds { formula: string, spoken: string }

/**
 * Lets the PDF's tags say what only the page's markup does: lists of terms become tables of two columns, for which there
 * are tags; a drawing bears its description itself, since Chromium tags no box that paints and writes nothing; formulas
 * and words for screen readers alone become described pictures, the only element whose description Chromium passes on.
 */
export function markUpForTags({ formula, spoken }: Kinds): void {
  markUpTerms()
  describeDrawings()
  describeFormulas(formula)
  describeSpokenWords(spoken)
}

function markUpTerms(): void {
  const roles = {
    'dl': 'table',
    'dl > div': 'row',
    'dt': 'rowheader',
    'dd': 'cell',
  }
  for (const [selector, role] of Object.entries(roles)) {
    for (const element of document.querySelectorAll(selector))
      element.setAttribute('role', role)
  }
}

function describeDrawings(): void {
  for (const picture of document.querySelectorAll('[role="img"]:not(svg, img)')) {
    const drawing = picture.textContent.trim() === '' && picture.querySelector('svg')
    if (drawing) {
      describe(drawing, picture.getAttribute('aria-label') ?? '')
      picture.removeAttribute('role')
      picture.removeAttribute('aria-label')
    }
  }
}

function describeFormulas(kind: string): void {
  for (const katex of document.querySelectorAll('.katex')) {
    const tex = katex.querySelector('annotation[encoding="application/x-tex"]')?.textContent.trim()
    katex.querySelector('.katex-mathml')?.remove()
    katex.querySelector('.katex-html')?.removeAttribute('aria-hidden')
    if (tex)
      describe(katex, kind + tex)
  }
}

function describeSpokenWords(kind: string): void {
  for (const element of document.querySelectorAll<HTMLElement>('.sr-only')) {
    const { style } = element
    const words = element.innerText.replace(/\s+/g, ' ')
    if (words.trim() !== '' && !element.closest('[role="img"], [aria-hidden="true"]') && !element.querySelector('a, [role="img"], img')) {
      const label = document.createElement('span')
      label.append(...element.childNodes)
      describe(label, kind + words)
      element.append(label)
    }
    style.cssText += ';position: absolute !important; width: auto !important; height: auto !important; overflow: visible !important;'
      + 'clip: auto !important; clip-path: none !important; font-size: 1px !important; line-height: 1 !important; color: transparent !important'
  }
}

function describe(element: Element, description: string): void {
  element.setAttribute('role', 'img')
  element.setAttribute('aria-label', description)
  element.removeAttribute('aria-hidden')
}
