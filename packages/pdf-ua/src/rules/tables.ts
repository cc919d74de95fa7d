/** Rules on the grid of a table: spans that fit, no cell on another, a header for each cell. */
import type { Rule } from './rule.ts'
import type { Node } from './subject.ts'
import { PDFArray, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib'
import { textOf } from '../objects.ts'
import { eachNode } from './rule.ts'
import { significantKids } from './subject.ts'

type Fault = '7.2-15' | '7.2-41' | '7.2-42' | '7.2-43' | '7.5-1' | '7.5-2'

function attribute(cell: Node, key: string) {
  return cell.element.attributes.get('Table')?.get(key)
}

function span(cell: Node, key: 'RowSpan' | 'ColSpan'): number {
  const value = attribute(cell, key)
  return value instanceof PDFNumber
    ? value.asNumber()
    : 1
}

function rowsOf(table: Node): Node[][] {
  const rows = significantKids(table).flatMap(kid => kid.standard === 'TR'
    ? [kid]
    : significantKids(kid).filter(inner => inner.standard === 'TR'))
  return rows.map(row => significantKids(row).filter(cell => cell.standard === 'TH' || cell.standard === 'TD'))
}

/** How many rows a table has: as many as the first cell of each spans, where the one before does not span it too. */
function heightOf(rows: readonly Node[][]): number {
  let height = 0
  for (let y = 0; y < rows.length; y++) {
    const first = rows[y]?.[0]
    height += first
      ? span(first, 'RowSpan')
      : 0
    y += first
      ? span(first, 'RowSpan') - 1
      : 0
  }
  return height
}

/** The first thing wrong with a table's grid, as veraPDF goes through it, or the whole grid. */
function gridOf(table: Node): { grid: Node[][] } | { fault: Fault } {
  const rows = rowsOf(table)
  const width = (rows[0] ?? []).reduce((sum, cell) => sum + span(cell, 'ColSpan'), 0)
  const height = heightOf(rows)
  const grid = Array.from({ length: height }, () => Array.from<Node | undefined>({ length: width }))
  for (const [y, row] of rows.entries()) {
    let x = 0
    for (const cell of row) {
      while (x < width && grid[y]?.[x]) x++
      if (x + span(cell, 'ColSpan') > width)
        return { fault: '7.2-42' }
      if (y + span(cell, 'RowSpan') > height)
        return { fault: '7.2-41' }
      const lines = grid.slice(y, y + span(cell, 'RowSpan'))
      if (lines.some(line => line.slice(x, x + span(cell, 'ColSpan')).some(Boolean)))
        return { fault: '7.2-15' }
      for (const line of lines) line.fill(cell, x, x + span(cell, 'ColSpan'))
      x += span(cell, 'ColSpan')
    }
  }
  const empty = rows.some((row, y) => row.length === 0 && !grid[y]?.every(Boolean))
  return empty || grid.some(line => line.includes(undefined))
    ? { fault: '7.2-43' }
    : { grid: grid as Node[][] }
}

/** Whether a header stands towards a cell, the farthest first; those behind the nearest group of headers don't count. */
function reaches(towards: readonly Node[], way: string): boolean {
  let passed = false
  for (const other of towards.toReversed()) {
    if (other.standard !== 'TH' && passed)
      return false
    passed ||= other.standard === 'TH'
    if (other.standard === 'TH' && [
      PDFName.of(way),
      PDFName.of('Both'),
    ].includes(attribute(other, 'Scope') as PDFName)) {
      return true
    }
  }
  return false
}

/** Whether a TD has a header, by scope or by ids; and the ids that no header has. */
function headersOf(cell: Node, grid: Node[][], ids: ReadonlySet<string>): { connected: boolean, unknown: string[] } {
  const named = attribute(cell, 'Headers')
  const headers = named instanceof PDFArray
    ? named.asArray().map((_, index) => named.lookup(index)).filter(header => header instanceof PDFString || header instanceof PDFHexString).map(header => header.decodeText())
    : []
  const unknown = headers.filter(id => !ids.has(id))
  const connected = grid.some((line, y) => line.some((here, x) => here === cell
    && (reaches(grid.slice(0, y).flatMap(above => above[x] ?? []), 'Column') || reaches(line.slice(0, x), 'Row'))))
  return { connected: connected || (headers.length > 0 && unknown.length === 0), unknown }
}

function faultsOf(table: Node): Fault[] {
  const result = gridOf(table)
  if ('fault' in result)
    return [result.fault]
  const cells = result.grid.flat()
  const headers = cells.filter(cell => cell.standard === 'TH')
  // With a scope on each header nothing is left open (ISO 14289-1, 7.5).
  if (headers.every(cell => attribute(cell, 'Scope')))
    return []
  const ids = new Set(headers.flatMap(({ element: { dict } }) => dict
    ? textOf(dict, 'ID') ?? []
    : []))
  return cells.filter(cell => cell.standard === 'TD').flatMap((cell) => {
    const { connected, unknown } = headersOf(cell, result.grid, ids)
    if (connected)
      return []
    return unknown.length > 0
      ? ['7.5-2' as const]
      : ['7.5-1' as const]
  })
}

function rule(id: Fault, says: string): Rule {
  return eachNode(id, says, ({ standard }) => standard === 'Table', table => !faultsOf(table).includes(id))
}

export const tableRules: Rule[] = [
  rule('7.2-15', 'No cell of a table lies on another'),
  rule('7.2-41', 'All columns of a table have the same number of rows'),
  rule('7.2-42', 'No row of a table is wider than the first'),
  rule('7.2-43', 'No row of a table is narrower than the first'),
  rule('7.5-1', 'Each header of a table has a scope, or each cell its headers'),
  rule('7.5-2', 'The headers that a cell names exist'),
]
