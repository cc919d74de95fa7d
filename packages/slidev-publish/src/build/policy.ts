/** The Content-Security-Policy of a built page. */
import { createHash } from 'node:crypto'

/** What every page begins with. */
export const CHARSET = '<meta charset="utf-8">'

export interface PolicyRules {
  /** Whether the page comes alone, with everything in it (`file://`), or with files beside it. */
  alone: boolean
  /** The texts of the `<style>` elements that the page adds while it runs, or `any` where nobody can know them. */
  styles: string[] | 'any'
  /** Whether pictures, videos and frames of other hosts are let in: for a talk that does not promise to do without a network. */
  network?: boolean
}

/**
 * Writes the policy into a finished page: nothing from another host but the stylesheets and icons that the page links,
 * no `eval`, and inline only what stands in the page now or is named in the rules, by hash. `npm start` sends the same as a header (packages/slidev-publish/src/server/headers.ts).
 *
 * `styles: 'any'` is for a build without drawn diagrams: Mermaid writes style attributes and elements as it goes.
 */
export function withPolicy(html: string, { alone, styles, network = false }: PolicyRules): string {
  const self = alone
    ? []
    : ['\'self\'']
  const sheets = originsOf('stylesheet', html)
  const others = network
    ? ['https:']
    : []
  const policy = {
    'default-src': alone
      ? ['\'none\'']
      : self,
    'script-src': [
      ...self,
      ...hashes(contentsOf('script', html)),
    ],
    'style-src': [
      ...self,
      ...sheets,
      ...styles === 'any'
        ? ['\'unsafe-inline\'']
        : hashes([
            ...contentsOf('style', html),
            ...styles,
          ]),
    ],
    // Formulas and styles in Markdown come as attributes of finished HTML, which no hash covers.
    'style-src-attr': ['\'unsafe-inline\''],
    'media-src': [
      ...self,
      'data:',
      ...others,
    ],
    ...network && {
      'frame-src': [
        ...self,
        ...others,
      ],
    },
    'img-src': [
      ...self,
      'data:',
      ...network
        ? others
        : originsOf('icon', html),
    ],
    // Which hosts such a stylesheet names is not known here.
    'font-src': [
      ...self,
      'data:',
      ...sheets.length > 0
        ? ['https:']
        : [],
    ],
    'object-src': ['\'none\''],
    'base-uri': ['\'none\''],
    'form-action': ['\'none\''],
  }
  const content = Object.entries(policy).map(([directive, sources]) => `${directive} ${sources.join(' ')}`).join('; ')
  // Before any script, but after the character set, which must stand in the first kilobyte.
  return html.replace(CHARSET, () => `${CHARSET}\n<meta http-equiv="Content-Security-Policy" content="${content}">`)
}

/** The other hosts whose files a page links (`https://fonts.googleapis.com`). */
function originsOf(rel: 'stylesheet' | 'icon', html: string): string[] {
  const links = html.matchAll(new RegExp(`<link rel="${rel}"[^>]* href="(https?://[^"]+)"`, 'g'))
  return [
    ...new Set(Array.from(links, ([, href = '']) => new URL(href).origin)),
  ]
}

/** What stands in the inline elements of a kind. */
function contentsOf(tag: 'script' | 'style', html: string): string[] {
  return [
    ...html.matchAll(new RegExp(`<${tag}([^>]*)>([\\s\\S]*?)</${tag}>`, 'g')),
  ]
    .filter(([, attributes]) => !attributes?.includes(' src='))
    .map(([, , content]) => content ?? '')
}

function hashes(texts: string[]): string[] {
  return [
    ...new Set(texts),
  ].map(text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
}
