/** Against the quality checks of PAC 2024. */
import type { PDFDocument } from '@cantoo/pdf-lib'
import type { Faults } from '../breaking.ts'
import { PDFDict, PDFName } from '@cantoo/pdf-lib'
import { contentOf, packed, pageContent } from '../../src/objects.ts'
import { annotate, catalogDict, first, insert, name, paint, rewriteXmp, set, string, structure } from '../breaking.ts'

/** The first page's content, changed as text. */
function rewritePage(pdf: PDFDocument, change: (content: string) => string): void {
  const page = pdf.getPages()[0]!.node
  page.set(name('Contents'), pdf.context.register(packed(pdf.context, change(new TextDecoder('latin1').decode(pageContent(pdf, page))))))
}

/** Every character of the fonts means a space. */
function onlySpaces(pdf: PDFDocument): void {
  for (const [, ref] of pdf.getPages()[0]!.node.lookup(name('Resources'), PDFDict).lookup(name('Font'), PDFDict).entries()) {
    const font = pdf.context.lookup(ref, PDFDict)
    set(font, 'ToUnicode', pdf.context.register(packed(pdf.context, new TextDecoder('latin1').decode(contentOf(font.lookup(name('ToUnicode'))))
      .replaceAll(/^<(\w{4})> <(\w{4})> <\w{4}>$/gm, '<$1> <$2> [<0020>]')
      .replaceAll(/^<(\w{4})> <\w{4}>$/gm, '<$1> <0020>'))))
  }
}

const describe = (pdf: PDFDocument, type: string, alt: string) => set(first(pdf, type).dict, 'Alt', string(alt))
const tableOfContents = (pdf: PDFDocument) => insert(pdf, 'Document', 'TOC/TOCI')

export const qualityFaults: Faults = {
  'PAC-title': pdf => rewriteXmp(pdf, xmp => xmp.replace(/(<dc:title>.*?x-default">).*?</, '$1slides.pdf<')),
  'PAC-lang': pdf => set(pdf.catalog, 'Lang', string('xq')),
  'PAC-artifact': pdf => rewritePage(pdf, content => content.replace(/\/P <<\/MCID \d+>> BDC/, '/Artifact BMC')),
  'PAC-space': onlySpaces,
  'PAC-outside': pdf => paint(pdf, '/P <</MCID 0>> BDC 5000 10 100 100 re f EMC'),
  'PAC-outside (partly)': pdf => paint(pdf, '/P <</MCID 0>> BDC -50 10 100 100 re f EMC'),
  'PAC-outside (words that are cut off)': pdf => rewritePage(pdf, content => content.replace(/(\/H1 <<\/MCID \d+>> BDC)([\s\S]*?)(EMC)/, '$1\nq 1 0 0 1 5000 0 cm$2Q\n$3')),
  'PAC-headings': pdf => ['H1', 'H2'].flatMap(type => structure(pdf, type)).forEach(({ dict }) => set(dict, 'S', name('P'))),
  'PAC-bookmarks': pdf => pdf.catalog.delete(name('Outlines')),
  'PAC-bookmarks (other words)': pdf => set(catalogDict(pdf, 'Outlines').lookup(name('First'), PDFDict), 'Title', string('Something else')),
  'PAC-bookmarks (leads nowhere)': pdf => catalogDict(pdf, 'Outlines').lookup(name('First'), PDFDict).delete(name('Dest')),
  'PAC-toc': tableOfContents,
  'PAC-alt': pdf => describe(pdf, 'Figure', 'chart-2.png'),
  'PAC-alt (what a camera calls it)': pdf => describe(pdf, 'Figure', 'IMG_2034'),
  'PAC-alt (no letters)': pdf => describe(pdf, 'Figure', ' - '),
  'PAC-alt-on-text': pdf => describe(pdf, 'P', 'Other words than those that are written'),
  'PAC-link (without words)': pdf => annotate(pdf, 'Link', {
    Contents: string('a link'),
  }, 'Link'),
  'PAC-link': pdf => pdf.context.enumerateIndirectObjects().forEach(([, object]) => {
    if (object instanceof PDFDict && object.get(name('Subtype')) === PDFName.of('Link'))
      object.delete(name('Dest'))
  }),
  'PAC-list': pdf => insert(pdf, 'Document', 'L'),
  'PAC-list (an item without a body)': pdf => insert(pdf, 'L', 'LI/Lbl'),
  'PAC-table': pdf => structure(pdf, 'TH').forEach(({ dict }) => set(dict, 'S', name('TD'))),
  'PAC-note': pdf => insert(pdf, 'P', 'Note'),
}

/** Faults that are in the bytes of a file and not in its objects. */
export const byteFaults: Record<string, (bytes: Uint8Array) => Uint8Array> = {
  'A2-6.1.3-3': bytes => new Uint8Array([...bytes, 0x20, 0x41]),
}
