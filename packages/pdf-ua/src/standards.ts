/** The standards that a PDF is written to: one for whoever reads with a machine, with one for the archive that goes with it. */
import type { PDFDocument } from '@cantoo/pdf-lib'
import { readFileSync } from 'node:fs'
import { PDFArray, PDFDict, PDFHeader, PDFName, PDFNumber } from '@cantoo/pdf-lib'
import { packed, pagesOf, text } from './objects.ts'

/** `ua-1`: PDF/UA-1 and PDF/A-2a, in PDF 1.7. `ua-2`: PDF/UA-2 and PDF/A-4, in PDF 2.0. */
export const STANDARDS = ['ua-1', 'ua-2'] as const
export type Standard = typeof STANDARDS[number]

/** The properties of the XMP packet that name the standards (ISO 14289 and ISO 19005). */
const IDENTIFICATION: Record<Standard, string> = {
  'ua-1': '<pdfuaid:part>1</pdfuaid:part><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>',
  'ua-2': '<pdfuaid:part>2</pdfuaid:part><pdfuaid:rev>2024</pdfuaid:rev><pdfaid:part>4</pdfaid:part><pdfaid:rev>2020</pdfaid:rev>',
}

/** PDF/A-2 knows no `pdfuaid`: it has to be described as an extension (ISO 19005-2, 6.6.2.3). PDF/A-4 asks for none. */
const EXTENSION_SCHEMA = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
`

/** The profile of the colours that a browser paints in: sRGB as a matrix and a curve (ICC.1:2004-10, version 4.2). */
const SRGB = readFileSync(new URL('srgb.icc', import.meta.url))

/** What the XMP packet says of the standards: properties for a description that declares both prefixes, and descriptions beside it. */
export function identification(standard: Standard): { properties: string, descriptions: string } {
  return {
    properties: IDENTIFICATION[standard],
    descriptions: standard === 'ua-1'
      ? EXTENSION_SCHEMA
      : '',
  }
}

/** Writes what the standard for archives asks for outside of the metadata. */
export function writeArchive(pdf: PDFDocument, standard: Standard): void {
  const { context, catalog } = pdf
  if (standard === 'ua-2')
    context.header = PDFHeader.forVersion(2, 0)
  const profile = context.register(packed(context, SRGB, context.obj({ N: 3 })))
  catalog.set(PDFName.of('OutputIntents'), context.obj([
    {
      Type: 'OutputIntent',
      S: 'GTS_PDFA1',
      OutputConditionIdentifier: text('sRGB IEC61966-2.1'),
      Info: text('sRGB IEC61966-2.1'),
      DestOutputProfile: profile,
    },
  ]))
  printAnnotations(pdf)
}

/** Annotations are printed and never hidden (ISO 19005-2, 6.3.2): of the flags, Print alone. */
function printAnnotations(pdf: PDFDocument): void {
  for (const { dict } of pagesOf(pdf)) {
    for (const ref of dict.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? [])
      pdf.context.lookup(ref, PDFDict).set(PDFName.of('F'), PDFNumber.of(4))
  }
}
