/** What PDF/UA-2 (ISO 14289-2) asks for differently from PDF/UA-1, by the numbers of veraPDF's profile with `UA2-` before them. */
import type { PDFDict } from '@cantoo/pdf-lib'
import type { Rule } from './rule.ts'
import type { Node, Subject } from './subject.ts'
import { PDFDict as Dict, PDFArray, PDFName } from '@cantoo/pdf-lib'
import { bookmarksOf } from '../destinations.ts'
import { textOf } from '../objects.ts'
import { eachNode } from './rule.ts'
import { isPdf2, significantKids } from './subject.ts'
import { inPacket, prefixOf, UA, valueOf } from './xmp.ts'

const name = PDFName.of

function each(id: string, says: string, type: string, holds: (node: Node, subject: Subject) => boolean): Rule {
  return eachNode(id, says, node => node.type === type, holds)
}

/** The links and bookmarks, with where they are. */
function leading({ annotations, catalog }: Subject): { dict: PDFDict, where: string }[] {
  return [
    ...annotations.map(({ dict, page }) => ({ dict, where: `page ${page}` })),
    ...bookmarksOf(catalog).map(dict => ({ dict, where: `bookmark "${textOf(dict, 'Title')}"` })),
  ]
}

/** Whether a destination begins with an element of the structure. */
function isInStructure(destination: unknown): boolean {
  const target = destination instanceof PDFArray
    ? destination.lookup(0)
    : undefined
  return target instanceof Dict && target.has(name('S')) && !target.has(name('Contents'))
}

export const ua2Rules: Rule[] = [
  inPacket('UA2-5-4', 'The property rev of the PDF/UA schema has the prefix pdfuaid', subject => prefixOf(subject.xmp, UA) === 'pdfuaid'),
  inPacket('UA2-5-5', 'The revision of PDF/UA-2 is a year', subject => /^\d{4}$/.test(valueOf(subject, UA, 'rev') ?? '')),
  {
    id: 'UA2-8.2.5.2-2',
    says: 'The structure is one Document of the namespace of PDF 2.0',
    find: ({ nodes }) => nodes.filter(({ parent }) => parent === undefined).filter(({ type, element }) => type !== 'Document' || !isPdf2(element)).map(({ path }) => path),
  },
  each('UA2-8.2.5.12-1', 'Headings have a level', 'H', () => false),
  each('UA2-8.2.5.14-1', 'Notes are of the type FENote', 'Note', () => false),
  each('UA2-8.2.5.25-1', 'A list with labels says how it is numbered', 'L', (node) => {
    const numbering = String(node.element.attributes.get('List')?.get('ListNumbering') ?? '/None')
    return numbering !== '/None' || !significantKids(node).some(({ kids }) => kids.some(({ type }) => type === 'Lbl'))
  }),
  each('UA2-8.2.5.25-2', 'The content of a list item stands in its label or body', 'LI', ({ marks }) => marks.length === 0),
  {
    id: 'UA2-8.8-1',
    says: 'Destinations within the document are elements of its structure',
    find: subject => leading(subject).filter(({ dict }) => {
      const destination = dict.lookup(name('Dest'))
      return destination !== undefined && !isInStructure(destination)
    }).map(({ where }) => where),
  },
  {
    id: 'UA2-8.8-2',
    says: 'Actions that lead to a place in the document lead to an element of its structure',
    find: subject => leading(subject).filter(({ dict }) => {
      const action = dict.lookupMaybe(name('A'), Dict)
      return action?.get(name('S')) === name('GoTo') && !isInStructure(action.lookup(name('SD')) ?? action.lookup(name('D')))
    }).map(({ where }) => where),
  },
  {
    id: 'UA2-8.9.4.2-1',
    says: 'An annotation is described in the same words by its Contents and by its element',
    find: ({ annotations }) => annotations.filter(({ dict, parent }) => parent?.element.alt !== undefined && textOf(dict, 'Contents') !== undefined && textOf(dict, 'Contents') !== parent.element.alt).map(({ page }) => `page ${page}`),
  },
]

/** Rules of PDF/UA-1 that PDF/UA-2 has another for, or none. */
export const NOT_IN_UA2 = new Set(['5-2', '6.1-1'])
