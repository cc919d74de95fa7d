/**
 * Reads a PDF content stream, the little program that paints a page, into its
 * operations. Every operation keeps its place in the bytes, so that what is
 * not touched can be copied as it stands. (ISO 32000-1, 7.2 and 7.8.2.)
 */

import { Buffer } from 'node:buffer'
import { Cursor } from './cursor.ts'

export interface Name { name: string }
export type Operand = number | boolean | null | Name | Uint8Array | Operand[] | Map<string, Operand>

/** The name under which the path segments that follow one another are one operation; its operands are the coordinates of their points. */
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

/** Names, strings, arrays, dictionaries. */
const BEGINS_OPERAND = new Set([...'/(<['].map(char => char.charCodeAt(0)))
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
  while (scanner.skipSpace()) {
    const start = scanner.at
    const points = scanner.path()
    const { operator, operands } = points
      ? { operator: PATH, operands: points }
      : scanner.operation()
    operations.push({
      operator,
      operands,
      start,
      end: scanner.at,
    })
  }
  return operations
}

class Scanner extends Cursor {
  operation(): Omit<Operation, 'start' | 'end'> {
    const operands: Operand[] = []
    while (this.skipSpace() && this.isOperand())
      operands.push(this.value())
    const operator = this.word()
    if (operator === 'BI')
      this.skipInlineImage()
    return { operator, operands }
  }

  private word(): string {
    const word = this.regular()
    if (word === '')
      throw new Error(`Content stream: unexpected byte ${this.byte()} at ${this.at}`)
    return word
  }

  private isOperand(): boolean {
    if (this.beginsNumber() || BEGINS_OPERAND.has(this.byte()))
      return true
    const byte = this.byte()
    return (byte === 0x74 || byte === 0x66 || byte === 0x6E) && /^(?:true|false|null)\b/.test(this.latin(this.at, this.at + 6))
  }

  private value(): Operand {
    if (this.at >= this.bytes.length)
      throw new Error('Content stream: ends in the middle of an operand')
    if (this.beginsNumber())
      return this.number()
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
    return LITERALS.get(this.word()) ?? null
  }

  private name(): string {
    this.at++
    return this.regular().replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
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
    return new Uint8Array(Buffer.from(digits.length % 2
      ? `${digits}0`
      : digits, 'hex'))
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
  private skipInlineImage(): void {
    for (; this.at + 1 < this.bytes.length; this.at++) {
      if (this.byte() === 0x45 && this.byte(1) === 0x49 && this.isSpace(-1) && this.isSpace(2)) {
        this.at += 2
        return
      }
    }
    throw new Error('Content stream: an inline image does not end')
  }
}
