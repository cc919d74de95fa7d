/** Says on every link what it is, for those who can't see it (ISO 14289-1, 7.18.5). */
import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Element } from './tree.ts'
import type { Words } from './words.ts'
import { PDFDict, PDFName } from '@cantoo/pdf-lib'
import { text, textOf } from './objects.ts'
import { elements } from './tree.ts'
import { wordsOf } from './words.ts'

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
