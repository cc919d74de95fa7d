/** Spaces at the ends of lines and before gaps, which Chromium leaves out: without them words run together when the text is read by its tags. */
import type { Content } from './content.ts'
import type { Shown } from './paint.ts'
import type { Reader } from './unicode.ts'
import { needsSpace } from './unicode.ts'

/** What to put in before which operation, so that a space ends each text that another line follows, or a gap. */
export function spacesBetween({ operations, paints, resources }: Content, reader: Reader): Map<number, Uint8Array> {
  const spaces = new Map<number, Uint8Array>()
  const texts = paints.filter(({ kind }) => kind === 'text')
  texts.forEach(({ last, shown }, index) => {
    const end = shown.at(-1)
    const next = texts[index + 1]?.shown[0]
    const space = end && next?.apart && operations[last]?.operator === 'ET' && needsSpace(reader.read(shown, resources))
      ? spaceIn(end, resources, reader)
      : undefined
    if (space !== undefined)
      spaces.set(last, space)
  })
  return spaces
}

/** The operation that shows a space in the font that something is shown in; undefined where the font has none. */
export function spaceIn({ font }: Shown, resources: Content['resources'], reader: Reader): Uint8Array | undefined {
  const dict = reader.fontOf(resources, font)
  for (const [code, character] of dict
    ? reader.mapOf(dict)
    : []) {
    if (character === ' ')
      return new TextEncoder().encode(`<${code.toString(16).padStart(4, '0')}> Tj\n`)
  }
}
