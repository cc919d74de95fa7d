import { isRendered, linesOf, onOneLine, textsIn } from 'slidev-deck/in-page/elements'
import { slidePages } from './pages.ts'

/**
 * What cannot be read on the pages though it stands there, a line each: words beyond the edge of their slide, and letters
 * that none of the fonts here has, which are painted as one and the same empty box.
 */
export function unreadable(): string[] {
  const isMissing = missingLetters()
  return slidePages().flatMap((page) => {
    const room = page.getBoundingClientRect()
    const shown = Array.from(textsIn(page)).filter(([{ data }, holder]) => data.trim() !== ''
      && !holder.closest('style, script, .sr-only, .katex-mathml, [aria-hidden="true"]') && isRendered(holder))
    const cut = shown.filter(([text]) => linesOf(text).some(line => leaves(line, room))).map(([{ data }]) => onOneLine(data))
    const missing = new Set(shown.flatMap(([{ data }, holder]) => (data.match(/(?![\p{M}\p{C}\p{Z}])[\u0250-\u{10FFFF}]/gu) ?? [])
      .filter(letter => isMissing(letter, getComputedStyle(holder)))))
    const slide = `slide ${page.dataset.slide}`
    return [
      ...cut.length > 0
        ? [`${slide}: ${cut.length} ${cut.length === 1
            ? 'piece of text runs'
            : 'pieces of text run'} over the edge, from "${cut[0]!.slice(0, 40)}" on: take something away or make two slides of it`]
        : [],
      ...missing.size > 0
        ? [`${slide}: no font here has ${Array.from(missing, withCode).join(', ')}: the documents show an empty box`]
        : [],
    ]
  })
}

/** Whether a line of text stands beyond an edge; a pixel of a letter's own room may. */
function leaves({ left, top, right, bottom, height }: DOMRect, room: DOMRect): boolean {
  return bottom - height / 2 > room.bottom || right > room.right + 1 || left < room.left - 1 || top + height / 2 < room.top
}

function withCode(letter: string): string {
  return `${letter} (U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`
}

/** Tells whether no font that an element's text may be drawn with has a letter: of its own weight and slant, as others may not be loaded. */
function missingLetters(): (letter: string, style: CSSStyleDeclaration) => boolean {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
  const drawn = (letter: string, font: string) => {
    pen.canvas.width = 48
    pen.canvas.height = 48
    pen.font = font
    pen.fillText(letter, 4, 36)
    return pen.getImageData(0, 0, 48, 48).data.join()
  }
  const known = new Map<string, boolean>()
  return (letter, { fontStyle, fontWeight, fontFamily }) => {
    const font = `${fontStyle} ${fontWeight} 32px ${fontFamily}`
    const key = letter + font
    // U+F8FE0 is for private use: no font of a system has it.
    const missing = known.get(key) ?? drawn(letter, font) === drawn('\u{F8FE0}', font)
    known.set(key, missing)
    return missing
  }
}
