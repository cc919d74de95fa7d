/** The languages of a site as its pages know them: runs in the browser too. */

/** What the site in one language has to know of another. */
export interface SiteLanguage {
  path: string
  lang: string
  dir: 'ltr' | 'rtl'
  /** The language's name for itself. */
  name: string
  /** The address of each slide: its `routeAlias`, or its number. */
  slides: string[]
}

/** All languages of a site, and which of them is being built. */
export interface SiteLanguages {
  /** The `path` of the one that is built. */
  own: string
  /** The talk's own file comes first. */
  all: SiteLanguage[]
  /** The address of the site, from the `siteUrl` of the talk's own file. */
  siteUrl?: unknown
}

/** The address of the same slide in another language, below that language's folder: by its `routeAlias`, else by its number. */
export function slideIn({ slides }: Pick<SiteLanguage, 'slides'>, { no, alias }: { no: number, alias?: string }): string {
  if (alias !== undefined && slides.includes(alias))
    return `${alias}/`
  return no <= slides.length
    ? `${no}/`
    : ''
}
