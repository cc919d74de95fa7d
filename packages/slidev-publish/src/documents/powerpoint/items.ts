/** What stands on a slide of a PowerPoint, in its reading order. All measures are in CSS pixels of the deck's page. */
import type { Border, Box, Colour, SnapshotPicture } from './snapshot.ts'

export interface Run {
  /** The words; a line break where they are missing. */
  words?: string
  /** For Latin letters, and for scripts such as Arabic. */
  font: string
  complexFont: string
  size: number
  bold: boolean
  italic: boolean
  underline: boolean
  strike: boolean
  capitals: boolean
  colour: Colour
  spacing: number
  /** Behind the words. */
  ground?: Colour
  raised?: 'super' | 'sub'
  lang: string
  /** `#slide-7`, or an address on the web. */
  href?: string
  /** The slide's number. */
  slideNumber?: boolean
}

export interface Bullet { character?: string, number?: { type: string, start: number }, colour: Colour }

export interface Paragraph {
  runs: Run[]
  align: 'start' | 'center' | 'end'
  rightToLeft: boolean
  /** 0 for what the font gives. */
  lineHeight: number
  /** Room above it. */
  before: number
  /** From the box's starting edge. */
  indent: number
  /** By how much its mark stands before it. */
  hanging: number
  bullet?: Bullet
}

export interface TextItem {
  kind: 'text'
  box: Box
  z: number
  /** The slide's headline. */
  title: boolean
  paragraphs: Paragraph[]
}

export interface ShapeItem {
  kind: 'shape'
  box: Box
  z: number
  fill?: Colour
  line?: Border
  /** Of its corners; half its height or more makes an ellipse of a square. */
  radius: number
  /** In place of a rectangle: an open line through points, rounded at each by so much. */
  path?: { x: number, y: number, radius: number }[]
  /** Written in it, with the room around on the left, top, right and bottom. */
  text?: { paragraphs: Paragraph[], insets: [number, number, number, number] }
}

export interface PictureItem {
  kind: 'picture'
  z: number
  picture: SnapshotPicture
  href?: string
}

export interface Cell {
  /** How many columns and rows it takes. */
  columns: number
  rows: number
  paragraphs: Paragraph[]
  insets: [number, number, number, number]
  anchor: 't' | 'ctr' | 'b'
  fill?: Colour
  /** Top, right, bottom, left. */
  borders: (Border | undefined)[]
}

export interface TableItem {
  kind: 'table'
  box: Box
  z: number
  rightToLeft: boolean
  headRow: boolean
  headColumn: boolean
  columns: number[]
  rows: number[]
  /** By row and column, from where the row begins; none where a cell before or above it reaches. */
  cells: (Cell | undefined)[][]
}

export type Item = TextItem | ShapeItem | PictureItem | TableItem

export interface Slide {
  no: number
  width: number
  height: number
  background: Colour
  lang: string
  items: Item[]
}
