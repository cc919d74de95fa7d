/** The Content-Security-Policy of a built page. */
import { createHash } from 'node:crypto'

/** What every page begins with. */
export const CHARSET = '<meta charset="utf-8">'

export interface PolicyRules {
  /** Whether the page comes alone, with everything in it (`file://`), or with files beside it. */
  alone: boolean
  /** The texts of the `<style>` elements that the page adds while it runs, or `any` where nobody can know them. */
  styles: string[] | 'any'
}

/**
 * Writes the policy into a finished page: nothing from another host, no `eval`, and inline only what stands in the
 * page now or is named in the rules, by hash. `npm start` sends the same as a header (server/headers.ts).
 *
 * `styles: 'any'` is for a build without drawn diagrams: Mermaid writes style attributes and elements as it goes.
 */
export function withPolicy(html: string, { alone, styles }: PolicyRules): string {
  const self = alone
    ? []
    : ['\'self\'']
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
      ...styles === 'any'
        ? ['\'unsafe-inline\'']
        : hashes([
            ...contentsOf('style', html),
            ...styles,
          ]),
    ],
    'img-src': [...self, 'data:'],
    'font-src': [...self, 'data:'],
    'object-src': ['\'none\''],
    'base-uri': ['\'none\''],
    'form-action': ['\'none\''],
  }
  const content = Object.entries(policy).map(([directive, sources]) => `${directive} ${sources.join(' ')}`).join('; ')
  // Before any script, but after the character set, which must stand in the first kilobyte.
  return html.replace(CHARSET, () => `${CHARSET}\n<meta http-equiv="Content-Security-Policy" content="${content}">`)
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
