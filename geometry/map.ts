import type { ExtendedFeature } from 'd3-geo'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { geoConicEqualArea, geoPath } from 'd3-geo'
import { feature, merge } from 'topojson-client'
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify'

/** Longitude and latitude in degrees. */
export type Degrees = readonly [longitude: number, latitude: number]

/** The countries of `world-atlas`: each geometry's id is the country's ISO 3166-1 number. */
export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>

/** Equal areas, true along 30° and 52° north, from Germany to the west of China; shapes run over the edges. */
function projection(width: number, height: number) {
  return geoConicEqualArea()
    .parallels([30, 52])
    .rotate([-40, 0])
    .center([8.4, 40.8])
    .scale(width)
    .translate([width / 2, height / 2])
    .clipExtent([
      [-8, -8],
      [width + 8, height + 8],
    ])
}

/** A place to draw: its ISO 3166-1 number if it is a country, and the points that belong to it. */
interface Place {
  id: string
  iso?: string
  label: Degrees
  lead?: readonly [from: Degrees, to: Degrees]
  arrow?: readonly [from: Degrees, to: Degrees]
}

/**
 * The land, the countries among `places`, and all points, as a picture of `width` × `height` pixels:
 * SVG path data and pixels. Details too small to be seen are left out. Throws for an unknown country.
 */
export function drawMap(world: World, places: readonly Place[], points: { flow: Degrees }, width: number, height: number) {
  const project = projection(width, height)
  const path = geoPath(project).digits(1)
  const at = (place: Degrees) => project([...place])?.map(Math.round) ?? []
  const weighted = presimplify(world)
  // In square degrees: a corner of about a pixel and a half, an island of about three.
  const slim = filter(simplify(weighted, 0.012), filterWeight(weighted, 0.05)) as World
  const { geometries } = slim.objects.countries
  return {
    width,
    height,
    flowAt: at(points.flow),
    land: path(merge(slim, geometries as Parameters<typeof merge>[1])) ?? '',
    places: places.map(({ id, iso, label, lead, arrow }) => {
      const country = geometries.find(geometry => geometry.id === iso)
      if (iso && !country)
        throw new Error(`No country has the number ${iso} (${id})`)
      return {
        id,
        ...country && iso && { shape: path(feature(slim, country) as ExtendedFeature) ?? '' },
        label: at(label),
        ...lead && {
          lead: lead.map(at),
        },
        ...arrow && {
          arrow: arrow.map(at),
        },
      }
    }),
  }
}
