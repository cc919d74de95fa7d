/** The structure types of PDF 1.7 and those of PDF 2.0, which has namespaces to tell them apart. */

/** The namespace of PDF 2.0 (ISO 32000-2, 14.8.6.1). A type outside of any is one of PDF 1.7. */
export const PDF2 = 'http://iso.org/pdf2/ssn'

/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
export const STANDARD = new Set('Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private H H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(' '))

/** Standard structure types of PDF 2.0 (ISO 32000-2, 14.8.4). */
export const STANDARD_2 = new Set('Document DocumentFragment Part Sect Div Aside NonStruct P H1 H2 H3 H4 H5 H6 H Title FENote Sub Lbl Span Em Strong Link Annot Form Ruby RB RT RP Warichu WT WP L LI LBody Table TR TH TD THead TBody TFoot Caption Figure Formula Artifact'.split(' '))

/** Types of PDF 2.0 that PDF 1.7 does not know, and the nearest that it does. */
export const ROLES: Readonly<Record<string, string>> = {
  Strong: 'Span',
  Em: 'Span',
  Sub: 'Span',
  Aside: 'Sect',
  Title: 'P',
  FENote: 'Note',
  DocumentFragment: 'Part',
  Artifact: 'NonStruct',
}
