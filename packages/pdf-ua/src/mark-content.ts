/** Marks a content stream anew: every piece that is painted belongs to an element or is an artifact. */
import type { Operation } from './operators.ts'
import type { Paint, Shown } from './paint.ts'
import { Buffer } from 'node:buffer'
import { invisibleOperations } from './invisible-content.ts'
import { isName } from './operators.ts'

/**
 * What a piece of paint belongs to: a position in the reading order, or nothing (an artifact).
 * Neighbours with the same position, or with positions that follow each other, share a mark;
 * so leave a gap between what must stay apart.
 */
export type Position = number | undefined

export interface MarkedContent {
  bytes: Buffer
  /** The position of each mark; its number in the stream is its index here. */
  marks: number[]
  /** What each mark shows. */
  shown: (readonly Shown[])[]
}

interface Run { first: number, last: number, position: Position, end: Position, whole: boolean, pagination: boolean, shown: Shown[] }

const NEW_LINE = Buffer.from('\n')

const SHOWS = /^(?:Tj|TJ|'|")$/

/** A content stream as it is and what its marks are to be. */
export interface ContentToMark {
  bytes: Uint8Array
  operations: readonly Operation[]
  /** What is painted; an artifact may be a header or footer of the page. */
  paints: readonly (Paint & { position: Position })[]
  /** The type that a position is written with. */
  tagOf: (position: number) => string
  /** Operations that draw a form with marks of its own: no mark may be around them. */
  draws: ReadonlySet<number>
  /** Operations to leave out. */
  removed?: ReadonlySet<number>
  /** What to put in, by the operation that it comes before. */
  insertions?: ReadonlyMap<number, Uint8Array>
}

/** Strips the marks of a stream and sets new ones; what nobody can see goes too. */
export function markContent({ bytes, operations, paints, tagOf, draws, removed = new Set(), insertions }: ContentToMark): MarkedContent {
  const old = oldMarks(operations)
  const lost = invisibleOperations(operations, paints, draws, old)
  const runs = runsOf(operations, paints.filter(({ first }) => !lost.has(first)), draws)
  const dropped = new Set([
    ...old,
    ...lost,
    ...removed,
  ])
  const opens = new Map(runs.map(run => [run.first, run]))
  const closes = new Set(runs.map(run => run.last))
  const marks: number[] = []
  const shown: (readonly Shown[])[] = []
  const out: Uint8Array[] = []
  // Operations that stay and follow one another are copied in one piece.
  let [from, to] = [0, 0]
  const copy = () => {
    if (to > from)
      out.push(bytes.subarray(from, to), NEW_LINE)
    from = to
  }
  const put = (line: Uint8Array | string) => {
    copy()
    out.push(Buffer.from(line))
  }
  operations.forEach(({ start, end }, index) => {
    const run = opens.get(index)
    if (run?.position !== undefined) {
      put(`/${tagOf(run.position)} <</MCID ${marks.length}>> BDC\n`)
      marks.push(run.position)
      shown.push(run.shown)
    }
    else if (run) {
      put(run.pagination ? '/Artifact <</Type /Pagination>> BDC\n' : '/Artifact BMC\n')
    }
    const inserted = insertions?.get(index)
    if (inserted)
      put(inserted)
    if (dropped.has(index)) {
      copy()
    }
    else {
      if (from === to)
        from = start
      to = end
    }
    if (closes.has(index))
      put('EMC\n')
  })
  copy()
  return {
    bytes: Buffer.concat(out),
    marks,
    shown,
  }
}

function runsOf(operations: readonly Operation[], paints: ContentToMark['paints'], draws: ReadonlySet<number>): Run[] {
  const runs: Run[] = []
  for (const { first, last, position, pagination = false, shown } of paints) {
    const previous = runs.at(-1)
    // A piece of a text object cannot share a mark with what stands outside of it.
    const whole = !SHOWS.test(operations[first]?.operator ?? '')
    const follows = previous && (previous.end === position || (previous.end !== undefined && position === previous.end + 1))
    const apart = previous && [...draws].some(index => index > previous.last && index < first)
    if (previous && follows && whole && previous.whole && previous.pagination === pagination && !apart) {
      previous.last = last
      previous.end = position
      previous.shown.push(...shown)
    }
    else {
      runs.push({
        first,
        last,
        position,
        end: position,
        whole,
        pagination,
        shown: [...shown],
      })
    }
  }
  return runs
}

/** The operations that open and close numbered marks and artifacts; other marks (a Span's text) stay. */
function oldMarks(operations: readonly Operation[]): Set<number> {
  const old = new Set<number>()
  const open: boolean[] = []
  operations.forEach(({ operator, operands }, index) => {
    if (operator === 'BDC' || operator === 'BMC') {
      const [tag, properties] = operands
      const goes = (properties instanceof Map && properties.has('MCID')) || (isName(tag) && tag.name === 'Artifact')
      open.push(goes)
      if (goes)
        old.add(index)
    }
    else if (operator === 'EMC' && open.pop()) {
      old.add(index)
    }
  })
  return old
}
