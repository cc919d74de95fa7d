/** Makes every link one that can be reached once, and says on it what it is (ISO 14289-1, 7.18.5). */
import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Box } from './boxes.ts'
import type { FigureOnPage } from './figures.ts'
import type { PageSize } from './reading-order.ts'
import type { Annotation, Element } from './tree.ts'
import type { Words } from './words.ts'
import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib'
import { hasArea, intersection, union } from './boxes.ts'
import { boxOnPage } from './figures.ts'
import { rectOf, text, textOf } from './objects.ts'
import { elements } from './tree.ts'
import { wordsOf } from './words.ts'

/** Chromium cuts a link into one annotation for each of its boxes: each a stop of the Tab key, all with one target. */
export function joinLinks(pdf: PDFDocument, tree: Element): void {
  for (const link of elements(tree)) {
    if (link.type !== 'Link')
      continue
    const [first, ...others] = link.kids.filter(kid => kid.kind === 'annotation')
    const parts = others.filter(other => first && other.page === first.page && targetOf(pdf, other) === targetOf(pdf, first))
    if (!first || parts.length === 0)
      continue
    join(pdf, first, parts)
    link.kids = link.kids.filter(kid => kid.kind !== 'annotation' || !parts.includes(kid))
  }
}

/** Where a link leads, as it is written in the file. */
function targetOf(pdf: PDFDocument, { ref }: Annotation): string {
  const link = pdf.context.lookup(ref, PDFDict)
  return `${link.get(PDFName.of('Dest'))} ${link.lookup(PDFName.of('A'))}`
}

/** Lets the first cover what all do: its rectangle goes around them, its quadrilaterals are theirs (ISO 32000-1, 12.5.6.5). */
function join(pdf: PDFDocument, first: Annotation, others: Annotation[]): void {
  const { context } = pdf
  const boxes = [first, ...others].map(({ ref }) => rectOf(context.lookup(ref, PDFDict)))
  const all = boxes.reduce<Box | undefined>(union, undefined)
  const link = context.lookup(first.ref, PDFDict)
  if (all) {
    link.set(PDFName.of('Rect'), context.obj([
      all.left,
      all.bottom,
      all.right,
      all.top,
    ]))
  }
  link.set(PDFName.of('QuadPoints'), context.obj(boxes.flatMap(({ left, bottom, right, top }) => [
    ...[left, top, right, top],
    ...[left, bottom, right, bottom],
  ])))
  const onPage = context.lookup(first.page, PDFDict).lookup(PDFName.of('Annots'), PDFArray)
  for (const { ref } of others)
    onPage.remove(onPage.asArray().indexOf(ref))
}

/**
 * A link of the printed page, in CSS pixels from the page's top left corner: what it is called, and where it leads, a
 * slide by its number and headline or an address.
 */
export interface LinkOnPage {
  page: number
  name: string
  to: { slide: string, title: string } | { address: string }
  box: FigureOnPage['box']
}

/** What a link is called and where it leads, for whoever meets it in a list of links. */
function descriptionOf({ name, to }: LinkOnPage): string {
  const target = 'address' in to
    ? to.address.replace(/^(?:mailto|tel):/, '')
    : to.title
  const says = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  const known = 'address' in to
    ? says(name).includes(says(target))
    : says(name) === says(target)
  if (target === '' || known)
    return name
  const place = 'slide' in to
    ? `${to.slide}. ${target}`
    : target
  return name === ''
    ? place
    : `${name} – ${place}`
}

/** The link of the page that an annotation covers: the one with which it shares most of both their areas. */
function linkUnder(annotation: PDFDict, links: readonly (LinkOnPage & { area: Box })[]): LinkOnPage | undefined {
  const rect = rectOf(annotation)
  const size = (box: Box) => hasArea(box)
    ? (box.right - box.left) * (box.top - box.bottom)
    : 0
  let best: LinkOnPage | undefined
  let most = 0
  for (const link of links) {
    const shared = size(intersection(rect, link.area))
    const share = shared / (size(rect) + size(link.area) - shared)
    if (share > most)
      [best, most] = [link, share]
  }
  return best
}

/** Gives each link annotation a description: of the link on the page that it covers, else the words that it is around. */
export function describeLinks(pdf: PDFDocument, tree: Element, words: () => Words, pages: readonly PageSize[], links: readonly LinkOnPage[]): void {
  const areas = links.map(link => ({
    ...link,
    area: boxOnPage(link, pages[link.page]?.height ?? 0),
  }))
  for (const link of elements(tree)) {
    if (link.type !== 'Link')
      continue
    for (const kid of link.kids) {
      const annotation = kid.kind === 'annotation'
        ? pdf.context.lookup(kid.ref)
        : undefined
      if (kid.kind !== 'annotation' || !(annotation instanceof PDFDict) || textOf(annotation, 'Contents'))
        continue
      const here = linkUnder(annotation, areas.filter(({ page }) => pages[page]?.ref === kid.page))
      const contents = (here && descriptionOf(here)) || link.alt || wordsOf(link, words())
      if (contents)
        annotation.set(PDFName.of('Contents'), text(contents))
    }
  }
}
