/** Putting the files of a site into one of its pages. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from 'slidev-deck/cli/failure'
import { dataUri } from 'slidev-deck/data-uri'
import { replaceAsync, replaceUrls } from './css-urls.ts'

/**
 * Puts the stylesheets that a page names (`/assets/x.css`, on whatever host) into it, with the fonts and pictures that
 * they name. `dir` is the site's folder. @throws where a file is missing.
 */
export async function inlineFiles(html: string, dir: string): Promise<string> {
  return replaceAsync(html, /<link rel="stylesheet"[^>]* href="([^"]+)"[^>]*>/g, async (href) => {
    const sheet = new URL(href, 'file:///')
    const css = await readFile(fileAt(dir, sheet), 'utf8')
    return `<style>${await replaceUrls(woff2Only(css), async address => /^(?:https?:|\/\/)/.test(address)
      ? undefined
      : dataUri(fileAt(dir, new URL(address, sheet))).catch((error) => {
          throw new Failure(`a style asks for ${address}, and there is no such file: put it into public/, or correct its name (capitals count)`, { cause: error })
        }))}</style>`
  })
}

/** The file of the site in `dir` that an address leads to, whatever query and escapes it has. */
function fileAt(dir: string, { pathname }: URL): string {
  return join(dir, decodeURIComponent(pathname))
}

/** A stylesheet without the older formats of fonts that come as WOFF2 too, as KaTeX's do: no browser takes them any more. */
export function woff2Only(css: string): string {
  return css.replace(/(format\(["']?woff2["']?\))(?:\s*,\s*url\([^)]*\)\s*format\(["']?(?:woff|truetype)["']?\))+/g, '$1')
}
