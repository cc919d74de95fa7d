import type { ExtendedFeature } from 'd3-geo'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { geoConicEqualArea, geoPath } from 'd3-geo'
import { feature, merge } from 'topojson-client'
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify'

/** Longitude and latitude in degrees. */
export type Degrees = readonly [longitude: number, latitude: number]

/** The countries of `world-atlas`: each geometry's id is the country's ISO 3166-1 number. */
export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** Equal areas, true along 30° and 52° north, from Italy to the west of China; shapes run over the edges. */
function projection(width: number, height: number) {
  return geoConicEqualArea()
    .parallels([30, 52])
    .rotate([-40, 0])
    .center([8.2, 38.1])
    .scale(width * 1.1)
    .translate([width / 2, height / 2])
    .clipExtent([
      [-8, -8],
      [width + 8, height + 8],
    ])
}

/** Countries by their ISO 3166-1 numbers, and points for labels. */
export interface Places {
  country: string
  neighbours: readonly string[]
  labels: readonly { at: Degrees }[]
}

/**
 * The land, a country, its neighbours and the labels' points, as a picture of `width` × `height` pixels:
 * SVG path data and pixels. Details too small to be seen are left out.
 * @throws Error for a number that no country has
 */
export function drawMap(world: World, { country, neighbours, labels }: Places, width: number, height: number) {
  const project = projection(width, height)
  const path = geoPath(project).digits(1)
  const weighted = presimplify(world)
  // In square degrees: a corner of about a pixel and a half, an island of about three.
  const slim = filter(simplify(weighted, 0.012), filterWeight(weighted, 0.05)) as World
  const { geometries } = slim.objects.countries
  const shapeOf = (iso: string) => {
    const found = geometries.find(geometry => geometry.id === iso)
    if (!found)
      throw new Error(`No country has the number ${iso}`)
    return path(feature(slim, found) as ExtendedFeature) ?? ''
  }
  return {
    width,
    height,
    land: path(merge(slim, geometries as Parameters<typeof merge>[1])) ?? '',
    country: shapeOf(country),
    neighbours: neighbours.map(shapeOf),
    labels: labels.map(({ at }) => project([...at])?.map(Math.round) ?? []),
  }
}
