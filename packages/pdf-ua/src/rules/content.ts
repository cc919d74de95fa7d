/** Rules on what is painted: each piece is tagged or an artifact, never both, and its language known. */
import type { Content } from '../content.ts'
import type { Operand } from '../operators.ts'
import type { Rule } from './rule.ts'
import type { Subject } from './subject.ts'
import { isName } from '../operators.ts'
import { markKey } from '../tree.ts'
import { langOf, pageNumber } from './subject.ts'

/** An open mark: its tag, its number, and whether the structure holds it. */
interface Open { tag: string, tagged: boolean, lang: boolean }

/** What stands in what: a mark that is opened, or a place where something is painted. */
interface Event { content: Content, above: Open[], opened?: Open & { properties: Map<string, Operand> } }

const PAINT = /^(?:[SsfFBb'"]|f\*|B\*|b\*|Tj|TJ|sh|BI|Do)$/

/** What a form stands in where it is drawn; nothing for a page. */
function around({ within }: Content, subject: Subject): Open[] {
  if (within?.artifact) {
    return [
      { tag: 'Artifact', tagged: false, lang: false },
    ]
  }
  const owner = within?.mcid === undefined
    ? undefined
    : subject.owners.get(markKey({ stream: within.stream, mcid: within.mcid }))
  return owner
    ? [
        {
          tag: owner.type,
          tagged: true,
          lang: langOf(owner, subject),
        },
      ]
    : []
}

function* events(subject: Subject): Generator<Event> {
  for (const content of subject.contents) {
    const above = around(content, subject)
    for (const [index, { operator, operands: [tag, properties] }] of content.operations.entries()) {
      if (operator === 'BDC' || operator === 'BMC') {
        const entries = properties instanceof Map
          ? properties
          : new Map<string, Operand>()
        const mcid = entries.get('MCID')
        const owner = typeof mcid === 'number'
          ? subject.owners.get(markKey({ stream: content.stream, mcid }))
          : undefined
        const opened = {
          tag: isName(tag)
            ? tag.name
            : '',
          tagged: owner !== undefined || above.some(({ tagged }) => tagged),
          lang: entries.has('Lang') || above.some(({ lang }) => lang) || langOf(owner, subject),
          properties: entries,
        }
        yield {
          content,
          above: [...above],
          opened,
        }
        above.push(opened)
      }
      else if (operator === 'EMC') {
        above.pop()
      }
      else if (PAINT.test(operator) && !content.draws.has(index)) {
        yield {
          content,
          above: [...above],
        }
      }
    }
  }
}

const where = (subject: Subject, { page }: Content) => `page ${pageNumber(page, subject)}`

/** A rule on each mark that is opened and each place where something is painted. */
function each(id: string, says: string, fault: (event: Event) => boolean | undefined): Rule {
  return {
    id,
    says,
    find: subject => Array.from(events(subject)).filter(fault).map(({ content }) => where(subject, content)),
  }
}

/** Words that a Span gives in an entry of its mark, whose language must be known. */
function spoken(id: string, entry: string): Rule {
  return each(id, `The language of ${entry} in a mark is known`, ({ opened }) => opened?.tag === 'Span' && opened.properties.has(entry) && !opened.lang)
}

export const contentRules: Rule[] = [
  each('7.1-1', 'No artifact stands in tagged content', ({ opened }) => opened?.tag === 'Artifact' && opened.tagged),
  each('7.1-2', 'No tagged content stands in an artifact', ({ above, opened }) => opened?.tagged && [...above, opened].some(({ tag }) => tag === 'Artifact')),
  each('7.1-3', 'All that is painted is tagged or an artifact', ({ above, opened }) => !opened && !above.some(({ tag, tagged }) => tagged || tag === 'Artifact')),
  spoken('7.2-30', 'ActualText'),
  spoken('7.2-31', 'Alt'),
  spoken('7.2-32', 'E'),
  {
    id: '7.2-34',
    says: 'The language of text is known',
    find: subject => subject.contents
      .filter(({ stream, paints }) => paints.some(({ kind, artifact, mcid }) => kind === 'text' && !artifact
        && !langOf(mcid === undefined
          ? undefined
          : subject.owners.get(markKey({ stream, mcid })), subject)))
      .map(content => where(subject, content)),
  },
  {
    id: '7.20-2',
    says: 'A form with marks of its own is drawn once',
    * find(subject) {
      const drawn = new Set<string>()
      for (const content of subject.contents.filter(({ page, stream }) => page !== stream)) {
        if (drawn.has(content.stream.tag))
          yield where(subject, content)
        drawn.add(content.stream.tag)
      }
    },
  },
]
