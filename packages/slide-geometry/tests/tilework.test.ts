import { describe, expect, it } from 'vitest'
import { layers, stage, tilework } from '../src/tilework.ts'

/** How many closed shapes a layer holds. */
const count = (path: string) => path.match(/Z/g)?.length ?? 0

/** The corners of each shape of a layer. */
function cornersOf(path: string): [number, number][][] {
  return path.split('Z').slice(0, -1).map((shape) => {
    const numbers = shape.match(/-?[\d.]+/g)!.map(Number)
    let [x, y] = [0, 0]
    return Array.from({ length: numbers.length / 2 }, (_, index) => {
      x += numbers[2 * index]!
      y += numbers[2 * index + 1]!
      return [x, y]
    })
  })
}

describe('a solid sheet', () => {
  it('is laid in tiles everywhere, with the crosses that lie across its edges', () => {
    const sheet = tilework(3, 2, 80, 'solid')
    expect(count(sheet.field)).toBe(3 * 2)
    expect(count(sheet.jewel)).toBe(3 * 2 + 4 * 3)
    expect([sheet.compass, sheet.bare]).toEqual(['', ''])
  })

  it.each(['solid', 'dissolve'] as const)('has no shape that nobody sees (%s)', (variant) => {
    const [columns, rows, cell] = [3, 2, 80]
    for (const path of Object.values(tilework(columns, rows, cell, variant))) {
      for (const corners of cornersOf(path)) {
        for (const [axis, edge] of [columns * cell, rows * cell].entries()) {
          const along = corners.map(corner => corner[axis] ?? Number.NaN)
          expect(Math.max(...along)).toBeGreaterThanOrEqual(-1)
          expect(Math.min(...along)).toBeLessThanOrEqual(edge + 1)
        }
      }
    }
  })

  it('is the same each time it is computed', () => {
    expect(tilework(4, 6, 120, 'dissolve')).toEqual(tilework(4, 6, 120, 'dissolve'))
  })

  it('writes closed shapes only, without a number that is none', () => {
    const sheet = tilework(6, 9, 80, 'dissolve')
    for (const layer of layers)
      expect(sheet[layer]).toMatch(/^(?:M-?[\d.]+ -?[\d.]+l-?[\d.]+(?: -?[\d.]+)+Z)+$/)
  })
})

describe('a sheet that dissolves', () => {
  const order = ['drawn', 'strapped', 'laid']
  const stages = (row: number) => Array.from({ length: 6 }, (_, column) => order.indexOf(stage(column, row, 6, 'dissolve')))

  it.each([-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9])('never steps back towards the right in row %i and ends in tiles', (row) => {
    expect(stages(row)).toEqual([
      ...stages(row),
    ].sort())
    expect(stages(row).at(-1)).toBe(2)
    expect(stages(row)[0]).toBeLessThan(2)
  })

  it('shows every stage, and an edge that is no straight line', () => {
    const rows = Array.from({ length: 9 }, (_, row) => stages(row))
    expect(new Set(rows.flat())).toEqual(new Set([0, 1, 2]))
    expect(new Set(rows.map(row => row.indexOf(2))).size).toBeGreaterThan(2)
  })

  it('lays a cross only between four laid stars', () => {
    const sheet = tilework(6, 9, 80, 'dissolve')
    expect(count(sheet.jewel) - count(sheet.eye)).toBeLessThan(count(sheet.eye))
  })
})
