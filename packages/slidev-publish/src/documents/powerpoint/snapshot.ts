/** What the print page shows, as plain data: places, words, looks, drawings as SVG that stand alone. */

/** In CSS pixels, from the slide's upper left corner. */
export interface Box { x: number, y: number, width: number, height: number }

/** `RRGGBB`, and how much it covers, from 0 to 1. */
export interface Colour { rgb: string, alpha: number }

export interface Border { width: number, style: string, colour: Colour }

/** What CSS came to for an element, as far as a PowerPoint shows it. */
export interface Look {
  display: string
  z: number
  opacity: number
  direction: 'ltr' | 'rtl'
  align: string
  wrap: string
  whiteSpace: string
  verticalAlign: string
  /** In pixels; 0 for `normal`. */
  lineHeight: number
  /** How much of the height of its letters is above the line on which they stand. */
  ascent: number
  /** The width of a space, to the size of the letters. */
  space: number
  fonts: string[]
  size: number
  bold: boolean
  italic: boolean
  spacing: number
  transform: string
  underline: boolean
  strike: boolean
  colour: Colour
  fill: Colour
  /** Top, right, bottom, left. */
  borders: [Border, Border, Border, Border]
  padding: [number, number, number, number]
  /** From the upper left corner, clockwise. */
  radii: [number, number, number, number]
}

/** The mark of a list's item, as CSS has it. */
export interface Marker { type: string, colour: Colour, no: number }

/** A picture: a drawing, an image or what can only be had as a picture of the screen. */
export interface SnapshotPicture {
  box: Box
  /** What it shows; empty where it is an ornament. */
  alt: string
  svg?: string
  /** A PNG, JPEG or GIF as a `data:` address. */
  data?: string
  /** The parts cut off on the left, top, right and bottom, from 0 to 1. */
  crop?: [number, number, number, number]
  /** Marks what is to be photographed, as fallback of `svg` or where there is neither. */
  shot?: string
}

export interface SnapshotElement {
  tag: string
  box: Box
  look: Look
  lang?: string
  href?: string
  /** What stands for it in a line of text. */
  text?: string
  /** Left out by screen readers. */
  ornament?: boolean
  marker?: Marker
  picture?: SnapshotPicture
  children: SnapshotNode[]
}

export interface SnapshotText { words: string, lines: Box[] }

export type SnapshotNode = SnapshotElement | SnapshotText

export interface SnapshotSlide {
  slide: number
  width: number
  height: number
  background: Colour
  lang: string
  root: SnapshotElement
}

export interface Snapshot {
  slides: SnapshotSlide[]
  /** Families that the page brings along. */
  webFonts: string[]
}
