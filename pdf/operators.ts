/**
 * Reads a PDF content stream, the little program that paints a page, into its
 * operations. Every operation keeps its place in the bytes, so that what is
 * not touched can be copied as it stands. (ISO 32000-1, 7.2 and 7.8.2.)
 */

import { Buffer } from 'node:buffer'

export interface Name { name: string }
export type Operand = number | boolean | null | Name | Uint8Array | Operand[] | Map<string, Operand>

/**
 * The name under which neighbouring path segments (`m`, `l`, `c`, `v`, `y`, `h`, `re`) are one operation: its operands are
 * the coordinates of their points, x and y in turn. An ornament has tens of thousands of segments, and nothing here asks for one.
 */
export const PATH = 'path'

export interface Operation {
  /** As in the stream, or `PATH`. */
  operator: string
  operands: Operand[]
  /** Where the first operand begins. */
  start: number
  /** Just after the operator. */
  end: number
}

/** What a byte is, by its number; looked at for each of a million and more. */
const KINDS = new Uint8Array(256)
const [SPACE, DELIMITER, DIGIT] = [1, 2, 3]
for (const [characters, kind] of [
  ['\0\t\n\f\r ', SPACE],
  ['()<>[]{}/%', DELIMITER],
  ['0123456789', DIGIT],
] as const) {
  for (const character of characters)
    KINDS[character.charCodeAt(0)] = kind
}

const SEGMENTS = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're'])
/** Signs, names, strings, arrays, dictionaries. */
const BEGINS_OPERAND = new Set([...'+-./(<['].map(char => char.charCodeAt(0)))
const ESCAPES: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 }
const LITERALS = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
])

export function isName(operand: Operand | undefined): operand is Name {
  return typeof operand === 'object' && operand !== null && 'name' in operand
}

/** The operations of a content stream, in order. Throws where the stream is malformed. */
export function readOperations(bytes: Uint8Array): Operation[] {
  const scanner = new Scanner(bytes)
  const operations: Operation[] = []
  let operands: Operand[] = []
  let start: number | undefined
  while (scanner.skipSpace()) {
    start ??= scanner.at
    if (scanner.isOperand()) {
      operands.push(scanner.value())
      continue
    }
    const operator = scanner.word()
    if (operator === 'BI')
      scanner.skipInlineImage()
    const end = scanner.at
    const before = operations.at(-1)
    if (SEGMENTS.has(operator) && before?.operator === PATH) {
      before.operands.push(...pointsOf(operator, operands))
      before.end = end
    }
    else if (SEGMENTS.has(operator)) {
      operations.push({
        operator: PATH,
        operands: pointsOf(operator, operands),
        start,
        end,
      })
    }
    else {
      operations.push({ operator, operands, start, end })
    }
    operands = []
    start = undefined
  }
  return operations
}

/** The coordinates of a path segment's points; a rectangle's are its corners, and a curve lies within its control points. */
function pointsOf(operator: string, operands: Operand[]): Operand[] {
  if (operator !== 're')
    return operands
  const [x, y, width, height] = operands as [number, number, number, number]
  return [
    x,
    y,
    x + width,
    y,
    x,
    y + height,
    x + width,
    y + height,
  ]
}

class Scanner {
  at = 0
  private bytes: Buffer

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  private byte(ahead = 0): number {
    return this.bytes[this.at + ahead] ?? 0
  }

  private kind(ahead = 0): number | undefined {
    return KINDS[this.byte(ahead)]
  }

  private latin(from: number, to: number): string {
    return this.bytes.toString('latin1', from, to)
  }

  /** Goes past white space and comments. False at the end. */
  skipSpace(): boolean {
    while (this.at < this.bytes.length) {
      if (this.byte() === 0x25)
        this.skipLine()
      else if (this.kind() !== SPACE)
        return true
      this.at++
    }
    return false
  }

  private skipLine() {
    while (this.at < this.bytes.length && this.byte() !== 0x0A && this.byte() !== 0x0D) this.at++
  }

  isOperand(): boolean {
    const byte = this.byte()
    if (KINDS[byte] === DIGIT || BEGINS_OPERAND.has(byte))
      return true
    return (byte === 0x74 || byte === 0x66 || byte === 0x6E) && /^(?:true|false|null)\b/.test(this.latin(this.at, this.at + 6))
  }

  word(): string {
    const from = this.at
    this.skipWord()
    if (this.at === from)
      throw new Error(`Content stream: unexpected byte ${this.byte()} at ${from}`)
    return this.at === from + 1
      ? String.fromCharCode(this.bytes[from] ?? 0)
      : this.latin(from, this.at)
  }

  private skipWord() {
    while (this.at < this.bytes.length && this.kind() !== SPACE && this.kind() !== DELIMITER) this.at++
  }

  value(): Operand {
    if (this.at >= this.bytes.length)
      throw new Error('Content stream: ends in the middle of an operand')
    switch (this.byte()) {
      case 0x2F: return {
        name: this.name(),
      }
      case 0x28: return this.literal()
      case 0x5B: return this.array()
      case 0x3C: return this.byte(1) === 0x3C
        ? this.dictionary()
        : this.hex()
    }
    const from = this.at
    const number = this.number()
    if (number !== undefined)
      return number
    this.at = from
    const text = this.word()
    const literal = LITERALS.get(text)
    return literal === undefined
      ? Number(text)
      : literal
  }

  /** A number, read digit by digit: exact, as long as all its digits fit into 53 bits. Undefined where it is none so short. */
  private number(): number | undefined {
    const from = this.at
    const sign = this.byte() === 0x2D
      ? -1
      : 1
    if (sign < 0)
      this.at++
    let digits = 0
    let point = 0
    for (;; this.at++) {
      const byte = this.byte()
      if (KINDS[byte] === DIGIT)
        digits = digits * 10 + byte - 0x30
      else if (byte === 0x2E && point === 0)
        point = this.at + 1
      else
        break
    }
    const decimals = point && this.at - point
    const ends = this.kind() === SPACE || this.kind() === DELIMITER
    return ends && this.at - from <= 15
      ? sign * digits / 10 ** decimals
      : undefined
  }

  private name(): string {
    this.at++
    const from = this.at
    this.skipWord()
    return this.latin(from, this.at).replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  }

  private array(): Operand[] {
    const items: Operand[] = []
    this.at++
    while (this.skipSpace() && this.byte() !== 0x5D) items.push(this.value())
    this.at++
    return items
  }

  private dictionary(): Map<string, Operand> {
    const entries = new Map<string, Operand>()
    this.at += 2
    while (this.skipSpace() && this.byte() === 0x2F) {
      const key = this.name()
      this.skipSpace()
      entries.set(key, this.value())
    }
    this.at += 2
    return entries
  }

  private hex(): Uint8Array {
    const end = this.bytes.indexOf(0x3E, this.at)
    if (end < 0)
      throw new Error('Content stream: a hex string does not end')
    const digits = this.latin(this.at + 1, end).replace(/\s/g, '')
    this.at = end + 1
    return Uint8Array.from({
      length: Math.ceil(digits.length / 2),
    }, (_, i) =>
      Number.parseInt(digits.slice(2 * i, 2 * i + 2).padEnd(2, '0'), 16))
  }

  private literal(): Uint8Array {
    const out: number[] = []
    let depth = 1
    for (this.at++; this.at < this.bytes.length; this.at++) {
      const char = String.fromCharCode(this.byte())
      if (char === '\\') {
        out.push(...this.escape())
        continue
      }
      if (char === '(')
        depth++
      if (char === ')' && --depth === 0) {
        this.at++
        return Uint8Array.from(out)
      }
      out.push(this.byte())
    }
    throw new Error('Content stream: a string does not end')
  }

  /** What stands after a backslash; leaves the place on its last byte. */
  private escape(): number[] {
    this.at++
    const octal = /^[0-7]{1,3}/.exec(this.latin(this.at, this.at + 3))?.[0]
    if (octal) {
      this.at += octal.length - 1
      return [Number.parseInt(octal, 8) & 0xFF]
    }
    const char = String.fromCharCode(this.byte())
    if (char === '\r' && this.byte(1) === 0x0A)
      this.at++
    return char === '\r' || char === '\n'
      ? []
      : [ESCAPES[char] ?? char.charCodeAt(0)]
  }

  /** An inline image's data may hold any byte; it ends at an EI that stands alone. */
  skipInlineImage(): void {
    const isSpace = (ahead: number) => this.at + ahead >= this.bytes.length || this.kind(ahead) === SPACE
    for (; this.at + 1 < this.bytes.length; this.at++) {
      if (this.byte() === 0x45 && this.byte(1) === 0x49 && isSpace(-1) && isSpace(2)) {
        this.at += 2
        return
      }
    }
    throw new Error('Content stream: an inline image does not end')
  }
}
