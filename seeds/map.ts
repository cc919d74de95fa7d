import shapes from './map-shapes.json' with { type: 'json' }
import { places } from './places.ts'

/** What the map of slide "Risks" shows: Natural Earth's shapes (public domain), named. */
export const regionMap = {
  ...shapes,
  places: places.map((place, index) => ({ ...shapes.places[index], name: place.name, role: place.role })),
  flow: ['People', 'forced', 'to flee'],
  borders: 'Borders shown imply no position.',
  description: 'Map from Western Europe to western China. Arrows lead from Afghanistan to its six neighbours, Iran, Turkmenistan, '
    + 'Uzbekistan, Tajikistan, China and Pakistan, and to Europe: the source says that policies of the Taliban have forced millions of '
    + 'Afghans to flee, which burdens the neighbours and Europe. The arrows stand for no number, and borders shown imply no position.',
}
