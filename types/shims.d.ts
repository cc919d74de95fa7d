/** Virtual modules, constants of the build, and packages without types. */

/** Whether the build has a presenter view, as a constant: what depends on it is left out of what is shared. */
declare const __SLIDEV_FEATURE_PRESENTER__: boolean

/** The file name of the PDF beside the page, empty where there is none (build/site.ts). */
declare const __DECK_PDF__: string

declare module 'virtual:citations' {
  const citations: import('../build/citations.ts').SlideCitation[]
  export default citations
}

declare module 'mermaid/dist/mermaid.esm.mjs' {
  export { default } from 'mermaid'
}

declare module 'subset-font' {
  import type { Buffer } from 'node:buffer'

  /** The font with the characters of `text` alone. */
  export default function subsetFont(font: Buffer, text: string, options: { targetFormat: 'woff2' }): Promise<Buffer>
}
