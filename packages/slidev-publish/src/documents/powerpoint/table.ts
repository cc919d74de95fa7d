/** Tables as tables: columns and rows from where the cells are. */
import type { Cell, Paragraph, TableItem } from './items.ts'
import type { Border, Box, SnapshotElement } from './snapshot.ts'
import type { Context, Found, Measured } from './text.ts'
import { fitted, outermost, union } from './text.ts'

/** Edges that are as near as this are one. */
const NEAR = 2

interface Placed {
  row: SnapshotElement
  cell: SnapshotElement
  box: Box
  texts: Measured[]
}

/** The table, then what stands in it and is neither text nor a cell's ground. */
export function tableOf(table: SnapshotElement, { z }: Context, page: Box, read: (cell: SnapshotElement, row: SnapshotElement) => Found[]): Found[] {
  const rightToLeft = table.look.direction === 'rtl'
  const others: Found[] = []
  const rows = outermost(table, ({ tag }) => tag === 'tr')
  const placed = rows.flatMap(row => row.children.filter((cell): cell is SnapshotElement => 'tag' in cell && /^t[dh]$/.test(cell.tag)).flatMap((cell) => {
    const found = read({
      ...cell,
      look: {
        ...cell.look,
        fill: { ...cell.look.fill, alpha: 0 },
        borders: cell.look.borders.map(border => ({ ...border, style: 'none' })) as typeof cell.look.borders,
      },
    }, row)
    others.push(...found.filter(({ kind }) => kind !== 'words'))
    return columnsIn(found.flatMap(text => text.kind === 'words'
      ? [text.measured]
      : []), cell, rightToLeft).map((part): Placed => ({ ...part, row, cell }))
  }))
  if (placed.length === 0)
    return others
  const whole = union(placed.map(({ box }) => box))
  /** From the edge where a row begins. */
  const startOf = (box: Box) => rightToLeft
    ? whole.x + whole.width - box.x - box.width
    : box.x - whole.x
  const across = edges(placed.flatMap(({ box }) => [
    startOf(box),
    startOf(box) + box.width,
  ]))
  const down = edges(placed.flatMap(({ box }) => [box.y - whole.y, box.y - whole.y + box.height]))
  const cells: (Cell | undefined)[][] = down.slice(1).map(() => across.slice(1).map(() => undefined))
  for (const { box, texts, cell, row } of placed) {
    const [column, end] = [
      nearest(across, startOf(box)),
      nearest(across, startOf(box) + box.width),
    ]
    const [line, bottom] = [
      nearest(down, box.y - whole.y),
      nearest(down, box.y - whole.y + box.height),
    ]
    if (end > column && bottom > line) {
      cells[line]![column] = {
        columns: end - column,
        rows: bottom - line,
        ...written(texts, box, page),
        fill: [cell, row].map(({ look }) => look.fill).find(({ alpha }) => alpha > 0),
        borders: [0, 1, 2, 3].map(side => borderOf(side, [
          cell,
          row,
          ...rows.indexOf(row) === 0 && side === 0
            ? [table]
            : [],
        ])),
      }
    }
  }
  const heads = (of: readonly SnapshotElement[]) => of.length > 0 && of.every(({ tag }) => tag === 'th')
  const cellsOf = (row: SnapshotElement | undefined) => placed.filter(part => part.row === row).map(({ cell }) => cell)
  const item: TableItem = {
    kind: 'table',
    box: whole,
    z,
    rightToLeft,
    headRow: heads(cellsOf(rows[0])),
    headColumn: heads(rows.slice(1).flatMap(row => cellsOf(row).slice(0, 1))),
    columns: across.slice(1).map((edge, index) => edge - across[index]!),
    rows: down.slice(1).map((edge, index) => edge - down[index]!),
    cells,
  }
  return [item, ...others]
}

/** A cell in which texts stand side by side is as many cells. */
function columnsIn(texts: readonly Measured[], { box }: SnapshotElement, rightToLeft: boolean): { box: Box, texts: Measured[] }[] {
  const startOf = ({ x, width }: Box) => rightToLeft
    ? box.x + box.width - x - width
    : x - box.x
  const columns: { start: number, end: number, texts: Measured[] }[] = []
  for (const text of texts) {
    const [start, end] = [
      startOf(text.room),
      startOf(text.tight) + text.tight.width,
    ]
    const column = columns.find(other => (start < other.end && end > other.start) || Math.abs(start - other.start) < NEAR)
    if (column) {
      column.texts.push(text)
      column.end = Math.max(column.end, end)
    }
    else {
      columns.push({
        start,
        end,
        texts: [text],
      })
    }
  }
  if (columns.length < 2) {
    return [
      {
        box,
        texts: [...texts],
      },
    ]
  }
  columns.sort((a, b) => a.start - b.start)
  return columns.map((column, index) => {
    const start = index === 0
      ? 0
      : column.start
    const end = columns[index + 1]?.start ?? box.width
    return {
      texts: column.texts,
      box: {
        ...box,
        x: rightToLeft
          ? box.x + box.width - end
          : box.x + start,
        width: end - start,
      },
    }
  })
}

/** The paragraphs of a cell, and the room around them. */
function written(texts: readonly Measured[], box: Box, page: Box): Pick<Cell, 'paragraphs' | 'insets' | 'anchor'> {
  const boxes = texts.map(text => fitted(text, page))
  if (boxes.length === 0) {
    return {
      paragraphs: [],
      insets: [0, 0, 0, 0],
      anchor: 't',
    }
  }
  const paragraphs = texts.flatMap(({ paragraphs: [first, ...more] }, index): Paragraph[] => [
    {
      ...first!,
      before: index === 0
        ? 0
        : Math.max(0, boxes[index]!.y - boxes[index - 1]!.y - boxes[index - 1]!.height),
    },
    ...more,
  ])
  const all = union(boxes)
  const [above, below] = [all.y - box.y, box.y + box.height - all.y - all.height]
  const middle = Math.abs(above - below) < 8
  return {
    paragraphs,
    insets: [
      Math.max(0, all.x - box.x),
      middle
        ? 0
        : Math.max(0, above),
      Math.max(0, box.x + box.width - all.x - all.width),
      0,
    ],
    anchor: middle
      ? 'ctr'
      : 't',
  }
}

function borderOf(side: number, of: readonly SnapshotElement[]): Border | undefined {
  return of.map(({ look }) => look.borders[side]!).find(({ width, style, colour }) => width > 0 && style !== 'none' && colour.alpha > 0)
}

/** Places in order, each once. */
function edges(places: readonly number[]): number[] {
  const result: number[] = []
  for (const place of [...places].sort((a, b) => a - b)) {
    if (result.length === 0 || place - result.at(-1)! > NEAR)
      result.push(place)
  }
  return result
}

function nearest(places: readonly number[], place: number): number {
  return places.reduce((best, other, index) => Math.abs(other - place) < Math.abs(places[best]! - place)
    ? index
    : best, 0)
}
