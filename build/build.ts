/** Building the deck as a static site, for one of two audiences. */
import type { Browser } from 'playwright-chromium'
import { copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { Failure } from '../cli/failure.ts'
import { readDeck } from '../deck/read.ts'
import { drawDiagrams } from './draw.ts'
import { buildKey, cacheDir, fileHash } from './key.ts'
import { checkFolder, markFolder } from './own-files.ts'
import { replaceDir } from './replace.ts'
import { buildSite } from './site-process.ts'

/** Who gets a build: the speaker (notes, presenter view) or everyone else (neither). */
export type Audience = 'presenting' | 'sharing'

export interface BuildRequest {
  /** The Markdown file of the talk, `slides.md` by default. */
  entry?: string
  audience: Audience
  /** Where the site goes; by default `dist/` for sharing, the cache for presenting. */
  outDir?: string
  /** The deck's PDF, to be put beside a shared site and linked from it. */
  pdf?: string
  /** A browser that runs already; without one, one is started where a diagram has to be drawn. */
  browser?: Browser
}

export interface Build {
  /** The folder of the finished site. */
  dir: string
  /** The hash of what went in. */
  key: string
  /** Whether an up-to-date build was found and taken. */
  reused: boolean
}

/** Where the key of a build is kept, inside it, so that both are replaced as one. */
const KEY_FILE = '.build-key'

/**
 * Builds the deck, or takes the build at hand where nothing that goes in has changed.
 * The folder is replaced as a whole: a build that fails leaves the old one.
 * @throws Failure where the deck does not build or a folder that is named holds something else.
 */
export async function buildDeck({ entry = 'slides.md', audience, outDir, pdf, browser }: BuildRequest): Promise<Build> {
  const source = resolve(entry)
  const root = dirname(source)
  const { refused: [first, ...others] } = await readDeck(source)
  if (first) {
    throw new Failure(others.length > 0
      ? `${first} (also ${others.map(line => line.split(': ')[0]).join(', ')})`
      : first)
  }
  const dir = resolve(outDir ?? defaultDir(root, source, audience))
  await drawDiagrams(source, browser)
  const key = await buildKey(source, pdf
    ? `${audience} ${await fileHash(pdf)}`
    : audience)
  if (await readFile(join(dir, KEY_FILE), 'utf8').catch(() => '') === key)
    return { dir, key, reused: true }

  // What is kept for presenting lies in the cache, where nothing else is.
  if (outDir !== undefined || audience === 'sharing')
    await checkFolder(dir)
  await replaceDir(dir, async (fresh) => {
    if (audience === 'presenting') {
      await buildSite({
        entry: source,
        outDir: fresh,
        kind: 'presenting',
      })
    }
    else {
      await buildShared(source, fresh, pdf)
    }
    await writeFile(join(fresh, KEY_FILE), key)
    await markFolder(fresh)
  })
  return { dir, key, reused: false }
}

/** The site, the deck in one file (`brussels-2025.html`, after the headmatter's `exportFilename`) and its PDF. */
async function buildShared(entry: string, dir: string, pdf?: string): Promise<void> {
  const { headmatter } = await readDeck(entry)
  const oneFile = `${headmatter.exportFilename ?? basename(entry, '.md')}.html`
  const pdfName = pdf && basename(pdf)
  await buildSite({
    entry,
    outDir: dir,
    kind: 'sharing',
    pdf: pdfName,
    oneFile,
  })
  const alone = `${dir}-one-file`
  await buildSite({
    entry,
    outDir: alone,
    kind: 'one-file',
  })
  await rename(join(alone, 'index.html'), join(dir, oneFile))
  await rm(alone, { recursive: true })
  if (pdf && pdfName)
    await copyFile(pdf, join(dir, pdfName))
}

function defaultDir(root: string, source: string, audience: Audience): string {
  return audience === 'sharing'
    ? join(root, 'dist')
    : join(cacheDir(root), basename(source, '.md'), audience)
}
