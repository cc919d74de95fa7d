import type { World } from 'slide-geometry/map'
import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { drawMap } from 'slide-geometry/map'
import { describe, expect, it } from 'vitest'
import { regionMap } from '../../seeds/en.ts'
import shapes from '../../seeds/map-shapes.json'
import { places } from '../../seeds/places.ts'

const world = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8')) as World

/** The corners of some path data: it is written in absolute coordinates. */
function corners(path: string): [number, number][] {
  return Array.from(path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g), ([, x, y]) => [
    Number(x),
    Number(y),
  ])
}

describe('the drawn map', () => {
  const map = drawMap(world, places, shapes.width, shapes.height)

  it('is what seeds/map-shapes.json holds; after a change run `npm run map`', () => {
    expect(shapes).toEqual(map)
  })

  it('names Europe, the neighbours as one group, and Afghanistan', () => {
    expect(regionMap.labels.map(({ name }) => name)).toEqual(['Europe', 'Neighbours', 'Afghanistan'])
  })

  it('takes each country from the data by its own number', () => {
    const named = new Map(world.objects.countries.geometries.map(({ id, properties }) => [id, (properties as { name?: string } | undefined)?.name]))
    expect(named.get(places.country)).toBe('Afghanistan')
    expect(places.neighbours.map(iso => named.get(iso))).toEqual([
      'Iran',
      'Turkmenistan',
      'Uzbekistan',
      'Tajikistan',
      'China',
      'Pakistan',
    ])
  })

  it('has as neighbours just those that share a border with the country', () => {
    const arcs = new Map(world.objects.countries.geometries.map(geometry =>
      [
        geometry.id,
        new Set((geometry as { arcs: unknown[] }).arcs.flat(9).map(arc => (arc as number) < 0
          ? ~(arc as number)
          : arc as number)),
      ]))
    const own = arcs.get(places.country) ?? new Set()
    const adjoining = [...arcs].filter(([id, theirs]) => id !== places.country && [...theirs].some(arc => own.has(arc))).map(([id]) => String(id))
    expect(adjoining.sort()).toEqual([...places.neighbours].sort())
  })

  it('shows all of the country, and keeps every name inside the picture', () => {
    const names = regionMap.labels.map(({ at }) => [at[0] ?? Number.NaN, at[1] ?? Number.NaN] as const)
    for (const [x, y] of [
      ...corners(map.country),
      ...names,
    ]) {
      expect(x).toBeGreaterThan(0)
      expect(x).toBeLessThan(map.width)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThan(map.height)
    }
    expect(corners(map.country).length).toBeGreaterThan(20)
  })

  it('fills the picture with land and no line of its edge shows', () => {
    const xs = corners(map.land).map(([x]) => x)
    const ys = corners(map.land).map(([, y]) => y)
    expect([
      Math.min(...xs),
      Math.max(...xs),
      Math.min(...ys),
      Math.max(...ys),
    ]).toEqual([-8, map.width + 8, -8, map.height + 8])
  })

  it('stays small enough to be part of the page', () => {
    expect(statSync('seeds/map-shapes.json').size).toBeLessThan(40_000)
  })

  it('refuses a country that the data does not have', () => {
    expect(() => drawMap(world, { ...places, country: '999' }, 100, 50)).toThrow('No country has the number 999')
  })
})
