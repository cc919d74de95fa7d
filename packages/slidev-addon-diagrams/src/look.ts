/** What a deck hands in for its drawings: `setup/diagrams.ts` beside its slides. */
/**
 * The default export of `setup/diagrams.ts`. Colours are `#rrggbb`; what a rule of `setup/mermaid.ts` colours by a custom
 * property stays as it is.
 */
export interface DiagramLook {
  /** Colours that Mermaid gives to areas, and what takes the place of each and of those near it. */
  areas?: Readonly<Record<string, string>>
  /** The same for lines and small marks. */
  lines?: Readonly<Record<string, string>>
  /** The least width of a drawing in pixels: narrower ones have room at the end instead of larger words. */
  width?: number
  /** Characters in labels that no font has, and how they are drawn. */
  signs?: Readonly<Record<string, Sign>>
}

export interface Sign {
  /** An outline in a box of 20 by 15, drawn 0.44 by 0.33 em large behind the word and raised like a closing quotation mark. */
  path: string
  /** The class of the outline. */
  class: string
}
