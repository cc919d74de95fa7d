/**
 * What a content stream says to no effect. Chromium closes some pages with the ground of the section that follows, wholly
 * below the page, and leaves it out the next time: without it, the same slides give the same file.
 */
import type { Operation } from './operators.ts'
import type { Paint } from './paint.ts'

interface Group { from: number, needed: boolean, openMarks: number }

/**
 * The operations of those groups (`q` to `Q`, ISO 32000-1, 8.4.2) that paint nothing, or only what is cut off whole.
 * `draws` are operations that draw forms which `paints` does not list, `stripped` are marks that are taken off anyhow.
 */
export function invisibleOperations(operations: readonly Operation[], paints: readonly Paint[], draws: ReadonlySet<number>, stripped: ReadonlySet<number>): Set<number> {
  const needed = new Set(draws)
  for (const { first, last } of paints.filter(({ cutOff }) => !cutOff)) {
    for (let index = first; index <= last; index++)
      needed.add(index)
  }
  const none = new Set<number>()
  const open: Group[] = []
  operations.forEach(({ operator }, index) => {
    if (operator === 'q')
      open.push({ from: index, needed: false, openMarks: 0 })
    const group = open.at(-1)
    if (!group)
      return
    if (!stripped.has(index))
      group.openMarks += nesting(operator)
    // A mark that opens here and closes elsewhere, or the other way round, stays whole.
    group.needed ||= needed.has(index) || group.openMarks < 0
    if (operator === 'Q')
      close(open, index, none)
  })
  return none
}

/** How many marks more are open after an operation. */
function nesting(operator: string): number {
  if (operator === 'BDC' || operator === 'BMC')
    return 1
  return operator === 'EMC'
    ? -1
    : 0
}

function close(open: Group[], to: number, none: Set<number>): void {
  const group = open.pop()
  if (!group)
    return
  if (group.needed || group.openMarks > 0) {
    const outer = open.at(-1)
    if (outer)
      outer.needed = true
    return
  }
  for (let index = group.from; index <= to; index++)
    none.add(index)
}
