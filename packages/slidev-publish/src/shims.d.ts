/** Constants of the build, and packages without types. */

/** The file name of the PDF beside the page and what the link to it says, undefined where there is none (packages/slidev-publish/src/build/site.ts). */
declare const __DECK_PDF__: { file: string, label: string } | undefined

/** The languages of the site and what stands before the links to them, undefined where it has one (the same file). */
declare const __DECK_LANGUAGES__: import('./site-languages.ts').SiteLanguages & { label: string } | undefined

declare module 'subset-font' {
  import type { Buffer } from 'node:buffer'

  /** The font with the characters of `text` alone. */
  export default function subsetFont(font: Buffer, text: string, options: { targetFormat: 'woff2' }): Promise<Buffer>
}

declare module 'virtual:leaflet' {
  /** Loads the deck's `leaflet.vue`, if it has one (packages/slidev-publish/src/build/leaflet.ts). */
  export const leaflet: (() => Promise<import('vue').Component>) | undefined
}
