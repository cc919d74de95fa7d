/** What a page says of itself in other languages: to search engines, and to those who run no script. */
import type { SiteLanguages } from '../site-languages.ts'
import { escapeUTF8 as escaped } from 'entities/escape'
import { slideIn } from '../site-languages.ts'
import { labelsOf } from './labels/index.ts'

/**
 * The page at `path` of a site in one of several languages, with `<link rel="alternate" hreflang>` for each of them
 * (https://developers.google.com/search/docs/specialty/international/localized-versions) and, where no script runs, a list
 * of links. Addresses are whole where `site` is known, which is that of the talk's own file, and relative elsewhere.
 */
export function withAlternates(page: string, path: string, slide: { no: number, alias?: string } | undefined, { own, all }: SiteLanguages, site?: string): string {
  const up = '../'.repeat(`${own}${path}`.split('/').length - 1) || './'
  const links = all.map(language => ({
    ...language,
    href: escaped((site ?? up) + language.path + (slide
      ? slideIn(language, slide)
      : '')),
  }))
  const alternates = [
    ...links.map(({ lang, href }) => ({ lang, href })),
    ...links.slice(0, 1).map(({ href }) => ({ lang: 'x-default', href })),
  ].map(({ lang, href }) => `\n<link rel="alternate" hreflang="${escaped(lang)}" href="${href}">`)
  const { languages } = labelsOf(all.find(({ path }) => path === own)?.lang ?? 'en').labels
  const items = links.filter(({ path }) => path !== own).map(({ lang, dir, name, href }) =>
    `<li><a href="${href}" hreflang="${escaped(lang)}" lang="${escaped(lang)}" dir="${dir}">${escaped(name)}</a></li>`)
  return page
    .replace('</title>', () => `</title>${alternates.join('')}`)
    .replace(/<body[^>]*>/, body => `${body}\n<noscript><nav aria-label="${escaped(languages)}"><ul>${items.join('')}</ul></nav></noscript>`)
}
