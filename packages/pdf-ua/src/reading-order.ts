/** The reading order as numbers: where in it each mark and each piece of paint belongs. */
import type { PDFRef } from '@cantoo/pdf-lib'
import type { Box } from './boxes.ts'
import type { Content } from './content.ts'
import type { FigureOnPage } from './figures.ts'
import type { Position } from './mark-content.ts'
import type { Paint } from './paint.ts'
import type { Element, Kid } from './tree.ts'
import { boxOnPage, figureAround } from './figures.ts'
import { plainAlt } from './kinds.ts'
import { elements, markKey, marks } from './tree.ts'

/** Whether all that is painted in its box belongs to it, in one piece. */
const isFigure = ({ type }: Element) => type === 'Figure' || type === 'Formula'

/** A page and how high it is, in points. */
export interface PageSize { ref: PDFRef, height: number }

/**
 * The tree without marks that only paint boxes and lines behind text: they become artifacts.
 * In a figure, a list label and a link without words the paint is what is meant.
 */
export function withoutMereDecoration(root: Element, contents: readonly Content[]): Element {
  const withText = new Set(contents.flatMap(({ stream, paints }) =>
    paints.filter(({ kind, mcid }) => kind === 'text' && mcid !== undefined).map(({ mcid = 0 }) => markKey({ stream, mcid }))))
  const hasText = (kid: Kid) => [
    ...marks(kid),
  ].some(mark => withText.has(markKey(mark)))
  const prune = (element: Element, meant: boolean): Element => {
    const keeps = meant || isFigure(element) || element.type === 'Lbl' || (element.type === 'Link' && !hasText(element))
    const kids = element.kids.flatMap<Kid>((kid) => {
      if (kid.kind === 'element') {
        return [
          prune(kid, keeps),
        ]
      }
      return kid.kind === 'mark' && !keeps && !withText.has(markKey(kid))
        ? []
        : [kid]
    })
    const bullet = element.type === 'Lbl' && !hasText(element)
      ? { actualText: '•' }
      : {}
    return {
      ...element,
      ...bullet,
      kids,
    }
  }
  return prune(root, false)
}

const sameWords = (a: string, b: string) => a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim()

/** Numbers the reading order of a tree and finds the position of paint in it. */
export class ReadingOrder {
  private owners = new Map<number, Element>()
  private byMark = new Map<string, number>()
  private figures: { position: number, page: PDFRef, box: Box }[] = []
  private next = 0

  constructor(tree: Element, pages: readonly PageSize[], figures: readonly FigureOnPage[]) {
    const unclaimed = [...figures]
    for (const element of elements(tree)) {
      if (isFigure(element))
        this.addFigure(element, pages, unclaimed)
      else
        this.addMarks(element)
    }
  }

  /** Neighbouring marks of an element follow each other; between others there is a gap. */
  private addMarks(element: Element) {
    let followed = false
    for (const kid of element.kids) {
      if (kid.kind === 'mark') {
        this.next += followed ? 1 : 2
        this.owners.set(this.next, element)
        this.byMark.set(markKey(kid), this.next)
      }
      followed = kid.kind === 'mark'
    }
  }

  /** All that a figure holds has one position. */
  private addFigure(figure: Element, pages: readonly PageSize[], unclaimed: FigureOnPage[]) {
    this.next += 2
    this.owners.set(this.next, figure)
    for (const mark of marks(figure)) this.byMark.set(markKey(mark), this.next)
    const page = marks(figure).next().value?.page
    const index = unclaimed.findIndex(({ alt, page: at }) => sameWords(plainAlt(alt), figure.alt ?? '') && (!page || page === pages[at]?.ref))
    const [found] = index < 0
      ? []
      : unclaimed.splice(index, 1)
    const on = found && pages[found.page]
    if (on) {
      this.figures.push({
        position: this.next,
        page: on.ref,
        box: boxOnPage(found, on.height),
      })
    }
  }

  /** Where the paint belongs in the reading order; undefined for an artifact. */
  of(paint: Paint, { page, stream }: Pick<Content, 'page' | 'stream'>): Position {
    const marked = paint.mcid === undefined
      ? undefined
      : this.byMark.get(markKey({ stream, mcid: paint.mcid }))
    if (marked !== undefined || !paint.box)
      return marked
    const here = this.figures.filter(figure => figure.page === page)
    const around = figureAround(paint.box, here.map(({ box }) => box))
    return around === undefined
      ? undefined
      : here[around]?.position
  }

  ownerOf(position: number): Element | undefined {
    return this.owners.get(position)
  }

  /** Gives every element the marks that its paint got, in the reading order, for those that it had; a mark may stand in an element of its own. */
  settle(tree: Element, fresh: ReadonlyMap<number, Kid[]>): void {
    const positionsOf = new Map<Element, number[]>()
    for (const [position, owner] of this.owners) {
      positionsOf.set(owner, [
        ...positionsOf.get(owner) ?? [],
        position,
      ])
    }
    for (const element of [
      ...elements(tree),
    ]) {
      const positions = positionsOf.get(element) ?? []
      const marksAt = () => fresh.get(positions.shift() ?? -1) ?? []
      element.kids = isFigure(element)
        ? marksAt()
        : element.kids.flatMap<Kid>(kid => kid.kind === 'mark'
            ? marksAt()
            : [kid])
    }
  }

  /** The box of each figure whose position on the page is known. */
  * boxes(): Generator<{ figure: Element, box: Box }> {
    for (const { position, box } of this.figures) {
      const figure = this.owners.get(position)
      if (figure)
        yield { figure, box }
    }
  }
}
