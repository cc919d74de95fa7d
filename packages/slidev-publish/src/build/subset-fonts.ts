/** Fonts cut down to the characters that the deck writes. */
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { FontFile } from 'slidev-deck/fonts'
import type { Language } from 'slidev-deck/language'
import type { Plugin } from 'vite'
import type { SubsetRequest } from './subset-worker.ts'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { Worker } from 'node:worker_threads'
import { charactersIn, fontFace, fontFiles, FONTS_CSS } from 'slidev-deck/fonts'
import { languageOf, languages, wordingOf } from 'slidev-deck/language'
import { writeWhole } from 'slidev-deck/replace'
import { nameOf } from '../languages.ts'
import { cacheDir, inputs, packageInputs } from './key.ts'

/** What can be written besides the deck's own text: search boxes, numbers, the presenter's clock. */
const ALWAYS = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))}\u00A0–—‘’“”…•·←→×−¶`

/** In a build, the deck's font stylesheet has only the characters that the deck writes; `npm run dev` has them all. */
export function subsetFonts({ userRoot: root, data }: Pick<ResolvedSlidevOptions, 'userRoot' | 'data'>): Plugin {
  let css: Promise<string> | undefined
  return {
    name: 'deck:fonts',
    apply: 'build',
    load: {
      order: 'pre',
      handler: id => id.replaceAll('\\', '/').endsWith(`/${FONTS_CSS}`)
        ? css ??= subsetCss(root, languageOf(String(data.headmatter.lang)))
        : undefined,
    },
  }
}

async function subsetCss(root: string, language: Language): Promise<string> {
  const text = [
    // Numbers of slides and counts are written by the program, in the figures of the language; links to the other languages
    // are in their own.
    ...new Set(ALWAYS + wordingOf(language).figures('0123456789') + languages.map(nameOf).join('') + await writtenText(root, language)),
  ].join('')
  const fonts = await Promise.all((await fontFiles(root)).map(font => plan(root, font, charactersIn(font.range, text))))
  const used = fonts.filter(({ characters }) => characters !== '')
  await make(used)
  // Vite takes a path from the project's root, and brings the file along.
  return used.map(({ font, path }) => fontFace(font, `/${relative(root, path).replaceAll('\\', '/')}`)).join('\n')
}

/** Files with the words of another language: `slides.fa.md`, `seeds/words/fa.ts`. */
function isForeign(path: string, language: Language): boolean {
  const own = /(?:^|[./])(fr|fa|ps)\.(?:md|ts)$/.exec(path)?.[1] ?? 'en'
  return /glossary|parity|translations/.test(path) || (own !== 'en' && own !== language)
}

/** All that the files of the deck and of the packages write, code and comments included: too much rather than too little. */
async function writtenText(root: string, language: Language): Promise<string> {
  const packages = await packageInputs()
  const sources = [
    ...(await inputs(root)).filter(path => !/^(?:package|tsconfig)/.test(path)).map(path => join(root, path)),
    ...packages.files.map(path => join(packages.folder, path)),
  ].filter(path => /\.(?:md|vue|ts|json)$/.test(path) && !isForeign(path, language))
  return (await Promise.all(sources.map(path => readFile(path, 'utf8')))).join('')
}

/** A font, and the characters of it that are to be in the file `path`. */
interface Subset { font: FontFile, path: string, characters: string }

/** The file is named after what goes in: once made, it stays as it is. */
async function plan(root: string, font: FontFile, characters: string): Promise<Subset> {
  const original = await readFile(font.path)
  const hash = createHash('sha256').update(original).update(characters).digest('hex').slice(0, 16)
  return {
    font,
    path: join(cacheDir(root), 'fonts', `${basename(font.path, '.woff2')}-${hash}.woff2`),
    characters,
  }
}

/** Makes those that are not there yet, in another thread: the bundler needs this one meanwhile. */
async function make(subsets: Subset[]): Promise<void> {
  const missing = subsets.filter(({ path }) => !existsSync(path))
  if (missing.length === 0)
    return
  const worker = new Worker(new URL('subset-worker.ts', import.meta.url), {
    // Flags of this program (`--input-type`) may not suit a file.
    execArgv: [],
    workerData: missing.map(({ font, characters }): SubsetRequest => ({ font: font.path, characters })),
  })
  const [files] = await once(worker, 'message') as [Uint8Array[]]
  await Promise.all(missing.map(({ path }, index) => writeWhole(path, files[index]!)))
}
