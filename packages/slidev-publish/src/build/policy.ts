/** The Content-Security-Policy of a built page. */
import { createHash } from 'node:crypto'

/** What every page begins with. */
export const CHARSET = '<meta charset="utf-8">'

export interface PolicyRules {
  /** Whether the page comes alone, with everything in it (`file://`), or with files beside it. */
  alone: boolean
  /** Whether pictures, videos and frames of other hosts are let in: for a talk that does not promise to do without a network. */
  network?: boolean
}

/**
 * Writes the policy into a finished page: nothing from another host but the stylesheets and icons that the page links,
 * no `eval`, and of inline scripts only those that stand in the page now, by hash. Inline styles are let in: libraries, Mermaid
 * among them, write style elements as they go. `npm start` sends the same as a header (packages/slidev-publish/src/server/headers.ts).
 */
export function withPolicy(html: string, { alone, network = false }: PolicyRules): string {
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
      ...inlineScripts(html),
    ],
    'style-src': [
      ...self,
      ...sheets,
      '\'unsafe-inline\'',
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

/** The inline scripts of a page, each by its hash. */
function inlineScripts(html: string): string[] {
  const scripts = Array.from(html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g))
    .filter(([, attributes = '']) => !attributes.includes(' src='))
    .map(([, , content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`)
  return Array.from(new Set(scripts))
}
