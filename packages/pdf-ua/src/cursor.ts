/**
 * Moves through the bytes of a content stream: white space, words, numbers and paths (ISO 32000-1, 7.2, 7.3.3 and 8.5.2).
 * Of an ornament's stream nearly all is path, tens of thousands of segments: hence plain loops over bytes here, and of the
 * segments nothing is kept but where they lead.
 */
import { Buffer } from 'node:buffer'

/** Each byte's kind, by its number. */
const KINDS = new Uint8Array(256)
const [SPACE, DELIMITER, NUMBER, SEGMENT] = [1, 2, 3, 4]
for (const [characters, kind] of [
  ['\0\t\n\f\r ', SPACE],
  ['()<>[]{}/%', DELIMITER],
  ['0123456789+-.', NUMBER],
  ['mlcvyh', SEGMENT],
] as const) {
  for (const character of characters)
    KINDS[character.charCodeAt(0)] = kind
}
const [MINUS, POINT, ZERO, R, E, PERCENT] = [0x2D, 0x2E, 0x30, 0x72, 0x65, 0x25]

export class Cursor {
  at = 0
  protected readonly bytes: Buffer

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  byte(ahead = 0): number {
    return this.bytes[this.at + ahead] ?? 0
  }

  protected latin(from: number, to: number): string {
    return this.bytes.toString('latin1', from, to)
  }

  /** Whether white space stands here, or the end. */
  isSpace(ahead = 0): boolean {
    return this.at + ahead >= this.bytes.length || KINDS[this.byte(ahead)] === SPACE
  }

  /** Goes past white space and comments. False at the end. */
  skipSpace(): boolean {
    const { bytes } = this
    for (; this.at < bytes.length; this.at++) {
      if (bytes[this.at] === PERCENT)
        this.skipLine()
      else if (KINDS[bytes[this.at]!] !== SPACE)
        return true
    }
    return false
  }

  private skipLine() {
    while (this.at < this.bytes.length && this.byte() !== 0x0A && this.byte() !== 0x0D) this.at++
  }

  /** The characters up to white space or a delimiter; there may be none. */
  regular(): string {
    const from = this.at
    while (!this.endsWord()) this.at++
    return this.latin(from, this.at)
  }

  private endsWord(): boolean {
    const kind = KINDS[this.bytes[this.at] ?? 0]
    return kind === SPACE || kind === DELIMITER
  }

  beginsNumber(): boolean {
    return KINDS[this.byte()] === NUMBER
  }

  /** The number that begins here. */
  number(): number {
    const { bytes } = this
    const negative = bytes[this.at] === MINUS
    let [digits, scale, at] = [0, 0, this.at]
    for (let byte = bytes[at]!; KINDS[byte] === NUMBER; byte = bytes[++at] ?? 0) {
      if (byte === POINT) {
        scale = 1
      }
      else if (byte >= ZERO) {
        digits = digits * 10 + byte - ZERO
        scale *= 10
      }
    }
    this.at = at
    const size = scale > 0
      ? digits / scale
      : digits
    return negative
      ? -size
      : size
  }

  /**
   * The coordinates of the points of all path segments that follow one another from here, x and y in turn; undefined
   * where there is no segment. A curve gives its control points, a rectangle its corners.
   */
  path(): number[] | undefined {
    const { bytes } = this
    const points: number[] = []
    // Up to the last operator.
    const from = this.at
    let [end, read] = [from, 0]
    while (this.at < bytes.length) {
      const byte = bytes[this.at]!
      const kind = KINDS[byte]
      if (kind === SPACE) {
        this.at++
      }
      else if (kind === NUMBER) {
        points.push(this.number())
      }
      else {
        const rectangle = byte === R && bytes[this.at + 1] === E
        this.at += rectangle
          ? 2
          : 1
        if (!(rectangle || kind === SEGMENT) || !this.endsWord())
          break
        if (rectangle)
          pushCorners(points)
        read = points.length
        end = this.at
      }
    }
    points.length = read
    this.at = end
    return end > from
      ? points
      : undefined
  }
}

/** Puts the corners of a rectangle in the place of its origin, width and height. */
function pushCorners(points: number[]): void {
  const [x = 0, y = 0, width = 0, height = 0] = points.splice(-4)
  points.push(x, y, x + width, y, x, y + height, x + width, y + height)
}
