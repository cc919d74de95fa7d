/** Putting the files of a site into one of its pages. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from 'slidev-deck/cli/failure'
import { dataUri } from 'slidev-deck/data-uri'

/**
 * Puts the stylesheets that a page names (`/assets/x.css`, on whatever host) into it, with the fonts and pictures that
 * they name. `dir` is the site's folder. @throws where a file is missing.
 */
export async function inlineFiles(html: string, dir: string): Promise<string> {
  return replaceAsync(html, /<link rel="stylesheet"[^>]* href="([^"]+)"[^>]*>/g, async (href) => {
    const sheet = new URL(href, 'file:///')
    const css = await readFile(fileAt(dir, sheet), 'utf8')
    return `<style>${await inlineUrls(woff2Only(css), address => dataUri(fileAt(dir, new URL(address, sheet))).catch((error) => {
      throw new Failure(`a style asks for ${address}, and there is no such file: put it into public/, or correct its name (capitals count)`, { cause: error })
    }))}</style>`
  })
}

/** The file of the site in `dir` that an address leads to, whatever query and escapes it has. */
function fileAt(dir: string, { pathname }: URL): string {
  return join(dir, decodeURIComponent(pathname))
}

/** A stylesheet with what `data` makes of each address in it but fragments and `data:`. */
export async function inlineUrls(css: string, data: (address: string) => Promise<string>): Promise<string> {
  return replaceAsync(css, /(?<=url\()([^)"']+|\s*"[^"]*"\s*|\s*'[^']*'\s*)(?=\))/g, async (quoted) => {
    const address = quoted.trim().replace(/^["']|["']$/g, '')
    return /^(?:#|data:|https?:|\/\/)/.test(address)
      ? quoted
      : data(address)
  })
}

/** A stylesheet without the older formats of fonts that come as WOFF2 too, as KaTeX's do: no browser takes them any more. */
export function woff2Only(css: string): string {
  return css.replace(/(format\(["']?woff2["']?\))(?:\s*,\s*url\([^)]*\)\s*format\(["']?(?:woff|truetype)["']?\))+/g, '$1')
}

async function replaceAsync(text: string, pattern: RegExp, replacement: (first: string) => Promise<string>): Promise<string> {
  const found = [
    ...text.matchAll(pattern),
  ]
  const values = await Promise.all(found.map(match => replacement(match[1] ?? '')))
  return text.replace(pattern, () => values.shift() ?? '')
}
