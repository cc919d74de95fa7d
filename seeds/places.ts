/** A place that the map shows. All points are degrees: longitude, latitude. */
export interface Place {
  id: string
  name: string
  /** The country's ISO 3166-1 number. */
  iso?: string
  role: 'origin' | 'neighbour' | 'region'
  /** The middle of the name's base line. */
  label: readonly [number, number]
  /** A thin line from the name to a dot in the place, if the name stands outside it. */
  lead?: readonly [readonly [number, number], readonly [number, number]]
  /** Where the arrow from Afghanistan ends. */
  arrival?: readonly [number, number]
}

export const points = {
  /** Where the arrows begin: the middle of Afghanistan. */
  origin: [66, 33.5],
  /** Where it is said what they stand for: the left end of the first base line. */
  flow: [37.2, 37],
} as const

/**
 * Afghanistan's neighbours are named from the map, not from the source, which speaks of
 * "neighbouring countries" alone. After changing a point, run `npm run map`.
 */
export const places = [
  {
    id: 'afghanistan',
    name: 'Afghanistan',
    iso: '004',
    role: 'origin',
    label: [65.6, 33],
  },
  {
    id: 'iran',
    name: 'Iran',
    iso: '364',
    role: 'neighbour',
    label: [53, 32],
    arrival: [58.1, 32.6],
  },
  {
    id: 'turkmenistan',
    name: 'Turkmenistan',
    iso: '795',
    role: 'neighbour',
    label: [59.5, 39],
    arrival: [62.8, 37.2],
  },
  {
    id: 'uzbekistan',
    name: 'Uzbekistan',
    iso: '860',
    role: 'neighbour',
    label: [61.6, 42.1],
    arrival: [66.6, 40],
  },
  {
    id: 'tajikistan',
    name: 'Tajikistan',
    iso: '762',
    role: 'neighbour',
    label: [72.8, 45.4],
    lead: [
      [72.5, 44.9],
      [69.8, 38.7],
    ],
    arrival: [72, 39.1],
  },
  {
    id: 'china',
    name: 'China',
    iso: '156',
    role: 'neighbour',
    label: [81.8, 38],
    arrival: [77.2, 36.3],
  },
  {
    id: 'pakistan',
    name: 'Pakistan',
    iso: '586',
    role: 'neighbour',
    label: [67.6, 27.6],
    arrival: [71.4, 29.6],
  },
  {
    id: 'europe',
    name: 'Europe',
    role: 'region',
    label: [17.9, 47.6],
    arrival: [20.9, 45.1],
  },
] as const satisfies readonly Place[]
