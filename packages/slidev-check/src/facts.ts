/** What the design rules know of a slide. All boxes are in pixels of the 1280 × 720 page, from its corner. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export type Colour = [red: number, green: number, blue: number]

/**
 * What kind of text it is, by where it stands: `footer` is the source line, its legend and the page marker,
 * `disclaimer` the line on a map that says what its borders do not mean, and a fingerprint. `key` words are the first layer, `body` the second.
 */
export type Role = 'headline' | 'key' | 'body' | 'card' | 'label' | 'footer' | 'disclaimer'

export interface TextFact {
  text: string
  /** The element that holds it, to be found again: `p.sign`. */
  element: string
  role: Role
  /** The room that its letters take, line by line. */
  lines: Box[]
  /** The size of type as drawn, in pixels, and whether it is bold. */
  size: number
  bold: boolean
  /** What should hold it: cards, clipping frames, nodes of a diagram. */
  holders: { element: string, box: Box }[]
  colour: Colour
  /** How much of the colour there is, 0 to 1. */
  alpha: number
}

/** A shape of a diagram, chart, map or icon, by points on its outline. */
export interface ShapeFact {
  element: string
  /** Where on the outline (x, y), and which way is out of it (unit vector). */
  samples: [x: number, y: number, dx: number, dy: number][]
  /** How far from the outline to look: half its stroke and a little. */
  reach: number
}

export interface PictureFact {
  element: string
  /** The room that its shapes and labels take. */
  box: Box
}

export interface SlideFacts {
  slide: number
  /** The language of its words (BCP 47), and which way its lines run. */
  lang: string
  direction: 'ltr' | 'rtl'
  /** How far in text may begin, from the side where its lines do: further beside tilework on that edge. */
  start: number
  width: number
  height: number
  texts: TextFact[]
  shapes: ShapeFact[]
  /** Drawings that are the content of a diagram slide. */
  pictures: PictureFact[]
  tables: { element: string, rows: number }[]
  /** Whether it is the cover or the closing slide, whose headline is large. */
  cover: boolean
  /** What its words stand in: a table or cards, a table of reference, or neither. */
  content: 'plain' | 'cards' | 'reference'
}

/** What stands behind a text: each colour with its part of the room, 0 to 1. */
export type Ground = [Colour, number][]

/** What a screenshot without text adds: grounds of texts and how much of each shape can be told from its ground. */
export interface PixelFacts {
  grounds: Ground[]
  /** For each shape the contrast that 60 % of its outline reach or pass. */
  outlines: number[]
}

/** What a rule finds on a slide: where, and by how much. */
export interface Found {
  element: string
  measure: string
}

export interface Finding extends Found {
  rule: string
}
