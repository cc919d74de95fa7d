/** From what a page shows to what stands on a slide: boxes to shapes, lines to text boxes, tables to tables. */
import type { Item, ShapeItem, Slide, TextItem } from './items.ts'
import type { Box, Snapshot, SnapshotElement, SnapshotNode, SnapshotSlide } from './snapshot.ts'
import type { Context, Found, Measured } from './text.ts'
import { shapesOf } from './shapes.ts'
import { tableOf } from './table.ts'
import { fitted, inside, isText, measure, outermost, union } from './text.ts'

/** The slides of a page. */
export function arrange({ slides, webFonts }: Snapshot): Slide[] {
  return slides.map(slide => arrangeSlide(slide, webFonts))
}

function arrangeSlide({ slide, width, height, background, lang, root }: SnapshotSlide, webFonts: readonly string[]): Slide {
  const page: Box = { x: 0, y: 0, width, height }
  const walker = new Walker(page)
  walker.element(root, undefined, {
    z: 0,
    opacity: 1,
    lang,
    underline: false,
    strike: false,
    margin: false,
    webFonts,
    slide,
    page,
  })
  const items = walker.found.map((found): Item => found.kind === 'words'
    ? textItem(found.measured, found, page)
    : found)
  // What covers the whole page before anything else is its ground.
  const covers = (item: Item) => item.kind === 'shape' && item.fill?.alpha === 1 && !item.text && item.radius === 0 && item.box.width >= width - 1 && item.box.height >= height - 1
  const above = items.findIndex(item => !covers(item))
  const grounds = items.splice(0, above < 0
    ? items.length
    : above) as ShapeItem[]
  return {
    no: slide,
    width,
    height,
    lang,
    background: grounds.at(-1)?.fill ?? background,
    items: items.sort((a, b) => a.z - b.z),
  }
}

/** Goes through a page in the order of its document. */
class Walker {
  readonly found: Found[] = []
  private readonly page: Box
  private titled = false

  constructor(page: Box) {
    this.page = page
  }

  element(element: SnapshotElement, parent: SnapshotElement | undefined, around: Context): void {
    const context = inside(around, element)
    const from = this.found.length
    if (element.picture) {
      this.found.push({
        kind: 'picture',
        z: context.z,
        picture: element.picture,
        href: context.href,
      })
      return
    }
    this.found.push(...shapesOf(element, context, this.page))
    if (element.tag === 'table') {
      this.found.push(...tableOf(element, context, this.page, (cell, row) => {
        const walker = new Walker(this.page)
        walker.element(cell, row, inside(context, row))
        return walker.found
      }))
      return
    }
    const title = element.tag === 'h1' && !this.titled
    const texts = this.found.length
    this.children(element, parent, context)
    if (title) {
      this.titled = true
      this.asTitle(texts)
    }
    this.join(from, element, parent)
    this.writeInto(from, texts)
  }

  /** Lines of text and blocks, as they follow one another in an element. */
  private children(element: SnapshotElement, parent: SnapshotElement | undefined, context: Context): void {
    let group: SnapshotNode[] = []
    const flush = () => {
      const measured = measure(group, element, parent, context)
      if (measured) {
        this.found.push({
          kind: 'words',
          z: context.z,
          title: false,
          measured,
        })
      }
      for (const picture of group.flatMap(node => outermost(node, ({ picture }) => picture !== undefined)))
        this.element(picture, element, context)
      group = []
    }
    for (const child of element.children) {
      if (isInline(child)) {
        group.push(child)
      }
      else {
        flush()
        this.element(child as SnapshotElement, element, context)
      }
    }
    flush()
  }

  /** The texts since an index become one headline. */
  private asTitle(from: number): void {
    const texts = this.found.slice(from).filter(found => found.kind === 'words')
    const [first, ...others] = texts
    if (!first)
      return
    first.title = true
    for (const { measured } of others)
      append(first.measured, measured)
    this.remove(others)
  }

  /** Texts that stand below one another in the same element become paragraphs of one. */
  private join(from: number, element: SnapshotElement, parent: SnapshotElement | undefined): void {
    let last: Found | undefined
    for (const found of this.found.slice(from)) {
      if (last?.kind === 'words' && found.kind === 'words' && follows(last, found, element)) {
        append(last.measured, found.measured)
        this.remove([found])
      }
      else {
        last = found
      }
    }
    const rest = this.found.slice(from)
    if (rest.length === 1 && rest[0]!.kind === 'words' && !rest[0]!.title)
      rest[0]!.measured.parent = parent
  }

  /** Where an element is a shape with nothing but text on it, the text is written in the shape. */
  private writeInto(from: number, texts: number): void {
    const [shape, words, ...more] = this.found.slice(from)
    if (texts !== from + 1 || shape?.kind !== 'shape' || !shape.fill || words?.kind !== 'words' || more.length > 0 || words.title)
      return
    const { box } = shape
    const { x, y, width, height } = fitted(words.measured, this.page)
    const insets = [
      x - box.x,
      y - box.y,
      box.x + box.width - x - width,
      box.y + box.height - y - height,
    ] as const
    if (insets[0] < 0 || insets[1] < 0 || insets[3] < -1)
      return
    shape.text = {
      paragraphs: words.measured.paragraphs,
      insets: insets.map(inset => Math.max(0, inset)) as [number, number, number, number],
    }
    this.remove([words])
  }

  private remove(gone: readonly Found[]): void {
    for (const found of gone)
      this.found.splice(this.found.indexOf(found), 1)
  }
}

function isInline(node: SnapshotNode): boolean {
  if (isText(node))
    return true
  const { look: { display, fill, borders }, children } = node as SnapshotElement
  const bare = fill.alpha === 0 && borders.every(({ width }) => width === 0)
  return display.startsWith('inline') && (display === 'inline' || bare) && children.every(isInline)
}

/** Whether a text is the next paragraph of the one above it: in the same element, from edge to edge of the same column. */
function follows(above: Extract<Found, { kind: 'words' }>, below: Extract<Found, { kind: 'words' }>, element: SnapshotElement): boolean {
  const [a, b] = [above.measured, below.measured]
  const isIn = ({ holder, parent }: Measured) => holder === element || parent === element
  const [first, second] = [a.paragraphs[0]!, b.paragraphs[0]!]
  const gap = b.tight.y - a.tight.y - a.tight.height
  const list = first.bullet !== undefined || second.bullet !== undefined
  return !above.title && !below.title && above.z === below.z
    && isIn(a) && isIn(b)
    // In the box of a wider text, lines that are broken evenly would be filled anew, with a word alone at the end.
    && (a.broken === 'evenly') === (b.broken === 'evenly')
    && first.align === second.align && first.rightToLeft === second.rightToLeft
    && (list || (Math.abs(a.room.x - b.room.x) <= 1 && Math.abs(a.room.width - b.room.width) <= 1))
    && gap > -3 && gap < 2 * second.lineHeight
}

/** Adds what stands below to a text. */
function append(above: Measured, below: Measured): void {
  const { rightToLeft } = above.paragraphs[0]!
  const edge = ({ room }: Measured) => rightToLeft
    ? -room.x - room.width
    : room.x
  const from = Math.min(edge(above), edge(below))
  for (const text of [above, below]) {
    for (const paragraph of text.paragraphs)
      paragraph.indent += edge(text) - from
  }
  below.paragraphs[0]!.before = Math.max(0, below.tight.y - above.tight.y - above.tight.height)
  above.paragraphs.push(...below.paragraphs)
  above.tight = union([above.tight, below.tight])
  above.room = union([above.room, below.room])
  above.broken = [above.broken, below.broken].includes('full')
    ? 'full'
    : above.broken === 'not'
      ? below.broken
      : above.broken
}

function textItem(measured: Measured, { z, title }: { z: number, title: boolean }, page: Box): TextItem {
  return {
    kind: 'text',
    box: fitted(measured, page),
    z,
    title,
    paragraphs: measured.paragraphs,
  }
}
