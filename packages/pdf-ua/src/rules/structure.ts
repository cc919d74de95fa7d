/** Rules on the structure: types, who may stand in whom, headings, descriptions. */
import type { Rule } from './rule.ts'
import type { Node, Subject } from './subject.ts'
import { textOf } from '../objects.ts'
import { STANDARD } from '../structure-types.ts'
import { eachNode } from './rule.ts'
import { langOf, mapping, namesParent, parentType, significantKids } from './subject.ts'

/** A rule on each element of a standard type, or on each element where `type` is empty. */
function each(id: string, type: string, says: string, holds: (node: Node, subject: Subject) => boolean): Rule {
  return eachNode(id, says, ({ standard }) => type === '' || standard === type, holds)
}

function standIn(id: string, type: string, parents: string[]) {
  return each(id, type, `${type} stands in ${parents.join(' or ')}`, node => parents.includes(parentType(node) ?? ''))
}

function holdsOnly(id: string, type: string, kids: string[]) {
  return each(id, type, `${type} holds only ${kids.join(', ')}`, node => significantKids(node).every(kid => kids.includes(kid.standard)))
}

const kidsOf = (node: Node, type: string) => significantKids(node).filter(kid => kid.standard === type).length

const captionFirst = (node: Node) => !significantKids(node).slice(1).some(kid => kid.standard === 'Caption')

const described = ({ element }: Node) => Boolean(element.alt) || element.actualText !== undefined

function headingLevel({ standard }: Node): number {
  return Number(/^H([1-6])$/.exec(standard)?.[1] ?? 0)
}

function* headingGaps({ nodes }: Subject): Generator<string> {
  let last = 0
  for (const node of nodes.filter(headingLevel)) {
    const level = headingLevel(node)
    if (level > last + 1) {
      yield `${node.path} after ${last === 0
        ? 'no heading'
        : `H${last}`}`
    }
    last = level
  }
}

/** Words that an element gives in an entry, whose language must be known. */
function spoken(id: string, entry: 'Alt' | 'ActualText' | 'E'): Rule {
  const has = ({ element: { dict } }: Node) => dict !== undefined && textOf(dict, entry) !== undefined
  return each(id, '', `The language of ${entry} is known`, (node, subject) => !has(node) || langOf(node, subject))
}

export const structureRules: Rule[] = [
  each('7.1-5', '', 'A type that is not standard is mapped to a standard one', node => STANDARD.has(node.standard)),
  each('7.1-6', '', 'The role map does not lead in a circle', (node, { roles }) => !mapping(node.type, roles).circular),
  each('7.1-7', '', 'A standard type is not mapped to another', (node, { roles }) => !mapping(node.type, roles).steps.slice(0, -1).some(type => STANDARD.has(type))),
  each('7.1-12', '', 'Each element names its parent', (node, subject) => namesParent(node, subject)),
  holdsOnly('7.2-3', 'Table', [
    'TR',
    'THead',
    'TBody',
    'TFoot',
    'Caption',
  ]),
  standIn('7.2-4', 'TR', ['Table', 'THead', 'TBody', 'TFoot']),
  standIn('7.2-5', 'THead', ['Table']),
  standIn('7.2-6', 'TBody', ['Table']),
  standIn('7.2-7', 'TFoot', ['Table']),
  standIn('7.2-8', 'TH', ['TR']),
  standIn('7.2-9', 'TD', ['TR']),
  holdsOnly('7.2-10', 'TR', ['TH', 'TD']),
  each('7.2-11', 'Table', 'A table has one THead at most', node => kidsOf(node, 'THead') <= 1),
  each('7.2-12', 'Table', 'A table has one TFoot at most', node => kidsOf(node, 'TFoot') <= 1),
  each('7.2-13', 'Table', 'A table with TFoot has TBody', node => kidsOf(node, 'TFoot') === 0 || kidsOf(node, 'TBody') > 0),
  each('7.2-14', 'Table', 'A table with THead has TBody', node => kidsOf(node, 'THead') === 0 || kidsOf(node, 'TBody') > 0),
  each('7.2-16', 'Table', 'The caption of a table comes first or last', node => !significantKids(node).slice(1, -1).some(kid => kid.standard === 'Caption')),
  standIn('7.2-17', 'LI', ['L']),
  standIn('7.2-18', 'LBody', ['LI']),
  holdsOnly('7.2-19', 'L', ['L', 'LI', 'Caption']),
  holdsOnly('7.2-20', 'LI', ['Lbl', 'LBody']),
  spoken('7.2-21', 'ActualText'),
  spoken('7.2-22', 'Alt'),
  spoken('7.2-23', 'E'),
  standIn('7.2-26', 'TOCI', ['TOC']),
  holdsOnly('7.2-27', 'TOC', ['TOC', 'TOCI', 'Caption']),
  each('7.2-28', 'TOC', 'The caption of a table of contents comes first', captionFirst),
  holdsOnly('7.2-36', 'THead', ['TR']),
  holdsOnly('7.2-37', 'TBody', ['TR']),
  holdsOnly('7.2-38', 'TFoot', ['TR']),
  each('7.2-39', 'Table', 'A table has one caption at most', node => kidsOf(node, 'Caption') <= 1),
  each('7.2-40', 'L', 'The caption of a list comes first', captionFirst),
  each('7.3-1', 'Figure', 'A figure has a description', described),
  {
    id: '7.4.2-1',
    says: 'Headings begin with H1 and skip no level',
    find: headingGaps,
  },
  each('7.4.4-1', '', 'An element has one H at most', node => kidsOf(node, 'H') <= 1),
  each('7.4.4-2', 'H', 'A document uses H or H1 to H6, not both', (_, { nodes }) => !nodes.some(headingLevel)),
  {
    id: '7.4.4-3',
    says: 'A document uses H1 to H6 or H, not both',
    find: ({ nodes }) => nodes.some(node => node.standard === 'H')
      ? nodes.filter(headingLevel).map(node => node.path)
      : [],
  },
  each('7.7-1', 'Formula', 'A formula has a description', described),
  each('7.9-1', 'Note', 'A note has an ID', ({ element: { dict } }) => Boolean(dict && textOf(dict, 'ID'))),
  each('7.9-2', 'Note', 'No two notes have the same ID', (node, { nodes }) => {
    const id = (other: Node) => other.element.dict && textOf(other.element.dict, 'ID')
    return !id(node) || nodes.filter(other => other.standard === 'Note' && id(other) === id(node)).length === 1
  }),
]
