/** Words of the data as pieces with a name: `benchmarks.aid.name`. */

/** A text of the data or of a slide, by the name that a translator finds it by. */
export interface Piece {
  name: string
  text: string
}

/** Every text of an object, at any depth. */
export function piecesIn(value: unknown, name = ''): Piece[] {
  if (typeof value === 'string') {
    return [
      { name, text: value },
    ]
  }
  return Object.entries(value ?? {}).flatMap(([key, inner]) => piecesIn(inner, name
    ? `${name}.${key}`
    : key))
}

/** What a program fills in, in order of its name. */
export function bracesOf(text: string): string {
  return (text.match(/\{\w+\}/g) ?? []).sort().join(' ')
}
