/** What a page that is handed out says to those who run no script, to those who are lost, and to previews of a link. */
import { escapeUTF8 as escaped } from 'entities/escape'
import { directionOf } from 'slidev-deck/language'
import { labelsOf } from './labels/index.ts'
import { CHARSET } from './policy.ts'

/** The page with a way to the PDF, `pdf` beside it, for a browser without scripts. */
export function withPdfLink(page: string, pdf: string, lang: string): string {
  const { noScript, readPdf } = labelsOf(lang).labels
  return page.replace(/<body[^>]*>/, body =>
    `${body}\n<noscript><p>${escaped(noScript)} <a href="./${escaped(encodeURI(pdf))}">${escaped(readPdf)}</a></p></noscript>`)
}

/** The address of a site as the headmatter's `siteUrl` has it, with a slash at its end. @throws where it is none */
export function siteAddress(siteUrl: unknown): string | undefined {
  if (siteUrl === undefined)
    return undefined
  const url = URL.parse(String(siteUrl))
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(`siteUrl in the headmatter is "${siteUrl}": write the address of the site, as in https://example.org/talk/`)
  return url.href.replace(/\/?$/, '/')
}

/** The page at `path` of the site with whole addresses for previews: those who show them follow no others (https://ogp.me). */
export function withSiteAddress(page: string, path: string, site: string): string {
  const address = site + path.replace(/index\.html$/, '')
  return page
    .replace(/(<meta property="og:image" content=")\.{1,2}\/([^"]*)/, (_, start: string, file: string) => start + escaped(site + file))
    .replace('</title>', () => `</title>\n<meta property="og:url" content="${escaped(address)}">`)
}

/** What a server answers where no slide is. Its links lead to `site`, or where that is not known to the folder above. */
export function notFoundPage(title: string, lang: string, site = './'): string {
  const { lost } = labelsOf(lang).labels
  return `<!DOCTYPE html>
<html lang="${escaped(lang)}" dir="${directionOf(lang)}">
<head>
${CHARSET}
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(lost)} – ${escaped(title)}</title>
<style>:root { color-scheme: light dark; font: 1.2rem/1.6 system-ui, sans-serif } body { max-width: 40rem; margin: 15vh auto; padding-inline: 1rem }</style>
</head>
<body>
<h1>${escaped(lost)}</h1>
<p><a href="${escaped(site)}">${escaped(title)}</a></p>
</body>
</html>
`
}
