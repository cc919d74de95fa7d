/** Who wrote it, what it is called, when: in the Info dictionary and as XMP, and nothing about the machine. */
import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Standard } from './standards.ts'
import { createHash } from 'node:crypto'
import { PDFBool, PDFHexString, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib'
import { escapeUTF8 } from 'entities/escape'
import { isRightToLeft } from './direction.ts'
import { text } from './objects.ts'
import { identification } from './standards.ts'

export interface DocumentInfo {
  title: string
  author: string
  subject: string
  keywords: readonly string[]
  /** A language tag, `en-GB` for example. */
  lang: string
  /** When it was made; the same for every export of the same commit. */
  date: Date
  /** The standards it is written to: `ua-1` unless said otherwise. */
  standard?: Standard
}

/** The program that lays the pages out and the one that prints them; no versions, so that no machine shows. */
const CREATOR = 'Slidev'
const PRODUCER = 'Chromium'

/** Writes the language, the title bar's setting, the Info dictionary and the XMP packet. */
export function writeMetadata(pdf: PDFDocument, info: DocumentInfo): void {
  const { context, catalog } = pdf
  const date = PDFString.fromDate(info.date)
  // PDF/A-4 has no Info dictionary (ISO 19005-4, 6.1.3).
  context.trailerInfo.Info = info.standard === 'ua-2'
    ? undefined
    : context.register(context.obj({
        Title: text(info.title),
        Author: text(info.author),
        Subject: text(info.subject),
        Keywords: text(info.keywords.join(', ')),
        Creator: text(CREATOR),
        Producer: text(PRODUCER),
        CreationDate: date,
        ModDate: date,
      }))
  catalog.set(PDFName.of('Lang'), text(info.lang))
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({
    DisplayDocTitle: PDFBool.True,
    ...isRightToLeft(info.lang)
      ? { Direction: 'R2L' }
      : {},
  }))
  // XMP stays unpacked, so that programs that know no PDF can find it. `context.stream` writes one byte for each UTF-16
  // unit of a string, so the packet goes in as bytes.
  const packet = new TextEncoder().encode(xmp(info))
  catalog.set(PDFName.of('Metadata'), context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })))
}

/** Characters that XML 1.0 has no way to write (section 2.2), not even as a reference. */
// eslint-disable-next-line no-control-regex
const NOT_XML = /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF]/g

const escaped = (words: string) => escapeUTF8(words.toWellFormed().replace(NOT_XML, ''))

/** The XMP packet (ISO 16684-1), with the marks of the standards. */
function xmp({ title, author, subject, keywords, lang, date, standard = 'ua-1' }: DocumentInfo): string {
  const words = keywords.map(word => `<rdf:li>${escaped(word)}</rdf:li>`).join('')
  const { properties, descriptions } = identification(standard)
  const when = `${date.toISOString().slice(0, 19)}Z`
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
${properties}
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(subject)}</rdf:li></rdf:Alt></dc:description>
<dc:subject><rdf:Bag>${words}</rdf:Bag></dc:subject>
<dc:language><rdf:Bag><rdf:li>${escaped(lang)}</rdf:li></rdf:Bag></dc:language>
<pdf:Keywords>${escaped(keywords.join(', '))}</pdf:Keywords>
<pdf:Producer>${PRODUCER}</pdf:Producer>
<xmp:CreatorTool>${CREATOR}</xmp:CreatorTool>
<xmp:CreateDate>${when}</xmp:CreateDate>
<xmp:ModifyDate>${when}</xmp:ModifyDate>
<xmp:MetadataDate>${when}</xmp:MetadataDate>
</rdf:Description>
${descriptions}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}

/** The file's identifier, made of what it holds: the same content, the same identifier. */
export function writeFileId(pdf: PDFDocument): void {
  const hash = createHash('sha256')
  for (const [ref, object] of pdf.context.enumerateIndirectObjects()) {
    hash.update(ref.tag).update(object instanceof PDFRawStream
      ? object.contents
      : object.toString())
  }
  const id = PDFHexString.of(hash.digest('hex').slice(0, 32))
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id])
}
