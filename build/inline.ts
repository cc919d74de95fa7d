/** Putting the files of a site into one of its pages. */
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

const TYPES: Record<string, string> = {
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
}

/**
 * Puts the stylesheets, fonts and pictures that a page names (`/assets/x.css`, on whatever host) into it.
 * `dir` is the site's folder. @throws where a file is missing.
 */
export async function inlineFiles(html: string, dir: string): Promise<string> {
  const styled = await replaceAsync(html, /<link rel="stylesheet"[^>]* href="([^"]+)"[^>]*>/g, async (href) => {
    const path = join(dir, new URL(href, 'file:///').pathname)
    return `<style>${await inlineUrls(await readFile(path, 'utf8'), dir)}</style>`
  })
  return replaceAsync(styled, /(?<=<(?:img|image) (?:[^>]* )?(?:src|href)=")(\/[^"]+)(?=")/g, path => dataUri(join(dir, path)))
}

async function inlineUrls(css: string, dir: string): Promise<string> {
  return replaceAsync(css, /(?<=url\(["']?)(\/[^"')]+)(?=["']?\))/g, path => dataUri(join(dir, path)))
}

/** The file as a `data:` address. */
export async function dataUri(path: string): Promise<string> {
  const type = TYPES[extname(path)]
  if (!type)
    throw new Error(`${path} is of no kind that can be put into a page`)
  return `data:${type};base64,${(await readFile(path)).toString('base64')}`
}

async function replaceAsync(text: string, pattern: RegExp, replacement: (first: string) => Promise<string>): Promise<string> {
  const found = [
    ...text.matchAll(pattern),
  ]
  const values = await Promise.all(found.map(match => replacement(match[1] ?? '')))
  return text.replace(pattern, () => values.shift() ?? '')
}
