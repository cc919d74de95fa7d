/** Rules on the XMP packet: the mark of PDF/UA-1 and the title. */
import type { Rule } from './rule.ts'
import type { Subject } from './subject.ts'
import { must } from './rule.ts'

export const UA = 'http://www.aiim.org/pdfua/ns/id/'
/** The identification of PDF/A. */
export const ARCHIVE = 'http://www.aiim.org/pdfa/ns/id/'
export const DC = 'http://purl.org/dc/elements/1.1/'

/** The prefix that a namespace has in the packet. */
export function prefixOf(xmp: string, namespace: string): string | undefined {
  return new RegExp(`xmlns:([\\w.-]+)=["']${namespace.replace(/[.?]/g, '\\$&')}["']`).exec(xmp)?.[1]
}

/** The entities that XML itself defines (XML 1.0, 4.6). */
const ENTITIES = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '\'',
}

/** The value of a property, as an element or an attribute; undefined where there is none. */
export function valueOf({ xmp }: Subject, namespace: string, property: string): string | undefined {
  const prefix = prefixOf(xmp, namespace)
  if (!prefix)
    return undefined
  const asElement = new RegExp(`<${prefix}:${property}[^>]*>([\\s\\S]*?)</${prefix}:${property}>`).exec(xmp)?.[1]
  return (asElement ?? new RegExp(`\\s${prefix}:${property}=["']([^"']*)["']`).exec(xmp)?.[1])?.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|apos);/g, (_, name: keyof typeof ENTITIES) => ENTITIES[name]).trim()
}

export function inPacket(id: string, says: string, holds: (subject: Subject) => boolean): Rule {
  return must(id, says, holds, 'the XMP packet')
}

const isIdentified = (subject: Subject) => ['part', 'amd', 'corr', 'rev'].some(property => valueOf(subject, UA, property) !== undefined)

/** The prefix of PDF/UA's own properties has to be `pdfuaid` wherever they stand. */
function prefixRule(id: string, property: string): Rule {
  return inPacket(id, `The property ${property} of the PDF/UA schema has the prefix pdfuaid`, subject =>
    valueOf(subject, UA, property) === undefined || prefixOf(subject.xmp, UA) === 'pdfuaid')
}

/** The parts of ISO 14289 (PDF/UA) and ISO 19005 (PDF/A) that the file says it conforms to. */
export function partsOf(subject: Subject): { ua?: string, archive?: string } {
  return {
    ua: valueOf(subject, UA, 'part'),
    archive: valueOf(subject, ARCHIVE, 'part'),
  }
}

/** The standards that the file says it conforms to, as people write them: `PDF/UA-1`, `PDF/A-2a`. */
export function standardsOf(subject: Subject): string[] {
  const { ua, archive } = partsOf(subject)
  const level = valueOf(subject, ARCHIVE, 'conformance')?.toLowerCase() ?? ''
  return [
    ...ua
      ? [`PDF/UA-${ua}`]
      : [],
    ...archive
      ? [`PDF/A-${archive}${level}`]
      : [],
  ]
}

export const xmpRules: Rule[] = [
  inPacket('5-1', 'The metadata says that the file is PDF/UA', isIdentified),
  inPacket('5-2', 'The part of PDF/UA is 1', subject => !isIdentified(subject) || valueOf(subject, UA, 'part') === '1'),
  prefixRule('5-3', 'part'),
  prefixRule('5-4', 'amd'),
  prefixRule('5-5', 'corr'),
  inPacket('7.1-9', 'The metadata has the title of the document', subject => Boolean(valueOf(subject, DC, 'title')) && prefixOf(subject.xmp, DC) === 'dc'),
]
