/** Building the deck as a static site, for one of two audiences. */
import type { Browser } from 'playwright-chromium'
import type { SiteLanguages } from '../site-languages.ts'
import { copyFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { drawDiagrams } from 'slidev-addon-diagrams/draw'
import { Failure } from 'slidev-deck/cli/failure'
import { placeInFile } from 'slidev-deck/fault'
import { readDeck } from 'slidev-deck/read'
import { replaceDir } from 'slidev-deck/replace'
import { buildKey, cacheDir, fileHash, KEY_FILE, keyIn } from './key.ts'
import { checkFolder, markFolder } from './own-files.ts'
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
  /** The languages of the site, where this is one of several. */
  languages?: SiteLanguages
}

export interface Build {
  /** The folder of the finished site. */
  dir: string
  /** The hash of what went in. */
  key: string
}

/**
 * Builds the deck, or takes the build at hand where nothing that goes in has changed.
 * The folder is replaced as a whole: a build that fails leaves the old one. A talk with `offline: true` may ask for nothing
 * of another host.
 * @throws Failure where the deck does not build or asks for such a thing, or a folder that is named holds something else.
 */
export async function buildDeck({ entry = 'slides.md', audience, outDir, pdf, browser, languages }: BuildRequest): Promise<Build> {
  const source = resolve(entry)
  const root = dirname(source)
  const { headmatter, offlineFaults } = await readDeck(source)
  const [first, ...others] = headmatter.offline === true
    ? await offlineFaults()
    : []
  if (first) {
    throw new Failure(others.length > 0
      ? {
          ...first,
          remedy: `${first.remedy} (also ${others.map(placeInFile).join(', ')})`,
        }
      : first)
  }
  const dir = resolve(outDir ?? defaultDir(root, source, audience, languages !== undefined))
  await drawDiagrams(source, { browser, startBrowser })
  const key = await buildKey(source, [
    audience,
    pdf && await fileHash(pdf),
    languages && JSON.stringify(languages),
  ].filter(Boolean).join(' '))
  if (await keyIn(dir) === key)
    return { dir, key }

  // What is kept for presenting, or as a part of a site, lies in the cache, where nothing else is.
  if (outDir !== undefined || (audience === 'sharing' && !languages))
    await checkFolder(dir)
  await replaceDir(dir, async (fresh) => {
    if (audience === 'presenting') {
      await buildSite({
        entry: source,
        outDir: fresh,
        kind: 'presenting',
        languages,
      })
    }
    else {
      await buildShared(source, fresh, pdf, languages)
    }
    await writeFile(join(fresh, KEY_FILE), key)
    await markFolder(fresh)
  })
  return { dir, key }
}

/** The site, the deck in one file (`brussels-2025.html`, after the headmatter's `exportFilename`) and its PDF. */
async function buildShared(entry: string, dir: string, pdf?: string, languages?: SiteLanguages): Promise<void> {
  const { headmatter } = await readDeck(entry)
  const oneFile = `${headmatter.exportFilename ?? basename(entry, '.md')}.html`
  const pdfName = pdf && basename(pdf)
  await buildSite({
    entry,
    outDir: dir,
    kind: 'sharing',
    pdf: pdfName,
    oneFile,
    languages,
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

/** The best browser on the machine, if there is one. Playwright takes long to load, and is seldom needed here. */
async function startBrowser(): Promise<Browser | undefined> {
  const [{ presentBrowser }, { launchBrowser }, { thisMachine }] = await Promise.all([
    import('../browser/find.ts'),
    import('../browser/launch.ts'),
    import('../browser/machine.ts'),
  ])
  const found = presentBrowser(thisMachine())
  return found && launchBrowser(found)
}

function defaultDir(root: string, source: string, audience: Audience, oneOfSeveral: boolean): string {
  return audience === 'sharing' && !oneOfSeveral
    ? join(root, 'dist')
    : join(cacheDir(root), basename(source, '.md'), oneOfSeveral
        ? `${audience}-language`
        : audience)
}
