/** Fonts cut down to the characters that the deck writes. */
import type { Plugin } from 'vite'
import type { FontFile } from './fonts.ts'
import { createHash } from 'node:crypto'
import { access, readFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import subsetFont from 'subset-font'
import { charactersIn, fontFace, fontFiles, FONTS_CSS } from './fonts.ts'
import { cacheDir, inputs } from './key.ts'
import { writeWhole } from './replace.ts'

/** What can be written besides the deck's own text: search boxes, numbers, the presenter's clock. */
const ALWAYS = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))}\u00A0–—‘’“”…•·←→×−¶`

/** In a build, the deck's font stylesheet has only the characters that the deck writes; `npm run dev` has them all. */
export function subsetFonts(root: string): Plugin {
  return {
    name: 'deck:fonts',
    load: {
      order: 'pre',
      handler: id => id.replaceAll('\\', '/').endsWith(`/${FONTS_CSS}`)
        ? subsetCss(root)
        : undefined,
    },
  }
}

async function subsetCss(root: string): Promise<string> {
  const text = [
    ...new Set(ALWAYS + await writtenText(root)),
  ].join('')
  const rules = await Promise.all((await fontFiles(root)).map(async (font) => {
    const characters = charactersIn(font.range, text)
    if (characters === '')
      return ''
    const path = await subset(root, font, characters)
    // Vite takes a path from the project's root, and brings the file along.
    return fontFace(font, `/${relative(root, path).replaceAll('\\', '/')}`)
  }))
  return rules.filter(Boolean).join('\n')
}

/** All that the deck's own files write, code and comments included: too much rather than too little. */
async function writtenText(root: string): Promise<string> {
  const sources = (await inputs(root)).filter(path => /\.(?:md|vue|ts|json)$/.test(path) && !/^(?:package|tsconfig)/.test(path))
  return (await Promise.all(sources.map(path => readFile(join(root, path), 'utf8')))).join('')
}

async function subset(root: string, font: FontFile, characters: string): Promise<string> {
  const original = await readFile(font.path)
  const hash = createHash('sha256').update(original).update(characters).digest('hex').slice(0, 16)
  const name = `${basename(font.path, '.woff2')}-${hash}.woff2`
  const path = join(cacheDir(root), 'fonts', name)
  if (!await access(path).then(() => true, () => false))
    await writeWhole(path, await subsetFont(original, characters, { targetFormat: 'woff2' }))
  return path
}
