/** Longitude and latitude in degrees. */
type Degrees = readonly [longitude: number, latitude: number]

/**
 * What the map shows, by the countries' ISO 3166-1 numbers. The neighbours are one group, as in the article, which names
 * none of them. After changing anything here, run `npm run map`.
 */
export const places = {
  country: '004',
  /** Iran, Turkmenistan, Uzbekistan, Tajikistan, China, Pakistan. */
  neighbours: [
    '364',
    '795',
    '860',
    '762',
    '156',
    '586',
  ],
  /** Each name stands on a point: the middle of its base line, or for Europe its start. */
  labels: [
    {
      id: 'europe',
      at: [16.06, 40.65],
    },
    {
      id: 'neighbours',
      at: [54.6, 32.2],
    },
    {
      id: 'afghanistan',
      at: [65.7, 33.5],
    },
  ],
} as const satisfies {
  country: string
  neighbours: readonly string[]
  labels: readonly { id: string, at: Degrees }[]
}
