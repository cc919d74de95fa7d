/** Constants of the build, and packages without types. */

/** The file name of the PDF beside the page, empty where there is none (packages/slidev-publish/src/build/site.ts). */
declare const __DECK_PDF__: string

/** The languages of the site, undefined where it has one (the same file). */
declare const __DECK_LANGUAGES__: import('./site-languages.ts').SiteLanguages | undefined

declare module 'subset-font' {
  import type { Buffer } from 'node:buffer'

  /** The font with the characters of `text` alone. */
  export default function subsetFont(font: Buffer, text: string, options: { targetFormat: 'woff2' }): Promise<Buffer>
}

declare module 'virtual:leaflet' {
  /** Loads the deck's `leaflet.vue`, if it has one (packages/slidev-publish/src/build/leaflet.ts). */
  export const leaflet: (() => Promise<import('vue').Component>) | undefined
}
