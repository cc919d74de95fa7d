/** Rules on the document as a whole: header, catalog, languages, encryption, files and layers in it. */
import type { Rule } from './rule.ts'
import type { Subject } from './subject.ts'
import { Buffer } from 'node:buffer'
import { PDFArray, PDFBool, PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib'
import { textOf } from '../objects.ts'
import { must } from './rule.ts'
import { objectsOf } from './subject.ts'

const name = PDFName.of
const isTrue = (dict: PDFDict | undefined, key: string) => dict?.lookup(name(key)) === PDFBool.True

/** Each dictionary of the file. */
function dictionaries(subject: Subject) {
  return [
    ...objectsOf(subject),
  ].filter(object => object instanceof PDFDict)
}

/** The configurations of optional content: the default and the others. */
function layerConfigs({ catalog }: Subject): PDFDict[] {
  const properties = catalog.lookupMaybe(name('OCProperties'), PDFDict)
  const others = properties?.lookupMaybe(name('Configs'), PDFArray)?.asArray() ?? []
  const first = properties?.lookupMaybe(name('D'), PDFDict)
  return [
    ...first
      ? [first]
      : [],
    ...others.map(ref => catalog.context.lookup(ref, PDFDict)),
  ]
}

/** All language tags: of the catalog, the elements and the marks. */
function languages({ catalog, nodes, contents }: Subject): string[] {
  const inMarks = contents.flatMap(({ operations }) => operations.flatMap(({ operands: [, properties] }) => {
    const lang = properties instanceof Map
      ? properties.get('Lang')
      : undefined
    return lang instanceof Uint8Array
      ? [
          Buffer.from(lang).toString('latin1'),
        ]
      : []
  }))
  return [
    ...catalog.has(name('Lang'))
      ? [textOf(catalog, 'Lang') ?? '']
      : [],
    ...nodes.flatMap(({ element }) => element.lang === undefined
      ? []
      : [element.lang]),
    ...inMarks,
  ]
}

export const documentRules: Rule[] = [
  must('6.1-1', 'The file begins with %PDF-1.n, n from 0 to 7', ({ bytes }) =>
    /^%PDF-1\.[0-7][\r\n]/.test(Buffer.from(bytes.subarray(0, 9)).toString('latin1'))),
  must('6.2-1', 'MarkInfo says that the document is marked', ({ catalog }) =>
    isTrue(catalog.lookupMaybe(name('MarkInfo'), PDFDict), 'Marked')),
  must('7.1-4', 'MarkInfo has no suspects', ({ catalog }) =>
    !isTrue(catalog.lookupMaybe(name('MarkInfo'), PDFDict), 'Suspects')),
  must('7.1-8', 'The catalog has a metadata stream of type Metadata and subtype XML', ({ catalog }) => {
    const metadata = catalog.lookup(name('Metadata'))
    return metadata instanceof PDFRawStream && metadata.dict.get(name('Type')) === name('Metadata') && metadata.dict.get(name('Subtype')) === name('XML')
  }),
  must('7.1-10', 'Viewers show the title of the document', ({ catalog }) =>
    isTrue(catalog.lookupMaybe(name('ViewerPreferences'), PDFDict), 'DisplayDocTitle')),
  must('7.1-11', 'The document has a structure tree', ({ catalog }) =>
    catalog.lookup(name('StructTreeRoot')) instanceof PDFDict),
  must('7.2-2', 'The language of the outline is known', ({ catalog }) =>
    !catalog.has(name('Outlines')) || catalog.has(name('Lang'))),
  must('7.2-33', 'The language of the metadata is known', ({ catalog, xmp }) =>
    !xmp.includes('xml:lang="x-default"') || catalog.has(name('Lang'))),
  {
    id: '7.2-29',
    says: 'Each language is a language tag (RFC 3066)',
    find: subject => languages(subject).filter(lang => !/^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i.test(lang)).map(lang => `Lang "${lang}"`),
  },
  {
    id: '7.10-1',
    says: 'Each configuration of optional content has a name',
    find: subject => layerConfigs(subject).filter(config => !textOf(config, 'Name')).map(() => 'OCProperties'),
  },
  {
    id: '7.10-2',
    says: 'No configuration of optional content has the key AS',
    find: subject => layerConfigs(subject).filter(config => config.has(name('AS'))).map(() => 'OCProperties'),
  },
  {
    id: '7.11-1',
    says: 'An embedded file has a name in F and UF',
    find: subject => dictionaries(subject)
      .filter(dict => dict.has(name('EF')) && !(textOf(dict, 'F') && textOf(dict, 'UF')))
      .map(() => 'a file specification'),
  },
  must('7.15-1', 'No dynamic XFA form', ({ catalog }) =>
    !catalog.lookupMaybe(name('AcroForm'), PDFDict)?.has(name('XFA'))),
  must('7.16-1', 'Encryption, where there is one, lets assistive technology read', ({ pdf }) => {
    const encryption = pdf.context.lookup(pdf.context.trailerInfo.Encrypt)
    const permissions = encryption instanceof PDFDict
      ? encryption.lookupMaybe(name('P'), PDFNumber)?.asNumber() ?? 0
      : 512
    return (permissions & 512) === 512
  }),
  {
    id: '7.20-1',
    says: 'No form refers to a page of another file',
    find: subject => dictionaries(subject).filter(dict => dict.get(name('Subtype')) === name('Form') && dict.has(name('Ref'))).map(() => 'a form XObject'),
  },
]
