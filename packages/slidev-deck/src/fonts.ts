/** The fonts that the deck brings: which files, and which characters of them. */
import { readFile } from 'node:fs/promises'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Failure } from './cli/failure.ts'

/** One file of a font, for one range of characters. */
export interface FontFile {
  family: string
  weight: string
  style: string
  path: string
  /** CSS `unicode-range`. */
  range: string
}

/** The stylesheet that names the deck's fonts: one `@import` of a @fontsource package for each weight. */
export const FONTS_CSS = 'styles/fonts.css'

/** Every file behind the imports of the deck's font stylesheet, in the packages' order; none where the deck has no such stylesheet. */
export async function fontFiles(root: string): Promise<FontFile[]> {
  const sheets = (await imports(root)).map(path => join(packageDir(packageName(path), root), path.slice(packageName(path).length)))
  const files = await Promise.all(sheets.map(async sheet => facesOf(await readFile(sheet, 'utf8'), dirname(sheet))))
  return files.flat()
}

/** The packages that the deck's font stylesheet imports from, sorted. */
export async function fontPackages(root: string): Promise<string[]> {
  return Array.from(new Set((await imports(root)).map(packageName))).sort()
}

/** The folder of an installed package, as seen from `root`: a deck may lie below the folder that has its packages. */
export function packageDir(name: string, root: string): string {
  const manifest = findPackageJSON(name, pathToFileURL(join(root, 'deck')))
  if (!manifest)
    throw new Failure({ problem: `${name} is not installed`, remedy: `npm install ${name}` })
  return dirname(manifest)
}

/** What the font stylesheet imports: `@fontsource/source-sans-3/400.css`. */
async function imports(root: string): Promise<string[]> {
  const css = await readFile(join(root, FONTS_CSS), 'utf8').catch(() => '')
  return Array.from(css.matchAll(/@import ['"]([^'"]+)['"]/g)).map(match => match[1] ?? '')
}

function packageName(path: string): string {
  return path.split('/').slice(0, path.startsWith('@')
    ? 2
    : 1).join('/')
}

function facesOf(css: string, dir: string): FontFile[] {
  return Array.from(css.matchAll(/@font-face \{([^}]+)\}/g)).map(([, body = '']) => {
    const value = (property: string) => new RegExp(`${property}:\\s*([^;]+);`).exec(body)?.[1]?.trim() ?? ''
    return {
      family: value('font-family').replace(/['"]/g, ''),
      weight: value('font-weight'),
      style: value('font-style'),
      path: join(dir, /url\(([^)]+\.woff2)\)/.exec(body)?.[1] ?? ''),
      range: value('unicode-range'),
    }
  })
}

/** Those of `text`'s characters that a `unicode-range` covers, each once, in order. */
export function charactersIn(range: string, text: string): string {
  const spans = range.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-')
    return [
      Number.parseInt(from, 16),
      Number.parseInt(to, 16),
    ] as const
  })
  return Array.from(new Set(text))
    .filter(character => spans.some(([from, to]) => character.codePointAt(0)! >= from && character.codePointAt(0)! <= to))
    .sort()
    .join('')
}

/** A `@font-face` rule for one file, from `url`. */
export function fontFace({ family, weight, style, range }: FontFile, url: string): string {
  return `@font-face { font-family: '${family}'; font-style: ${style}; font-weight: ${weight}; font-display: block; src: url(${url}) format('woff2'); unicode-range: ${range} }`
}
