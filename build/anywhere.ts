/** A site that works below any path, at the root of a domain or as files, on a server that knows nothing of it. */
import type { Plugin } from 'vite'
import { CHARSET } from './policy.ts'
import { replaceOnce } from './replace-once.ts'

/**
 * Takes the site's path from where its script lies. Hash routes (`#/7`) would need no path, but the addresses that
 * people pass on, `/7`, would then be dead on a plain server.
 */
export function anywhere(): Plugin {
  return {
    name: 'deck:anywhere',
    transform: {
      order: 'pre',
      handler: (code, id) => id.endsWith('/@slidev/client/setup/main.ts')
        ? replaceOnce(code, 'createWebHistory(import.meta.env.BASE_URL)', 'createWebHistory(new URL(import.meta.url).pathname.replace(/assets\\/[^/]+$/, \'\'))')
        : undefined,
    },
  }
}

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
    'index.html': withScript(page, toOneFile(oneFile)),
  }
  for (const { no, title, alias } of slides) {
    const below = headed(page.replace(/((?:src|href|content)=")\.\//g, '$1../'), title)
    for (const name of [
      String(no),
      ...alias
        ? [alias]
        : [],
    ])
      pages[`${name}/index.html`] = withScript(below, `${toOneFile(`../${oneFile}#/${no}`)}else ${addSlash(name)}`)
  }
  return pages
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
  const text = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  return page
    .replace(/<title>/, () => `<title>${text} – `)
    .replace(/(<meta property="og:title" content=")[^"]*/, (_, start: string) => start + text)
}
