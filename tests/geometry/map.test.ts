import type { World } from '../../geometry/map.ts'
import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { drawMap } from '../../geometry/map.ts'
import shapes from '../../seeds/map-shapes.json'
import { regionMap } from '../../seeds/map.ts'
import { places, points } from '../../seeds/places.ts'

const world = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8')) as World

describe('the drawn map', () => {
  const map = drawMap(world, places, points, shapes.width, shapes.height)

  it('is what seeds/map-shapes.json holds; after a change run `npm run map`', () => {
    expect(shapes).toEqual(map)
  })

  it('shows Afghanistan, its six neighbours and Europe', () => {
    expect(regionMap.places.filter(({ role }) => role === 'origin').map(({ name }) => name)).toEqual(['Afghanistan'])
    expect(regionMap.places.filter(({ role }) => role === 'neighbour').map(({ name }) => name).sort())
      .toEqual([
        'China',
        'Iran',
        'Pakistan',
        'Tajikistan',
        'Turkmenistan',
        'Uzbekistan',
      ])
    expect(regionMap.places.filter(({ role }) => role === 'region').map(({ name }) => name)).toEqual(['Europe'])
  })

  it('takes each country from the data by its own number', () => {
    const named = new Map(world.objects.countries.geometries.map(({ id, properties }) => [id, (properties as { name?: string }).name]))
    for (const place of places.filter(place => 'iso' in place))
      expect(named.get(place.iso)).toBe(place.name)
  })

  it('names as neighbours just those that share a border with Afghanistan', () => {
    const arcs = new Map(world.objects.countries.geometries.map(geometry =>
      [
        geometry.id,
        new Set((geometry as { arcs: unknown[] }).arcs.flat(9).map(arc => (arc as number) < 0
          ? ~(arc as number)
          : arc as number)),
      ]))
    const own = arcs.get('004') ?? new Set()
    const adjoining = [...arcs].filter(([id, theirs]) => id !== '004' && [...theirs].some(arc => own.has(arc))).map(([id]) => id)
    expect(adjoining.sort()).toEqual(places.filter(place => place.role === 'neighbour').map(({ iso }) => iso as string).sort())
  })

  it('keeps every name, arrow and line inside the picture', () => {
    const all = map.places.flatMap(({ label, lead = [], arrow = [] }) => [
      label,
      ...lead,
      ...arrow,
    ])
    for (const [x = Number.NaN, y = Number.NaN] of [...all, map.flowAt]) {
      expect(x).toBeGreaterThan(40)
      expect(x).toBeLessThan(map.width - 40)
      expect(y).toBeGreaterThan(24)
      expect(y).toBeLessThan(map.height - 8)
    }
  })

  it('sends an arrow to every neighbour and to Europe, and none to Afghanistan', () => {
    expect(map.places.filter(({ arrow }) => !arrow).map(({ id }) => id)).toEqual(['afghanistan'])
  })

  it('stays small enough to be part of the page', () => {
    expect(statSync('seeds/map-shapes.json').size).toBeLessThan(40_000)
  })

  it('refuses a country that the data does not have', () => {
    expect(() => drawMap(world, [
      {
        id: 'nowhere',
        iso: '999',
        label: [0, 0],
      },
    ], points, 100, 50)).toThrow('No country has the number 999 (nowhere)')
  })
})
