/** The outline (bookmarks): sections of the talk with their slides; and the page labels. */
import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import type { PageInfo } from './slides.ts'
import { PDFName } from '@cantoo/pdf-lib'
import { pagesOf, text } from './objects.ts'

interface Item { title: string, page: PDFRef, kids: Item[] }

/** Replaces the outline. Pages that follow each other with the same title (clicks of one slide) have one entry. */
export function writeOutline(pdf: PDFDocument, pages: readonly PageInfo[]): void {
  const { context, catalog } = pdf
  const root = context.nextRef()
  const items = itemsOf(pages, pagesOf(pdf).map(({ ref }) => ref))
  const count = items.length + items.reduce((sum, { kids }) => sum + kids.length, 0)
  context.assign(root, context.obj({
    Type: 'Outlines',
    ...writeItems(pdf, items, root),
    Count: count,
  }))
  catalog.set(PDFName.of('Outlines'), root)
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}

function itemsOf(pages: readonly PageInfo[], refs: readonly PDFRef[]): Item[] {
  const items: Item[] = []
  let last: Pick<PageInfo, 'title' | 'section'> | undefined
  const entries = pages.flatMap((page, index) => [
    page,
    ...page.also ?? [],
  ].map(entry => ({ page: entry, ref: refs[index] })))
  entries.forEach(({ page, ref }) => {
    if (!ref || (last && last.title === page.title && last.section === page.section))
      return
    const item = { title: page.title, page: ref, kids: [] }
    const section = items.at(-1)
    if (page.section && page.section === last?.section && section) {
      section.kids.push(item)
    }
    else {
      items.push(page.section
        ? {
            title: page.section,
            page: ref,
            kids: [item],
          }
        : item)
    }
    last = page
  })
  return items
}

function writeItems(pdf: PDFDocument, items: readonly Item[], parent: PDFRef): { First: PDFRef, Last: PDFRef } {
  const { context } = pdf
  const refs = items.map(() => context.nextRef())
  items.forEach(({ title, page, kids }, index) => {
    const ref = refs[index]!
    context.assign(ref, context.obj({
      Title: text(title),
      Parent: parent,
      Dest: [page, 'Fit'],
      ...index > 0 && { Prev: refs[index - 1]! },
      ...index + 1 < refs.length && { Next: refs[index + 1]! },
      ...kids.length > 0 && {
        ...writeItems(pdf, kids, ref),
        Count: kids.length,
      },
    }))
  })
  return {
    First: refs[0]!,
    Last: refs.at(-1)!,
  }
}

/** Gives pages the numbers that are printed on them, where these are not simply 1, 2, 3 … */
export function writePageLabels(pdf: PDFDocument, pages: readonly PageInfo[]): void {
  if (pages.every(({ label }, index) => label === undefined || label === String(index + 1)))
    return
  const nums = pages.flatMap(({ label }, index) => [
    index,
    pdf.context.obj({
      P: text(label ?? String(index + 1)),
    }),
  ])
  pdf.catalog.set(PDFName.of('PageLabels'), pdf.context.obj({ Nums: nums }))
}
