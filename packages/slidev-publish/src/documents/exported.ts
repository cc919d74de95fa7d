export type DocumentKind = 'slides' | 'handout' | 'leaflet' | 'powerpoint' | 'pictures'

/** A document that was written. */
export interface Exported {
  kind: DocumentKind
  file: string
  /** The language of the talk, and whether it is a translation that nobody has reviewed. */
  lang: string
  draft: boolean
  pages: number
  bytes: number
  seconds: number
}
