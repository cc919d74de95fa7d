/**
 * What a content stream says to no effect. Chromium closes some pages with the ground of the section that follows, wholly
 * below the page, and leaves it out the next time: without it, the same slides give the same file.
 */
import type { Operation } from './operators.ts'
import type { Paint } from './paint.ts'
import { PATH } from './operators.ts'

interface Group { from: number, needed: boolean, openMarks: number }

/** Operators that set a colour (ISO 32000-1, 8.6.8). */
const COLOURS = new Set([
  'RG',
  'rg',
  'G',
  'g',
  'K',
  'k',
])
const CLIPS = new Set(['W', 'W*'])
/** Operators that neither set a colour nor paint in one. */
const COLOURLESS = new Set([
  PATH,
  ...CLIPS,
  'gs',
  'w',
  'n',
])

/**
 * The operations of those groups (`q` to `Q`, ISO 32000-1, 8.4.2) that paint nothing, or only what is cut off whole; in
 * others, areas that are cut off whole, and colours at the end that nothing is painted in. `draws` are operations that draw
 * forms which `paints` does not list, `stripped` are marks that are taken off anyhow.
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
  for (const { first, last } of paints.filter(({ cutOff }) => cutOff)) {
    const range = Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
    if (!range.some(index => CLIPS.has(operations[index]?.operator ?? '')))
      range.forEach(index => none.add(index))
  }
  addUnusedColours(operations, none, stripped)
  return none
}

/** Adds the colours that are set and then given up with their group before anything is painted. */
function addUnusedColours(operations: readonly Operation[], none: Set<number>, stripped: ReadonlySet<number>): void {
  let unused: number[] = []
  operations.forEach(({ operator }, index) => {
    if (none.has(index) || stripped.has(index) || COLOURLESS.has(operator))
      return
    if (COLOURS.has(operator)) {
      unused.push(index)
      return
    }
    if (operator === 'Q')
      unused.forEach(colour => none.add(colour))
    unused = []
  })
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
