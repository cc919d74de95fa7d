import type { Point, Polygon } from '../src/polygon.ts'
import { describe, expect, it } from 'vitest'
import { area, shift, sides, turn } from '../src/polygon.ts'
import { faces, latticeCell, octagon, star } from '../src/star-lattice.ts'

const cell = 120
const [width, gap] = [6, 1.5]

/** Corners in a form that two equal shapes share, wherever their list of corners starts. */
const corners = (polygon: Polygon) => polygon.map(point => point.map(value => (value + 0).toFixed(4).replace('-0.0000', '0.0000')).join(' ')).sort().join(';')
const shapes = (polygons: Polygon[]) => polygons.map(corners).sort()

/** Whether `point` lies inside, by counting the sides that a ray to the right crosses. */
function holds(polygon: Polygon, [x, y]: Point): boolean {
  return sides(polygon).filter(([[ax, ay], [bx, by]]) => (ay > y) !== (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax).length % 2 === 1
}

/** The shapes of the cells around the origin, straps or faces. */
function around(polygons: readonly Polygon[]): Polygon[] {
  const steps = [-1, 0, 1]
  return steps.flatMap(column => steps.flatMap(row => polygons.map(polygon => polygon.map(point => shift(point, [column * cell, row * cell])))))
}

/** A point for every two pixels or so of one cell, off every symmetry axis. */
const samples = Array.from({ length: 57 * 57 }, (_, index): Point => [(index % 57 + 0.31) / 57 * cell - cell / 2, (Math.floor(index / 57) + 0.47) / 57 * cell - cell / 2])

describe('the star', () => {
  it('has eight tips at the radius and looks the same after a turn by 45°', () => {
    const outline = star(50)
    expect(outline.filter(point => Math.abs(Math.hypot(...point) - 50) < 1e-9)).toHaveLength(8)
    expect(corners(outline.map(point => turn(point, Math.PI / 4)))).toBe(corners(outline))
  })

  it('is two squares: each notch lies on a side of both', () => {
    for (const [x, y] of star(50).filter((_, index) => index % 2)) {
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeCloseTo(50 * Math.SQRT1_2)
      expect(Math.abs(x) + Math.abs(y)).toBeCloseTo(50)
    }
  })

  it('holds an octagon that touches its notches', () => {
    expect(corners(octagon(50 * Math.SQRT1_2))).toBe(corners(star(50).filter((_, index) => index % 2)))
  })
})

describe('the faces', () => {
  const { octagon: middle, tips, cross } = faces(cell)

  it('fill the cell: their areas add up to it', () => {
    const sum = [middle, cross, ...tips].reduce((total, shape) => total + Math.abs(area(shape)), 0)
    expect(sum).toBeCloseTo(cell * cell)
  })

  it('repeat without gap or overlap: every point lies in exactly one', () => {
    const plane = around([middle, cross, ...tips])
    expect(samples.filter(point => plane.filter(shape => holds(shape, point)).length !== 1)).toEqual([])
  })

  it('make a cross that looks the same after a quarter turn', () => {
    const home = cross.map(point => shift(point, [-cell / 2, -cell / 2]))
    expect(corners(home.map(point => turn(point, Math.PI / 2)))).toBe(corners(home))
  })
})

describe('the straps', () => {
  const tile = latticeCell(cell, width, gap)
  const weave = around([
    ...tile.straps,
    ...tile.bridges,
  ])

  it('never lie on one another: what goes under is cut', () => {
    expect(samples.filter(point => weave.filter(strap => holds(strap, point)).length > 1)).toEqual([])
  })

  it('look the same after a quarter turn', () => {
    expect(shapes(tile.straps.map(strap => strap.map(point => turn(point, Math.PI / 2))))).toEqual(shapes(tile.straps))
  })

  it('pass over exactly one crossing each and end at two others', () => {
    const tip = cell / 2
    const [side, notch] = [tip * Math.SQRT1_2, tip - tip * Math.SQRT1_2]
    const crossings = around([0, 1, 2, 3].map(quarter => [
      [side, notch],
      [side, -notch],
      [tip, 0],
    ].map(([x, y]) => turn([x!, y!], quarter * Math.PI / 2)))).flat()
    for (const strap of [
      ...tile.straps,
      ...tile.bridges,
    ]) {
      const over = new Set(crossings.filter(point => holds(strap, point)).map(point => point.map(Math.round).join()))
      expect(over.size).toBe(1)
    }
    const covered = (point: Point) => weave.filter(strap => holds(strap, point)).length
    expect([
      [side, notch],
      [side, -notch],
      [tip, 0],
      [0, tip],
    ].map(point => covered(point as unknown as Point))).toEqual([1, 1, 1, 1])
  })

  it('leave every face its own ground, with air between', () => {
    const grounds = [tile.octagon, tile.cross, ...tile.tips]
    const all = [
      ...around(grounds),
      ...weave,
    ]
    expect(samples.filter(point => all.filter(shape => holds(shape, point)).length > 1)).toEqual([])
    expect(grounds.every(shape => Math.abs(area(shape)) > 1)).toBe(true)
  })

  it('have the width that was asked for', () => {
    const [straight] = tile.straps.filter(strap => strap.length === 4) as [Polygon]
    const [a, b, c] = straight as [Point, Point, Point]
    const along = Math.hypot(b[0] - a[0], b[1] - a[1])
    expect(Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) / along).toBeCloseTo(width)
  })
})
