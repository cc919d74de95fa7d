/** Where text stands while a content stream is read: whether what is shown next stands apart from what came before. */
import type { Matrix } from './boxes.ts'
import { apply } from './boxes.ts'

/** A gap, in widths of the widest glyph (one em), that no two letters of a word have between them. */
const GAP = 0.5

export class TextPosition {
  private column = 0
  private line = 0
  /** Glyphs that were shown since the position was last set; how wide they are is not known here. */
  private glyphs = 0
  private last: { from: number, to: number, line: number } | undefined

  moveTo(column: number, line: number): void {
    [this.column, this.line, this.glyphs] = [column, line, 0]
  }

  moveBy(right: number, up: number): void {
    this.moveTo(this.column + right, this.line + up)
  }

  on(matrix: Matrix): [number, number] {
    return apply(matrix, this.column, this.line)
  }

  /** Shows some glyphs. True where they stand on another line than those before, to their left, or beyond a gap. */
  show(glyphs: number, size: number, matrix: Matrix): boolean {
    const [x, y] = this.on(matrix)
    const em = size * Math.abs(matrix[0])
    const moved = this.glyphs === 0
    const { last } = this
    this.glyphs += glyphs
    this.last = { from: x, to: x + (this.glyphs + GAP) * em, line: y }
    return !last || Math.abs(y - last.line) > 0.01 || (moved && (x > last.to || x < last.from - GAP * em))
  }
}
