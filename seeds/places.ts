/** A place that the map shows. All points are degrees: longitude, latitude. */
export interface Place {
  id: string
  name: string
  /** The country's ISO 3166-1 number. */
  iso?: string
  role: 'origin' | 'neighbour' | 'region'
  /** The middle of the name's base line. */
  label: readonly [number, number]
  /** A thin line from the name to the place, if the name stands outside it. */
  lead?: readonly [readonly [number, number], readonly [number, number]]
  /** Where the arrow from Afghanistan ends. */
  arrival?: readonly [number, number]
}

export const points = {
  /** Where the arrows begin: the middle of Afghanistan. */
  origin: [66.2, 33.9],
  /** Where it is said what they stand for: the left end of the first base line. */
  flow: [37.2, 34.6],
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
    label: [81.1, 24.1],
    lead: [
      [73.9, 28.9],
      [68.8, 33.1],
    ],
  },
  {
    id: 'iran',
    name: 'Iran',
    iso: '364',
    role: 'neighbour',
    label: [54.6, 29.9],
    arrival: [57.9, 32.2],
  },
  {
    id: 'turkmenistan',
    name: 'Turkmenistan',
    iso: '795',
    role: 'neighbour',
    label: [49.8, 48.1],
    lead: [
      [51.6, 47.7],
      [56.4, 40.6],
    ],
    arrival: [60.4, 38],
  },
  {
    id: 'uzbekistan',
    name: 'Uzbekistan',
    iso: '860',
    role: 'neighbour',
    label: [61, 50],
    lead: [
      [61.3, 49.6],
      [61.5, 43],
    ],
    arrival: [64.4, 40.2],
  },
  {
    id: 'tajikistan',
    name: 'Tajikistan',
    iso: '762',
    role: 'neighbour',
    label: [74.5, 50.8],
    lead: [
      [74, 50.6],
      [70.3, 39.5],
    ],
    arrival: [70.6, 38.6],
  },
  {
    id: 'china',
    name: 'China',
    iso: '156',
    role: 'neighbour',
    label: [88, 38.8],
    arrival: [79.5, 38.6],
  },
  {
    id: 'pakistan',
    name: 'Pakistan',
    iso: '586',
    role: 'neighbour',
    label: [64.4, 22.6],
    arrival: [69.5, 27.8],
  },
  {
    id: 'europe',
    name: 'Europe',
    role: 'region',
    label: [12.5, 49.3],
    arrival: [20.5, 45.5],
  },
] as const satisfies readonly Place[]
