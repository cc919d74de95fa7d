import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeXML } from 'entities/decode'

/**
 * What every answer carries, after OWASP's list for a page that embeds nothing and is embedded nowhere.
 * https://cheatsheetseries.owasp.org/cheatsheets/HTTP_Headers_Cheat_Sheet.html
 */
export const commonHeaders: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
}

/** The policy for a page that brings none. */
const fallbackPolicy = 'default-src \'self\'; object-src \'none\'; base-uri \'self\''

/**
 * The Content-Security-Policy of each page below `dir`, by its path there ("index.html").
 * It is the one in the page's own `<meta>`, which the build writes, so that both always agree.
 */
export function readPolicies(dir: string): Map<string, string> {
  const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter(path => path.endsWith('.html'))
  return new Map(pages.map(path => [
    path.replaceAll('\\', '/'),
    policyOf(readFileSync(join(dir, path), 'utf8')),
  ]))
}

/** A page's policy as a header: it alone can say who may frame the page, a `<meta>` can't. */
export function policyOf(html: string): string {
  const meta = /<meta[^>]*http-equiv="?Content-Security-Policy[^>]*>/i.exec(html)?.[0]
  const content = meta && /content="([^"]*)"/i.exec(meta)?.[1]
  return `${(content
    ? decodeXML(content)
    : fallbackPolicy).replace(/;\s*$/, '')}; frame-ancestors 'self'`
}

/** The page that answers a request path: the file itself, `<path>.html`, `<path>/index.html`, else the deck's own. */
export function pageFor(pathname: string, pages: { has: (path: string) => boolean }): string {
  const path = pathname.replace(/^\/|\/$/g, '')
  return [path, `${path}.html`, `${path}/index.html`].find(page => pages.has(page)) ?? 'index.html'
}
