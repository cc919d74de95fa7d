import shapes from './map-shapes.json' with { type: 'json' }
import { places } from './places.ts'

/** What the map of slide "Risks" shows: Natural Earth's shapes (public domain), named. */
export const regionMap = {
  ...shapes,
  labels: places.labels.map(({ id, name }, index) => ({ id, name, at: shapes.labels[index] ?? [] })),
  description: 'Map from Italy to western China: Afghanistan, around it its neighbours as one group, and Europe in the west.',
}
