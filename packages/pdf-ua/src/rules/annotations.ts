/** Rules on annotations: links, and the kinds that a deck should not have. */
import type { Rule } from './rule.ts'
import type { Node, Subject } from './subject.ts'
import { PDFArray, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib'
import { rectOf, textOf } from '../objects.ts'

type Annotated = Subject['annotations'][number]

const subtype = ({ dict }: Annotated) => dict.lookupMaybe(PDFName.of('Subtype'), PDFName)?.decodeText() ?? ''

/** Whether anyone can meet it: not hidden, and on the page. */
function counts({ dict, page }: Annotated, { pdf }: Subject): boolean {
  const hidden = ((dict.lookupMaybe(PDFName.of('F'), PDFNumber)?.asNumber() ?? 0) & 2) === 2
  const { x, y, width, height } = pdf.getPage(page - 1).getCropBox()
  const { left, bottom, right, top } = rectOf(dict)
  return !hidden && left < x + width && right > x && bottom < y + height && top > y
}

/** The description of a form field: its own, or, where it is only a part of one, that of the whole. */
function fieldName({ dict }: Annotated): string | undefined {
  const field = dict.has(PDFName.of('T'))
    ? dict
    : dict.lookupMaybe(PDFName.of('Parent'), PDFDict)
  return field && textOf(field, 'TU')
}

/** A rule on each annotation of some kinds that someone can meet. */
function each(id: string, says: string, kinds: (kind: string) => boolean, holds: (annotation: Annotated, subject: Subject) => boolean): Rule {
  return {
    id,
    says,
    find: subject => subject.annotations
      .filter(annotation => kinds(subtype(annotation)) && counts(annotation, subject) && !holds(annotation, subject))
      .map(annotation => `${subtype(annotation)} on page ${annotation.page}`),
  }
}

const isIn = (parent: Node | undefined, type: string) => parent?.standard === type
const described = ({ dict, parent }: Annotated) => Boolean(textOf(dict, 'Contents') || parent?.element.alt)

export const annotationRules: Rule[] = [
  {
    id: '7.2-24',
    says: 'The language of the words of an annotation is known',
    find: ({ annotations, catalog }) => annotations
      .filter(({ dict }) => dict.has(PDFName.of('Contents')) && !dict.has(PDFName.of('Lang')) && !catalog.has(PDFName.of('Lang')))
      .map(({ page }) => `page ${page}`),
  },
  each('7.18.1-1', 'An annotation stands in an Annot element', kind => !['Widget', 'PrinterMark', 'Link'].includes(kind), ({ parent }) => isIn(parent, 'Annot')),
  each('7.18.1-2', 'An annotation is described', kind => kind !== 'Widget', described),
  each('7.18.1-3', 'A form field is described', kind => kind === 'Widget', annotation => Boolean(fieldName(annotation) || annotation.parent?.element.alt)),
  each('7.18.2-1', 'No annotation of the kind TrapNet', kind => kind === 'TrapNet', () => false),
  {
    id: '7.18.3-1',
    says: 'The tab order of a page with annotations is that of the structure',
    find: ({ pages }) => pages
      .filter(({ dict }) => (dict.lookupMaybe(PDFName.of('Annots'), PDFArray)?.size() ?? 0) > 0 && dict.get(PDFName.of('Tabs')) !== PDFName.of('S'))
      .map(({ number }) => `page ${number}`),
  },
  each('7.18.4-1', 'A form field stands in a Form element', kind => kind === 'Widget', ({ parent }) => isIn(parent, 'Form')),
  {
    id: '7.18.4-2',
    says: 'A Form element without a role holds one field and nothing else',
    find: ({ nodes }) => nodes
      .filter(({ standard, element, kids, marks, annotations }) => standard === 'Form' && !element.attributes.get('PrintField')?.has('Role')
        && !(annotations.length === 1 && kids.length === 0 && marks.length === 0))
      .map(({ path }) => path),
  },
  each('7.18.5-1', 'A link stands in a Link element', kind => kind === 'Link', ({ parent }) => isIn(parent, 'Link')),
  each('7.18.5-2', 'A link is described in Contents', kind => kind === 'Link', ({ dict }) => Boolean(textOf(dict, 'Contents'))),
  each('7.18.8-1', 'A printer\'s mark is no part of the structure', kind => kind === 'PrinterMark', ({ dict }, { pdf, nodes }) =>
    !dict.has(PDFName.of('StructParent')) && !nodes.some(({ annotations }) => annotations.some(({ ref }) => pdf.context.lookup(ref) === dict))),
  {
    id: '7.2-25',
    says: 'The language of the words of a form field is known',
    find: ({ annotations, catalog }) => annotations
      .filter(({ dict }) => dict instanceof PDFDict && dict.has(PDFName.of('TU')) && !catalog.has(PDFName.of('Lang')))
      .map(({ page }) => `page ${page}`),
  },
]
