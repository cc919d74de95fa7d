import shapes from './map-shapes.json' with { type: 'json' }
import { places } from './places.ts'

/** What the map of slide "Risks" shows: Natural Earth's shapes (public domain), named. */
export const regionMap = {
  ...shapes,
  places: places.map((place, index) => ({ ...shapes.places[index], name: place.name, role: place.role })),
  flow: ['People', 'forced', 'to flee'],
  borders: 'Arrows show no numbers; borders imply no position.',
  description: 'Map from Europe to western China. Arrows lead from Afghanistan to its six neighbours, Iran, Turkmenistan, '
    + 'Uzbekistan, Tajikistan, China and Pakistan, and to Europe: the source says that Taliban policies have driven millions of '
    + 'Afghans out, and that those policies put strain on the neighbours and on Europe. The arrows stand for no number, and borders shown imply no position.',
}
