/** Makes every link one that can be reached once, and says on it what it is (ISO 14289-1, 7.18.5). */
import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Annotation, Element } from './tree.ts'
import type { Words } from './words.ts'
import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib'
import { around } from './boxes.ts'
import { numbersOf, text, textOf } from './objects.ts'
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
  const boxes = [first, ...others].map(({ ref }) => {
    const [left = 0, bottom = 0, right = 0, top = 0] = numbersOf(context.lookup(ref, PDFDict).lookup(PDFName.of('Rect'), PDFArray))
    return { left, bottom, right, top }
  })
  const all = around(boxes.flatMap(({ left, bottom, right, top }) => [
    [left, bottom] as const,
    [right, top] as const,
  ]))
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

/** Gives each link annotation the words of its link, or the description of the link where it has one. */
export function describeLinks(pdf: PDFDocument, tree: Element, words: Words): void {
  for (const link of elements(tree)) {
    if (link.type !== 'Link')
      continue
    const contents = link.alt || wordsOf(link, words)
    for (const kid of link.kids) {
      const annotation = kid.kind === 'annotation'
        ? pdf.context.lookup(kid.ref)
        : undefined
      if (annotation instanceof PDFDict && contents && !textOf(annotation, 'Contents'))
        annotation.set(PDFName.of('Contents'), text(contents))
    }
  }
}
