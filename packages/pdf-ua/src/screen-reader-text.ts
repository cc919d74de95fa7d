/**
 * Takes words for screen readers alone out of the text of a page, where whoever copies or searches would meet them between
 * the words that are seen. Their element has them as its description (ISO 32000-1, 14.9.3) and keeps a space as content.
 */
import type { Content } from './content.ts'
import type { Paint } from './paint.ts'
import type { Reader } from './unicode.ts'
import { spaceIn } from './spaces.ts'

const SHOWS = /^(?:Tj|TJ|'|")$/

/** The operations of `paints` to leave out, and the space to put in their place by the operation that it comes before. */
export function screenReaderTextIn({ operations, resources }: Content, paints: readonly Paint[], reader: Reader): { operations: Set<number>, spaces: Map<number, Uint8Array> } {
  const out = new Set<number>()
  const spaces = new Map<number, Uint8Array>()
  for (const { first, last, shown } of paints) {
    // Marks within, which may hold the words as /ActualText.
    const open: boolean[] = []
    let silent = true
    for (let index = first; index <= last; index++) {
      const { operator = '', operands = [] } = operations[index] ?? {}
      if (operator === 'BDC' || operator === 'BMC') {
        const [, properties] = operands
        const inner = !(properties instanceof Map && properties.has('MCID'))
        open.push(inner)
        if (inner)
          out.add(index)
      }
      else if (operator === 'EMC' && open.pop()) {
        out.add(index)
      }
      else if (SHOWS.test(operator)) {
        out.add(index)
        const space = silent && shown[0]
          ? spaceIn(shown[0], resources, reader)
          : undefined
        if (space)
          spaces.set(index, space)
        silent = false
      }
    }
  }
  return { operations: out, spaces }
}
