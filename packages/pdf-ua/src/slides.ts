/** Groups the structure by slide and by section of the talk. */
import type { PDFRef } from '@cantoo/pdf-lib'
import type { Element, Kid } from './tree.ts'
import { element, elements, marks } from './tree.ts'

/** What a page shows. */
export interface PageInfo {
  /** The headline, for the outline and for whoever navigates by structure. */
  title: string
  /** The part of the talk that the page belongs to; pages without one stand by themselves. */
  section?: string
  /** What else begins on the page, for the outline. */
  also?: readonly { title: string, section?: string }[]
  /** What viewers show for the page's number, the slide's number for example. */
  label?: string
}

/** The document with one Sect for each page and one Part for each section of the talk. */
export function bySlide(root: Element, refs: readonly PDFRef[], pages: readonly PageInfo[]): Element {
  const slides: Kid[][] = refs.map(() => [])
  let current = 0
  for (const kid of root.kids) {
    const page = marks(kid).next().value?.page
    current = page
      ? refs.indexOf(page)
      : current
    slides[current]?.push(kid)
  }
  const kids: Element[] = []
  let section: string | undefined
  slides.forEach((content, index) => {
    const page = pages[index]
    const slide = element('Sect', content, { title: page?.title })
    const part = kids.at(-1)
    if (page?.section && page.section === section && part) {
      part.kids.push(slide)
    }
    else {
      kids.push(page?.section
        ? element('Part', [slide], { title: page.section })
        : slide)
    }
    section = page?.section
  })
  return { ...root, kids }
}

/** The Sect of a page in a document by slide; the document itself for a page that holds nothing. */
export function beginningOf(root: Element, page: PDFRef): Element {
  for (const found of elements(root)) {
    if (found.type === 'Sect' && marks(found).next().value?.page === page)
      return found
  }
  return root
}
