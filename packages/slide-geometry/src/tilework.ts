import type { Point, Polygon } from './polygon.ts'
import type { Stamp } from './stamp.ts'
import { inset, shift, turn } from './polygon.ts'
import { press, shows, stampOf } from './stamp.ts'
import { faces, latticeCell, ring, star } from './star-lattice.ts'

/** `solid`: laid tiles everywhere. `dissolve`: towards the left, tiles give way to straps, then to the drawing. */
export type TileworkVariant = 'solid' | 'dissolve'

/** How far a cell has come: drawn with compass and ruler, strapped, or laid in tiles. */
export type Stage = 'drawn' | 'strapped' | 'laid'

/** What is painted, from the back to the front; each name is a class of the stylesheet. */
export const layers = [
  'compass',
  'ground',
  'field',
  'tip',
  'engraving',
  'jewel',
  'eye',
  'bare',
  'strap',
] as const

type Layer = typeof layers[number]

/** How far the edge of the laid tiles stands back, row by row, in cells. */
const wander = [0, 1, 1, 0, 2, 1, 0, 1, 1]

/** The stage of a cell: in `dissolve`, the right third is laid and the left is still on paper. */
export function stage(column: number, row: number, columns: number, variant: TileworkVariant): Stage {
  if (variant === 'solid')
    return 'laid'
  const ahead = column - columns / 2 + 1 - (wander.at(row % wander.length) as number)
  return ahead >= 0
    ? 'laid'
    : ahead >= -2
      ? 'strapped'
      : 'drawn'
}

/**
 * The path data of each layer for a sheet of `columns` × `rows` cells of `cell` pixels.
 * What lies across the sheet's edges is whole, to be clipped there, so that no strap ends at the edge.
 */
export function tilework(columns: number, rows: number, cell: number, variant: TileworkVariant): Record<Layer, string> {
  const sheet = new Map<Layer, string[]>(layers.map(layer => [layer, []]))
  const shapes = cellShapes(cell)
  const size: Point = [columns * cell, rows * cell]
  for (let row = -1; row <= rows; row++) {
    for (let column = -1; column <= columns; column++) {
      const middle: Point = [(column + 0.5) * cell, (row + 0.5) * cell]
      const put = (layer: Layer, stamps: readonly Stamp[]) =>
        sheet.get(layer)?.push(...stamps.filter(stamp => shows(stamp, middle, size)).map(stamp => press(stamp, middle)))
      const [here, right, below, across] = [
        [0, 0],
        [1, 0],
        [0, 1],
        [1, 1],
      ]
        .map(([x, y]) => stage(column + x!, row + y!, columns, variant)) as [Stage, Stage, Stage, Stage]

      for (const [layer, stamps] of Object.entries(shapes[here]))
        put(layer as Layer, stamps)
      if ([here, right, below, across].every(each => each === 'laid')) {
        for (const [layer, stamps] of Object.entries(shapes.cross))
          put(layer as Layer, stamps)
      }
      ;[right, below].forEach((next, index) => {
        if (here !== 'drawn' && next !== 'drawn') {
          put(here === 'laid' && next === 'laid'
            ? 'strap'
            : 'bare', [shapes.bridges[index] as Stamp])
        }
      })
    }
  }
  return Object.fromEntries(layers.map(layer => [
    layer,
    sheet.get(layer)?.join('') ?? '',
  ])) as Record<Layer, string>
}

/** What each stage of a cell, and the cross at its lower right corner, puts into which layer: computed once for all cells. */
function cellShapes(cell: number) {
  const strap = cell / 27
  const tile = latticeCell(cell, strap, cell / 100)
  const outline = star(cell / 2)
  const stamps = (polygons: readonly Polygon[]) => polygons.map(stampOf)
  const square = outline.filter((_, index) => index % 4 === 0)
  return {
    drawn: {
      compass: stamps([
        ring(cell / 2),
        ring(cell * Math.SQRT1_2 / 2),
        square,
        square.map(point => turn(point, Math.PI / 4)),
      ]),
    },
    strapped: {
      bare: stamps(tile.straps),
    },
    laid: {
      // Out to the straps' outer edge, so that a tile at the border is whole.
      ground: stamps([
        inset(outline, -strap / 2),
      ]),
      field: stamps([tile.octagon]),
      tip: stamps(tile.tips),
      engraving: stamps([
        star(cell * 0.25),
      ]),
      jewel: stamps([
        star(cell * 0.19),
      ]),
      eye: stamps([
        star(cell * 0.09).map(point => turn(point, Math.PI / 8)),
      ]),
      strap: stamps(tile.straps),
    },
    cross: {
      ground: stamps([faces(cell).cross]),
      engraving: stamps([
        inset(tile.cross, cell / 24),
      ]),
      jewel: stamps([
        star(cell * 0.1).map((point): Point => shift(point, [cell / 2, cell / 2])),
      ]),
    },
    bridges: stamps(tile.bridges),
  }
}
