/** From the lines of a page to text that can be edited: runs, paragraphs and the room that they need. */
import type { Bullet, Item, Paragraph, Run, TextItem } from './items.ts'
import type { Box, Colour, Look, Marker, SnapshotElement, SnapshotNode, SnapshotText } from './snapshot.ts'
import { latinFigures } from 'slidev-deck/language'

/**
 * Other programs set the same words a little wider than the browser does; what is half bold here is bold there. Lines that are broken
 * where they are in the deck leave less, or words would come up from the next line.
 */
const SLACK = {
  regular: 0.04,
  bold: 0.06,
  atLeast: 4,
  atMost: { full: 8, evenly: 28, not: Infinity },
}

/** What holds for all that stands in an element. */
export interface Context {
  /** How far up it lies. */
  z: number
  opacity: number
  lang: string
  href?: string
  underline: boolean
  strike: boolean
  /** The colour behind words of a line. */
  ground?: Colour
  /** Whether it is what screen readers leave out at the head or the foot of the page. */
  margin: boolean
  webFonts: readonly string[]
  slide: number
  page: Box
}

/** Text that stands together on the page, before its box is decided. */
export interface Measured {
  /** The element whose lines these are, the one around it, and the look of the lines. */
  holder: SnapshotElement
  parent?: SnapshotElement
  paragraphs: Paragraph[]
  /** Where its words are. */
  tight: Box
  /** Where they may be: from edge to edge of what holds them. */
  room: Box
  /** How its lines are broken: where they are full, evenly and so before the edge, or not at all. */
  broken: 'full' | 'evenly' | 'not'
}

/** One line that is lower than its letters by more than this takes the height that its font gives it, as all programs agree on that. */
const NATURAL = 1.3

/** Where in a line of a given height its letters stand. */
const BASELINE = 0.8

/** What is found on the page, before text has its boxes. */
export type Found = Exclude<Item, TextItem> | { kind: 'words', z: number, title: boolean, measured: Measured }

/** Head and foot of a page are as far as this from its middle, of its height. */
const MARGIN = 0.38

export const isText = (node: SnapshotNode): node is SnapshotText => 'words' in node

/** The context in an element. */
export function inside(context: Context, element: SnapshotElement): Context {
  const { look, lang, href, ornament, box } = element
  const middle = (box.y + box.height / 2) / context.page.height
  return {
    ...context,
    z: context.z + look.z,
    opacity: context.opacity * look.opacity,
    lang: lang ?? context.lang,
    href: href ?? context.href,
    underline: context.underline || look.underline,
    strike: context.strike || look.strike,
    ground: look.display !== 'inline'
      ? undefined
      : look.fill.alpha > 0
        ? look.fill
        : context.ground,
    margin: context.margin || (ornament === true && Math.abs(middle - 0.5) > MARGIN),
  }
}

/** The outermost elements of a kind in a node, itself included. */
export function outermost(node: SnapshotNode, is: (element: SnapshotElement) => boolean): SnapshotElement[] {
  if ('words' in node)
    return []
  return is(node)
    ? [node]
    : node.children.flatMap(child => outermost(child, is))
}

export function union(boxes: readonly Box[]): Box {
  const [x, y] = [
    Math.min(...boxes.map(box => box.x)),
    Math.min(...boxes.map(box => box.y)),
  ]
  return {
    x,
    y,
    width: Math.max(...boxes.map(box => box.x + box.width)) - x,
    height: Math.max(...boxes.map(box => box.y + box.height)) - y,
  }
}

/** An element without its padding and borders. */
function contentOf({ box, look: { padding, borders } }: SnapshotElement): Box {
  const [top, right, bottom, left] = padding.map((width, side) => width + borders[side]!.width) as [number, number, number, number]
  return {
    x: box.x + left,
    y: box.y + top,
    width: box.width - left - right,
    height: box.height - top - bottom,
  }
}

/** Whether a node is a box in a line of text, as an `inline-block` is: alone in its line, it decides the width and where its text begins. */
function isBox(node: SnapshotNode): node is SnapshotElement {
  return !isText(node) && node.look.display.startsWith('inline-') && !node.picture && node.text === undefined
}

/** The paragraph that nodes of one line of text make, in the element that holds them; nothing where they say nothing. */
export function measure(nodes: readonly SnapshotNode[], holder: SnapshotElement, parent: SnapshotElement | undefined, context: Context): Measured | undefined {
  const [only, ...others] = nodes.filter(node => !isText(node) || node.words.trim() !== '')
  if (only && others.length === 0 && !holder.marker && isBox(only))
    return measure(only.children, only, holder, inside(context, only))
  const pieces: Piece[] = nodes.flatMap(node => piecesOf(node, holder, context))
  const written = pieces.flatMap(piece => piece.lines)
  const runs = tidied(pieces)
  if (written.length === 0 || runs.every(run => !run.words?.trim()))
    return
  // What is drawn is as high as the letters beside it.
  const drawn = pieces.flatMap(({ drawn: box }) => box ?? []).map(box => ({
    ...nearestTo(box, written),
    x: box.x,
    width: box.width,
  }))
  const lines = [
    ...written,
    ...drawn,
  ]
  const { look, marker } = holder
  const tallest = (of: readonly Box[]) => of.reduce((high, line) => line.height > high.height
    ? line
    : high)
  const rows = rowsOf(lines)
  const first = tallest(rows[0]!)
  const natural = look.lineHeight === 0 || (rows.length === 1 && first.height > look.lineHeight * NATURAL)
  const height = natural
    ? first.height
    : look.lineHeight
  // A list's mark hangs before its line.
  const hanging = marker
    ? look.size
    : 0
  const widened = (box: Box): Box => ({
    ...box,
    x: look.direction === 'rtl'
      ? box.x
      : box.x - hanging,
    width: box.width + hanging,
  })
  const tight = widened(union(lines))
  const y = natural
    ? first.y
    : first.y + first.height * look.ascent - height * BASELINE
  const content = widened(contentOf(holder))
  return {
    holder,
    parent,
    paragraphs: [
      {
        runs,
        align: alignOf(look),
        rightToLeft: look.direction === 'rtl',
        lineHeight: natural
          ? 0
          : height,
        before: 0,
        indent: 0,
        hanging,
        bullet: marker && bulletOf(marker),
      },
    ],
    tight: { ...tight, y, height: rows.length * height },
    room: { ...content, y, height: rows.length * height },
    broken: rows.length === 1
      ? 'not'
      : /balance|pretty/.test(look.wrap)
        ? 'evenly'
        : 'full',
  }
}

/**
 * The box of a text: from edge to edge of what holds it, so that a changed word finds room; narrower where lines are
 * broken evenly; wider where what holds it is no wider than its words.
 */
export function fitted({ tight, room, paragraphs, broken }: Measured, page: Box): Box {
  const bold = paragraphs.some(({ runs }) => runs.some(run => run.bold))
  const slack = Math.min(SLACK.atMost[broken], SLACK.atLeast + tight.width * (bold
    ? SLACK.bold
    : SLACK.regular))
  const need = tight.width + slack
  const width = broken === 'evenly'
    ? need
    : Math.max(need, room.width + (broken === 'full'
        ? slack
        : 0))
  const { align, rightToLeft } = paragraphs[0]!
  const anchor = align === 'center'
    ? 0.5
    : (align === 'end') === rightToLeft
        ? 0
        : 1
  // The edge from which the lines begin stays where it is.
  const fixed = room.x + room.width * anchor
  const x = Math.max(page.x, Math.min(fixed - width * anchor, page.x + page.width))
  return {
    x,
    y: tight.y,
    width: Math.min(width, page.x + page.width - x),
    height: Math.min(tight.height, Math.max(page.y + page.height - tight.y, 0)),
  }
}

/** Boxes of letters by the lines in which they stand, from above. */
function rowsOf(lines: readonly Box[]): Box[][] {
  const rows: Box[][] = []
  for (const line of [...lines].sort((a, b) => a.y + a.height / 2 - b.y - b.height / 2)) {
    const middle = line.y + line.height / 2
    const row = rows.at(-1)
    const of = row && union(row)
    if (row && of && middle < of.y + of.height * 0.8)
      row.push(line)
    else
      rows.push([line])
  }
  return rows
}

function alignOf({ align, direction }: Look): Paragraph['align'] {
  if (align.includes('center'))
    return 'center'
  const rightToLeft = direction === 'rtl'
  return align === 'end' || align.includes(rightToLeft
    ? 'left'
    : 'right')
    ? 'end'
    : 'start'
}

function bulletOf({ type, colour, no }: Marker): Bullet {
  const numbers: Record<string, string> = {
    'decimal': 'arabicPeriod',
    'lower-alpha': 'alphaLcPeriod',
    'lower-latin': 'alphaLcPeriod',
    'upper-alpha': 'alphaUcPeriod',
    'upper-latin': 'alphaUcPeriod',
    'lower-roman': 'romanLcPeriod',
    'upper-roman': 'romanUcPeriod',
  }
  const characters: Record<string, string> = {
    circle: '◦',
    square: '▪',
  }
  const number = numbers[type]
  return number
    ? {
        number: { type: number, start: no },
        colour,
      }
    : { character: characters[type] ?? (/^"\s*(\S+)\s*"$/.exec(type)?.[1] ?? '•'), colour }
}

interface Piece {
  run: Run
  lines: Box[]
  /** Where a drawing is that it stands for. */
  drawn?: Box
  /** Whether its spaces stay as they are. */
  keep: boolean
}

function nearestTo({ x, y, width, height }: Box, lines: readonly Box[]): Box {
  const distance = (line: Box) => Math.abs(line.y + line.height / 2 - y - height / 2) * 10 + Math.min(Math.abs(line.x + line.width - x), Math.abs(line.x - x - width))
  return lines.reduce((best, line) => distance(line) < distance(best)
    ? line
    : best)
}

/** The runs of a node, and where their letters are. */
function piecesOf(node: SnapshotNode, holder: SnapshotElement, context: Context): Piece[] {
  if ('words' in node) {
    const { whiteSpace } = holder.look
    const keep = /^(?:pre$|pre-wrap|break-spaces)/.test(whiteSpace)
    const words = holder.look.transform === 'lowercase'
      ? node.words.toLowerCase()
      : node.words
    const run = (text?: string): Piece => ({
      run: runOf(text, holder, context),
      lines: [],
      keep,
    })
    const lines = keep || whiteSpace === 'pre-line'
      ? words.split('\n')
      : [words]
    const parts = lines.flatMap((line, index) => index > 0
      ? [
          run(),
          run(line),
        ]
      : [
          run(line),
        ])
    parts[0]!.lines = node.lines
    return parts
  }
  if (node.tag === 'br') {
    return [
      {
        run: runOf(undefined, node, context),
        lines: [],
        keep: false,
      },
    ]
  }
  const within = inside(context, node)
  if (node.text !== undefined) {
    return [
      standIn(node, node.text, holder, within),
    ]
  }
  if (node.picture) {
    // The picture lies over the line: room for it.
    const spaces = Math.max(1, Math.ceil(node.box.width / (holder.look.size * holder.look.space)))
    return [
      {
        run: runOf('\u00A0'.repeat(spaces), holder, context),
        lines: [node.box],
        keep: true,
      },
    ]
  }
  const pieces = node.children.flatMap(child => piecesOf(child, node, within))
  return node.look.display === 'inline'
    ? pieces
    : padded(pieces, node, context)
}

/** A character that the deck's fonts lack comes from another one, whose letters may be higher: smaller than the text, it moves no line. */
const STAND_IN = 0.8

/** Words for what is drawn in a line, in its colour. */
function standIn(node: SnapshotElement, words: string, holder: SnapshotElement, context: Context): Piece {
  return {
    run: {
      ...runOf(words, holder, context),
      size: holder.look.size * STAND_IN,
      colour: node.look.colour,
    },
    lines: [],
    drawn: node.box,
    keep: true,
  }
}

/** A box in a line of text, wider than what it holds: spaces take the rest. */
function padded(pieces: Piece[], { box, look }: SnapshotElement, context: Context): Piece[] {
  const lines = pieces.flatMap(piece => piece.lines)
  if (lines.length === 0)
    return pieces
  const free = box.width - union(lines).width
  const spaces = Math.floor(free / (look.size * look.space))
  if (spaces < 1)
    return pieces
  const space: Piece = {
    run: runOf('\u00A0'.repeat(spaces), { look, tag: '' }, context),
    lines: [],
    keep: true,
  }
  return alignOf(look) === 'end'
    ? [space, ...pieces]
    : [...pieces, space]
}

function runOf(words: string | undefined, { look, tag }: Pick<SnapshotElement, 'look' | 'tag'>, context: Context): Run {
  const families = look.fonts.filter(family => context.webFonts.includes(family))
  const font = families[0] ?? look.fonts[0] ?? 'sans-serif'
  return {
    words,
    font,
    complexFont: families.at(-1) ?? font,
    size: look.size,
    bold: look.bold,
    italic: look.italic,
    underline: context.underline || look.underline,
    strike: context.strike || look.strike,
    capitals: look.transform === 'uppercase',
    colour: { ...look.colour, alpha: look.colour.alpha * context.opacity },
    spacing: look.spacing,
    raised: look.verticalAlign === 'super' || tag === 'sup'
      ? 'super'
      : look.verticalAlign === 'sub' || tag === 'sub'
        ? 'sub'
        : undefined,
    ground: context.ground,
    lang: context.lang,
    href: context.href,
    slideNumber: (context.margin && Number(latinFigures(words?.trim() ?? '')) === context.slide) || undefined,
  }
}

/** White space as CSS has it: one space between words, none at the ends of lines; runs that look alike are one. */
function tidied(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = []
  let open = true
  for (const { run, keep } of pieces) {
    if (run.words === undefined) {
      trimEnd(runs)
      runs.push(run)
      open = true
      continue
    }
    const collapsed = keep
      ? run.words
      : run.words.replace(/[ \t\n\r\f]+/g, ' ')
    const words: string = open && !keep
      ? collapsed.replace(/^ /, '')
      : collapsed
    if (words === '')
      continue
    open = words.endsWith(' ')
    const last = runs.at(-1)
    if (last?.words !== undefined && alike(last, run))
      last.words += words
    else
      runs.push({ ...run, words })
  }
  trimEnd(runs)
  while (runs.length > 0 && runs.at(-1)!.words === undefined)
    runs.pop()
  return runs
}

function trimEnd(runs: Run[]): void {
  const last = runs.at(-1)
  if (last?.words?.endsWith(' ')) {
    last.words = last.words.slice(0, -1)
    if (last.words === '')
      runs.pop()
  }
}

function alike(a: Run, b: Run): boolean {
  const plain = ({ words: _, ...run }: Run) => JSON.stringify(run)
  return !a.slideNumber && plain(a) === plain(b)
}
