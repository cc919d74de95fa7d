import { describe, expect, it } from 'vitest'
import { layers, stage, tilework } from '../../geometry/tilework.ts'

/** How many closed shapes a layer holds. */
const count = (path: string) => path.match(/Z/g)?.length ?? 0

describe('a solid sheet', () => {
  it('is laid in tiles everywhere, past its edges too', () => {
    const sheet = tilework(3, 2, 80, 'solid')
    expect(count(sheet.field)).toBe(5 * 4)
    expect(count(sheet.tip)).toBe(8 * 5 * 4)
    expect(count(sheet.strap)).toBe(10 * 5 * 4)
    expect([sheet.compass, sheet.bare]).toEqual(['', ''])
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
