/** The glyphs of a content stream, one by one: where each stands, in what font, mark and colour, and what it stands for. */
import type { PDFDict } from '@cantoo/pdf-lib'
import type { Matrix } from './boxes.ts'
import type { FontCodes } from './font-codes.ts'
import type { Operand, Operation } from './operators.ts'
import { Buffer } from 'node:buffer'
import { PDFHexString } from '@cantoo/pdf-lib'
import { apply, multiply } from './boxes.ts'
import { isName, PATH } from './operators.ts'
import { codesOf, RTL_LETTER } from './unicode.ts'

export interface Glyph {
  font: string
  size: number
  code: number
  /** What it stands for, from left to right; nothing where the glyphs beside it say it all. */
  text: string
  /** Whether it is shown in text that runs from the right. */
  reversed: boolean
  /** The number of the text object that shows it. Each run of one direction has its own. */
  run: number
  /** The text matrix without its place. */
  matrix: readonly [number, number, number, number]
  /** Its place and how far the next glyph is, in the coordinates of the stream. */
  x: number
  y: number
  advance: number
  /** The operation that opens its numbered mark and those that set its colour, as they stand in the stream. */
  mark: string
  paint: string
  /** Glyphs above or below it, such as a hamza: what they stand for is in its text. */
  raised?: Glyph[]
}

/** A line under text: the operations that paint it, in which mark and colour. */
export type Rule = Pick<Glyph, 'mark' | 'paint'> & { operations: string }

/**
 * Operations of the stream from byte `start` to byte `end` that do nothing but show these glyphs and rules. `surroundings`
 * are the operations before it that say in which coordinates and what of it is seen; `before` and `after` the colours
 * with which it begins and which it leaves to what follows.
 */
export interface Region { start: number, end: number, glyphs: Glyph[], rules: Rule[], surroundings: string, before: string, after: string }

const SPACES_AND_COLOURS = ['g', 'rg', 'k', 'cs', 'sc', 'scn']
/** Operators that set the colour to fill with, and the one to stroke with (ISO 32000-1, 8.6.8). */
const FILL = new Set(SPACES_AND_COLOURS)
const STROKE = new Set(SPACES_AND_COLOURS.map(operator => operator.toUpperCase()))
/** Chromium sets widths of lines by `gs`, too. */
const COLOURS = new Set([
  ...FILL,
  ...STROKE,
  'gs',
])
const PLAIN = new Set([
  'BT',
  'ET',
  'Tf',
  'Tm',
  'Td',
  'Tj',
  'BDC',
  'BMC',
  'EMC',
])

/** The regions of a stream, in order. */
export function readRegions(bytes: Uint8Array, operations: readonly Operation[], resources: PDFDict | undefined, fonts: FontCodes): Region[] {
  const reader = new GlyphReader(bytes, resources, fonts)
  const closing = closingMarks(operations)
  const regions: Region[] = []
  for (let index = 0; index < operations.length;) {
    const from = index
    const until = regionEnd(operations, closing, from)
    const before = reader.paint()
    reader.begin()
    for (; index < until; index++)
      reader.read(operations[index]!)
    if (until > from && reader.glyphs.length > 0) {
      regions.push({
        start: operations[from]!.start,
        end: operations[until - 1]!.end,
        glyphs: reader.glyphs,
        rules: reader.rules,
        surroundings: reader.surroundings,
        before,
        after: reader.paint(),
      })
    }
    // The operation that is not of the region.
    if (index < operations.length)
      reader.read(operations[index++]!)
  }
  return regions
}

/** Where a region that begins at `from` ends: before the first operation that does something else, or opens or closes a mark that reaches beyond. */
function regionEnd(operations: readonly Operation[], closing: ReadonlyMap<number, number>, from: number): number {
  let end = from
  while (end < operations.length && isPlain(operations, end)) end++
  let index = from
  const open: number[] = []
  for (; index < end; index++) {
    const { operator } = operations[index]!
    if (operator === 'EMC' && open.pop() === undefined)
      return index
    if (operator === 'BDC' || operator === 'BMC') {
      if ((closing.get(index) ?? Infinity) >= end)
        return index
      open.push(index)
    }
  }
  return end
}

function isPlain(operations: readonly Operation[], index: number): boolean {
  const { operator } = operations[index]!
  if (operator === PATH)
    return operations[index + 1]?.operator === 'f'
  if (operator === 'f')
    return operations[index - 1]?.operator === PATH
  return PLAIN.has(operator) || COLOURS.has(operator)
}

/** Each operation that opens a mark → the one that closes it. */
function closingMarks(operations: readonly Operation[]): Map<number, number> {
  const closing = new Map<number, number>()
  const open: number[] = []
  operations.forEach(({ operator }, index) => {
    if (operator === 'BDC' || operator === 'BMC') {
      open.push(index)
    }
    else if (operator === 'EMC') {
      const begin = open.pop()
      if (begin !== undefined)
        closing.set(begin, index)
    }
  })
  return closing
}

/** An open mark: the operation that opens the numbered one around it, and the text that it gives and the number of glyphs before it. */
interface Mark { numbered: string, reversed: boolean, actualText?: string, before: number }

class GlyphReader {
  glyphs: Glyph[] = []
  rules: Rule[] = []
  surroundings = ''
  private saved: { surroundings: string, colours: ReadonlyMap<string, string> }[] = []
  private marks: Mark[] = []
  private colours = new Map<string, string>()
  private run = 0
  private path = ''
  private font = ''
  private size = 0
  private line: Matrix = [1, 0, 0, 1, 0, 0]
  private at = 0
  private bytes: Buffer
  private resources: PDFDict | undefined
  private fonts: FontCodes

  constructor(bytes: Uint8Array, resources: PDFDict | undefined, fonts: FontCodes) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.resources = resources
    this.fonts = fonts
  }

  begin(): void {
    this.glyphs = []
    this.rules = []
  }

  read(operation: Operation): void {
    const { operator, operands } = operation
    if (COLOURS.has(operator))
      return this.colour(operation)
    switch (operator) {
      case 'q': return void this.saved.push({
        surroundings: this.surroundings,
        colours: new Map(this.colours),
      })
      case 'Q': return this.restore()
      case 'cm': return this.surround(this.source(operation))
      case 'W':
      case 'W*': return this.surround(`${this.path} ${operator}`)
      case 'BT':
        this.run++
        return this.moveTo([1, 0, 0, 1, 0, 0])
      case 'Tm': return this.moveTo(operands as unknown as Matrix)
      case 'Td': return this.moveTo(multiply([
        1,
        0,
        0,
        1,
        Number(operands[0]),
        Number(operands[1]),
      ], this.line))
      case 'Tf':
        this.font = isName(operands[0])
          ? operands[0].name
          : ''
        this.size = Number(operands[1])
        return
      case 'Tj': return this.show(operands[0])
      case 'BDC':
      case 'BMC': return this.open(operation)
      case 'EMC': return this.close()
      case PATH:
        this.path = this.source(operation)
        return
      case 'f': this.rules.push({
        ...this.look(),
        operations: `${this.path}\nf`,
      })
    }
  }

  private restore() {
    const { surroundings, colours } = this.saved.pop() ?? {
      surroundings: '',
      colours: new Map<string, string>(),
    }
    this.surroundings = surroundings
    this.colours = new Map(colours)
  }

  /** A colour takes the place of the one before it; `scn` and its like go with the colour space (`cs`) before them. */
  private colour(operation: Operation) {
    const { operator } = operation
    const replaced = [FILL, STROKE].find(group => group.has(operator) && !operator.toLowerCase().startsWith('sc'))
    for (const other of replaced ?? []) {
      if (other !== operator)
        this.colours.delete(other)
    }
    this.colours.set(operator, this.source(operation))
  }

  /** The operations that set the colours as they are now. */
  paint(): string {
    return [
      ...this.colours.values(),
    ].join('\n')
  }

  private surround(operations: string) {
    this.surroundings += `${operations}\n`
  }

  private look(): Pick<Glyph, 'mark' | 'paint'> {
    return {
      mark: this.marks.at(-1)?.numbered ?? '',
      paint: this.paint(),
    }
  }

  private source({ start, end }: Operation): string {
    return this.bytes.toString('latin1', start, end)
  }

  private moveTo(matrix: Matrix) {
    this.line = matrix
    this.at = 0
  }

  private open(operation: Operation) {
    const [tag, properties] = operation.operands
    const entries = properties instanceof Map
      ? properties
      : new Map<string, Operand>()
    const outer = this.marks.at(-1)
    const actualText = entries.get('ActualText')
    this.marks.push({
      numbered: entries.has('MCID')
        ? this.source(operation)
        : outer?.numbered ?? '',
      reversed: (isName(tag) && tag.name === 'ReversedChars') || (outer?.reversed ?? false),
      actualText: actualText instanceof Uint8Array
        ? PDFHexString.of(Buffer.from(actualText).toString('hex')).decodeText()
        : undefined,
      before: this.glyphs.length,
    })
  }

  /** Shares the text of a cluster out among its glyphs. */
  private close() {
    const mark = this.marks.pop()
    if (mark?.actualText === undefined)
      return
    const glyphs = this.glyphs.slice(mark.before)
    const characters = inVisualOrder(mark.actualText, mark.reversed)
    glyphs.forEach((glyph, i) => glyph.text = (i === glyphs.length - 1
      ? characters.slice(i)
      : characters.slice(i, i + 1)).join(''))
  }

  private show(string: Operand | undefined) {
    if (!(string instanceof Uint8Array))
      return
    const reversed = this.marks.at(-1)?.reversed ?? false
    const [a, b, c, d] = this.line
    for (const code of codesOf(string)) {
      const [x, y] = apply(this.line, this.at, 0)
      const width = this.fonts.widthOf(this.resources, this.font, code) * this.size
      this.at += width
      this.glyphs.push({
        font: this.font,
        size: this.size,
        code,
        text: inVisualOrder(this.fonts.textOf(this.resources, this.font, code), reversed).join(''),
        reversed,
        run: this.run,
        matrix: [a, b, c, d],
        x,
        y,
        advance: width * Math.abs(a),
        ...this.look(),
      })
    }
  }
}

/** The characters from left to right. Skia marks no run of a single glyph as reversed. */
function inVisualOrder(text: string, reversed: boolean): string[] {
  return reversed || RTL_LETTER.test(text)
    ? [...text].reverse()
    : [...text]
}
