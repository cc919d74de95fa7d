/** What a content stream paints: each text, path and picture, where it is seen and what mark it stands in. */
import type { Box, Matrix } from './boxes.ts'
import type { Operand, Operation } from './operators.ts'
import { Buffer } from 'node:buffer'
import { around, aroundOn, corners, EVERYWHERE, hasArea, IDENTITY, intersection, isEmpty, multiply, union } from './boxes.ts'
import { isName, PATH } from './operators.ts'
import { TextPosition } from './text-position.ts'

/** A string as it is shown: codes of a font, decoded elsewhere. */
export interface Shown {
  font: string
  codes: Uint8Array
  invisible: boolean
  /** On another line than what was shown before, or with a gap between. */
  apart: boolean
  actualText?: Uint8Array
}

export interface Paint {
  kind: 'text' | 'path' | 'image' | 'xobject' | 'shading'
  /** The operations that paint it: from `first` to `last`, which belong together. */
  first: number
  last: number
  /** The number of the innermost mark around it that has one. */
  mcid?: number
  /** Whether it stands in an artifact. */
  artifact: boolean
  /** Of an artifact: whether it is said to be a header or footer of the page. */
  pagination?: boolean
  /** What is seen of it, in the coordinates of the page; undefined where nothing is. */
  box?: Box
  /** Whether it fills an area that is cut off whole. */
  cutOff?: boolean
  shown: Shown[]
  /** Of an XObject: its name, and the coordinates it is drawn in. */
  name?: string
  matrix?: Matrix
}

interface State { matrix: Matrix, clip: Box, font: string, size: number, invisible: boolean }
type Mark = Pick<Paint, 'mcid' | 'artifact' | 'pagination'>
const UNMARKED: Mark = { mcid: undefined, artifact: false }
/**
 * `own` is its number or that it is an artifact, `mark` that of the innermost one that has any, `actualText` too;
 * `from` is the operation that opens it and `paints` how many there were then.
 */
interface Marked { own?: Mark, mark: Mark, actualText?: Uint8Array, from: number, paints: number, inText: boolean }
type Handler = (operands: Operand[], index: number) => void

/** Operators that paint or drop a path (ISO 32000-1, 8.5.3). */
const PAINTS = new Set([
  'S',
  's',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'n',
])

/** Those that fill it, with no line around it. */
const FILLS = new Set(['f', 'F', 'f*'])

/**
 * Follows the operations of a stream whose coordinates are `matrix` and lists what they paint, in order. Spaces are
 * missing between what stands apart, unless `lacksSpaces` is false.
 */
export function readPaints(operations: readonly Operation[], matrix: Matrix = IDENTITY, lacksSpaces = true): Paint[] {
  const reader = new PaintReader(matrix, lacksSpaces)
  operations.forEach((operation, index) => reader.read(operation, index))
  return reader.paints
}

function nameIn(operands: readonly Operand[]): string {
  return isName(operands[0])
    ? operands[0].name
    : ''
}

function stringsOf(operand: Operand): Uint8Array[] {
  if (operand instanceof Uint8Array)
    return [operand]
  return Array.isArray(operand)
    ? operand.flatMap(stringsOf)
    : []
}

class PaintReader {
  paints: Paint[] = []
  private state: State
  private saved: State[] = []
  private marked: Marked[] = []
  private path: { from: number, box?: Box, clips: boolean } | undefined
  /** The text object that is open: where it begins and how many paints there were then. */
  private text: { from: number, paints: number } | undefined
  private position = new TextPosition()
  private lacksSpaces: boolean

  constructor(matrix: Matrix, lacksSpaces: boolean) {
    this.lacksSpaces = lacksSpaces
    this.state = {
      matrix,
      clip: EVERYWHERE,
      font: '',
      size: 0,
      invisible: false,
    }
  }

  read({ operator, operands }: Operation, index: number): void {
    if (operator === PATH) {
      this.construct(operands as number[], index)
    }
    else if (PAINTS.has(operator)) {
      this.endPath(operator, index)
    }
    else {
      this.others[operator]?.(operands, index)
    }
  }

  private others: Record<string, Handler> = {
    'q': () => void this.saved.push(this.state),
    'Q': () => void (this.state = this.saved.pop() ?? this.state),
    'cm': operands => void (this.state = {
      ...this.state,
      matrix: multiply(operands as unknown as Matrix, this.state.matrix),
    }),
    'W': () => this.clip(),
    'W*': () => this.clip(),
    'BT': (_, index) => void (this.text = { from: index, paints: this.paints.length }),
    'ET': (_, index) => this.endText(index),
    'Tf': operands => void (this.state = {
      ...this.state,
      font: nameIn(operands),
      size: Number(operands[1] ?? 0),
    }),
    'Tr': ([mode]) => void (this.state = { ...this.state, invisible: mode === 3 }),
    'Tm': ([, , , , x = 0, y = 0]) => this.position.moveTo(Number(x), Number(y)),
    'Td': ([right = 0, up = 0]) => this.position.moveBy(Number(right), Number(up)),
    'TD': ([right = 0, up = 0]) => this.position.moveBy(Number(right), Number(up)),
    'Tj': (operands, index) => this.show(operands, index),
    'TJ': (operands, index) => this.show(operands, index),
    'sh': (_, index) => this.add('shading', index, this.state.clip),
    'BI': (_, index) => this.add('image', index, this.unitSquare()),
    'Do': (operands, index) => this.add('xobject', index, this.unitSquare(), {
      name: nameIn(operands),
      matrix: this.state.matrix,
    }),
    'BDC': (operands, index) => this.begin(operands, index),
    'BMC': (operands, index) => this.begin(operands, index),
    'EMC': (_, index) => this.end(index),
  }

  private construct(points: readonly number[], index: number) {
    const { from, box } = this.path ?? { from: index }
    this.path = {
      from,
      box: union(box, aroundOn(this.state.matrix, points)),
      clips: false,
    }
  }

  private clip() {
    if (this.path)
      this.path.clips = true
  }

  private endPath(operator: string, index: number) {
    const { from, box, clips } = this.path ?? { from: index, clips: false }
    if (operator !== 'n')
      this.add('path', from, box, { last: index, cutOff: FILLS.has(operator) && this.cutsOff(box) })
    if (clips && box) {
      this.state = {
        ...this.state,
        clip: intersection(this.state.clip, box),
      }
    }
    this.path = undefined
  }

  private cutsOff(box: Box | undefined) {
    return box !== undefined && hasArea(box) && !hasArea(intersection(box, this.state.clip))
  }

  private unitSquare() {
    return around(corners(this.state.matrix, 0, 0, 1, 1))
  }

  private add(kind: Paint['kind'], first: number, box: Box | undefined, rest: Partial<Paint> = {}) {
    const seen = box && intersection(box, this.state.clip)
    const visible = seen && !isEmpty(seen)
      ? seen
      : undefined
    this.paints.push({
      kind,
      first,
      last: first,
      ...this.mark(),
      box: visible,
      shown: [],
      ...rest,
    })
  }

  private mark(): Mark {
    return this.marked.at(-1)?.mark ?? UNMARKED
  }

  private show(operands: readonly Operand[], index: number) {
    const { font, size, invisible, matrix } = this.state
    const actualText = this.marked.at(-1)?.actualText
    const strings = operands.flatMap(stringsOf)
    const [x, y] = this.position.on(matrix)
    const apart = this.position.show(strings.reduce((sum, { length }) => sum + (length >> 1), 0), size, matrix)
    const shown = [
      {
        font,
        codes: new Uint8Array(Buffer.concat(strings)),
        invisible,
        apart: this.lacksSpaces && apart,
        actualText,
      },
    ]
    const mark = this.mark()
    const open = this.paints.length > (this.text?.paints ?? 0)
      ? this.paints.at(-1)
      : undefined
    if (open && open.mcid === mark.mcid && open.artifact === mark.artifact) {
      open.shown.push(...shown)
      open.last = index
    }
    else {
      this.add('text', index, { left: x, right: x, bottom: y, top: y }, { shown })
    }
  }

  /** A text object that belongs to one mark is one piece, with all that sets it up. */
  private endText(index: number) {
    const inside = this.paints.slice(this.text?.paints ?? 0)
    const [only] = inside
    if (only && inside.length === 1 && this.text) {
      only.first = this.text.from
      only.last = index
    }
    this.text = undefined
  }

  private begin(operands: readonly Operand[], index: number) {
    const properties = operands[1] instanceof Map
      ? operands[1]
      : new Map<string, Operand>()
    const number = properties.get('MCID')
    const actualText = properties.get('ActualText')
    const mcid = typeof number === 'number'
      ? number
      : undefined
    const artifact = nameIn(operands) === 'Artifact'
    const type = properties.get('Type')
    const own = mcid !== undefined || artifact
      ? { mcid, artifact, pagination: artifact && isName(type) && type.name === 'Pagination' }
      : undefined
    this.marked.push({
      own,
      mark: own ?? this.mark(),
      // The outermost stands for all that is within (ISO 32000-1, 14.9.4).
      actualText: this.marked.at(-1)?.actualText ?? (actualText instanceof Uint8Array
        ? actualText
        : undefined),
      from: index,
      paints: this.paints.length,
      inText: this.text !== undefined,
    })
  }

  /** What stands in a mark without a number (a Span with its text) is one piece with it. */
  private end(index: number) {
    const mark = this.marked.pop()
    if (!mark || mark.own || mark.inText)
      return
    const inside = this.paints.splice(mark.paints)
    const [first] = inside
    if (!first)
      return
    const box = inside.map(paint => paint.box).reduce(union)
    this.paints.push({
      ...first,
      first: mark.from,
      last: index,
      box,
      shown: inside.flatMap(({ shown }) => shown),
    })
  }
}
