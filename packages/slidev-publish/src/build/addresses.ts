/** A page for every address of a shared site, which works below any path, on a server that knows nothing of it. */
import { escapeUTF8 as escaped } from 'entities/escape'
import { CHARSET } from './policy.ts'

/**
 * The expression that stands for the site's path in a shared build (`/talks/2025/`). Each page sets it from its own
 * address. Hash routes (`#/7`) would need no path, but a plain server would not answer the addresses that people pass on
 * (`/7`); and Vite's relative base (`./`) is resolved anew by the router at every move.
 */
export const SITE_BASE = 'globalThis.__SITE_BASE__'

/** A slide, as far as its address is concerned. */
export interface Address {
  no: number
  title: string
  /** Another name for it, as in `/cover`. */
  alias?: string
}

/**
 * The pages of a site by their path: the first, and one for every slide (`7/index.html`), so that a plain server answers
 * `/7` and a reload of it, and whoever previews a link finds the slide's headline.
 * Opened as a file, each leads to the one-file deck: a browser runs no modules from files.
 */
export function addressPages(page: string, slides: Address[], oneFile: string): Record<string, string> {
  const pages: Record<string, string> = {
    'index.html': withScript(page, baseScript('[^/]*') + toOneFile(oneFile)),
  }
  for (const { no, title, alias } of slides) {
    const below = headed(page.replace(/((?:src|href|content)=")\.\//g, '$1../'), title)
    for (const name of [
      String(no),
      ...alias
        ? [alias]
        : [],
    ])
      pages[`${name}/index.html`] = withScript(below, `${baseScript('[^/]+/?')}${toOneFile(`../${oneFile}#/${no}`)}else ${addSlash(name)}`)
  }
  return pages
}

/** Sets the site's path: that of the page without its own name. */
function baseScript(name: string): string {
  return `${SITE_BASE}=location.pathname.replace(/${name.replaceAll('/', '\\/')}$/,"");`
}

function toOneFile(address: string): string {
  return `if(location.protocol==="file:")location.replace("${address}");`
}

/** Some servers answer `/7` with `7/index.html` at once; its relative addresses are meant to be seen from `/7/`. */
function addSlash(name: string): string {
  return `if(location.pathname.endsWith("/${name}"))location.replace(location.pathname+"/"+location.search+location.hash);`
}

function withScript(page: string, script: string): string {
  return page.replace(CHARSET, () => `${CHARSET}\n<script>${script}</script>`)
}

function headed(page: string, title: string): string {
  const text = escaped(title)
  return page
    .replace(/<title>/, () => `<title>${text} – `)
    .replace(/(<meta property="og:title" content=")[^"]*/, (_, start: string) => start + text)
}
