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
  origin: [65.8, 33.8],
  /** Where it is said what they stand for: the left end of the first base line. */
  flow: [37.8, 34.4],
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
    label: [65.5, 33.5],
  },
  {
    id: 'iran',
    name: 'Iran',
    iso: '364',
    role: 'neighbour',
    label: [52.4, 32.4],
    arrival: [56.7, 33.3],
  },
  {
    id: 'turkmenistan',
    name: 'Turkmenistan',
    iso: '795',
    role: 'neighbour',
    label: [48.2, 48.1],
    lead: [
      [51.3, 47.3],
      [55.4, 39.4],
    ],
    arrival: [60.3, 38.6],
  },
  {
    id: 'uzbekistan',
    name: 'Uzbekistan',
    iso: '860',
    role: 'neighbour',
    label: [63.4, 48.1],
    lead: [
      [62.8, 47.5],
      [60.9, 43],
    ],
    arrival: [64.1, 41],
  },
  {
    id: 'tajikistan',
    name: 'Tajikistan',
    iso: '762',
    role: 'neighbour',
    label: [73.3, 48.2],
    lead: [
      [73.1, 47.6],
      [69.2, 39.1],
    ],
    arrival: [71.6, 39.9],
  },
  {
    id: 'china',
    name: 'China',
    iso: '156',
    role: 'neighbour',
    label: [85.7, 38.3],
    arrival: [79.1, 37.3],
  },
  {
    id: 'pakistan',
    name: 'Pakistan',
    iso: '586',
    role: 'neighbour',
    label: [66.6, 26.3],
    arrival: [71.6, 30.4],
  },
  {
    id: 'europe',
    name: 'Europe',
    role: 'region',
    label: [12.1, 48.8],
    arrival: [18.2, 45.2],
  },
] as const satisfies readonly Place[]
