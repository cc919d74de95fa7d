import type { Found, Role, SlideFacts } from '../facts.ts'

/** The smallest type of each kind, in pixels of the 1280 px page. */
const smallest: Record<Role, number> = {
  headline: 40,
  key: 28,
  body: 22,
  card: 22,
  label: 22,
  disclaimer: 16,
  footer: 16,
}

/** A quarter of a pixel, which a drawing that is scaled to its room may lose, is not to be seen. */
const tolerance = 0.25

/** No text smaller, as it is drawn, than the last row can read. */
export function legible({ texts }: SlideFacts): Found[] {
  return texts
    .filter(({ role, size }) => size < smallest[role] - tolerance)
    .map(({ element, role, size }) => ({ element, measure: `${size.toFixed(1)} px, a ${role} needs ${smallest[role]} px` }))
}
