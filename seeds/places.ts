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
  /** The arrow to it: from Afghanistan's border to where it ends. */
  arrow?: readonly [readonly [number, number], readonly [number, number]]
}

export const points = {
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
    arrow: [
      [61.4, 33.4],
      [58.1, 32.6],
    ],
  },
  {
    id: 'turkmenistan',
    name: 'Turkmenistan',
    iso: '795',
    role: 'neighbour',
    label: [59.5, 39],
    arrow: [
      [63.7, 35.8],
      [61.6, 37.9],
    ],
  },
  {
    id: 'uzbekistan',
    name: 'Uzbekistan',
    iso: '860',
    role: 'neighbour',
    label: [61.6, 42.1],
    arrow: [
      [66.7, 37],
      [66.6, 40],
    ],
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
    arrow: [
      [70.9, 38.1],
      [72.8, 39.6],
    ],
  },
  {
    id: 'china',
    name: 'China',
    iso: '156',
    role: 'neighbour',
    label: [81.8, 38],
    arrow: [
      [71.3, 36.2],
      [77.2, 36.3],
    ],
  },
  {
    id: 'pakistan',
    name: 'Pakistan',
    iso: '586',
    role: 'neighbour',
    label: [67.6, 27.6],
    arrow: [
      [69.4, 32.2],
      [71.4, 29.6],
    ],
  },
  {
    id: 'europe',
    name: 'Europe',
    role: 'region',
    label: [17.9, 47.6],
    arrow: [
      [61.2, 34.2],
      [20.9, 45.1],
    ],
  },
] as const satisfies readonly Place[]
