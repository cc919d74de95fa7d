/** Drawing the deck's Mermaid diagrams once, as SVG files that are kept. */
import type { Browser } from 'playwright-chromium'
import type { DeckSlide } from 'slidev-deck/read'
import type { Diagram } from './diagrams.ts'
import type { DiagramLook } from './look.ts'
import { readdir, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { Failure, firstLine } from 'slidev-deck/cli/failure'
import { say, step } from 'slidev-deck/cli/progress'
import { dataUri } from 'slidev-deck/data-uri'
import { fontFace, fontFiles, packageDir } from 'slidev-deck/fonts'
import { readDeck } from 'slidev-deck/read'
import { writeWhole } from 'slidev-deck/replace'
import { drawingClass, drawingName, DRAWINGS, drawingStyle, findDiagrams } from './diagrams.ts'
import { inPage } from './in-page.ts'
import { asciiSankey, lettersPutBack } from './sankey.ts'

interface Drawing extends Diagram {
  no: number
  name: string
}

/** What draws: a browser that runs already, or else what starts one where there is one on the machine. */
export interface Drawer {
  browser?: Browser
  startBrowser?: () => Promise<Browser | undefined>
}

/**
 * Sees to it that every diagram in a `<Diagram>` is drawn; one whose drawing is at hand is not drawn again.
 * Where there is no browser on the machine, it says so and leaves the rest to Mermaid in the page.
 * @throws Failure with the slide's number and Mermaid's message where a diagram does not parse.
 */
export async function drawDiagrams(entry: string, { browser, startBrowser }: Drawer): Promise<void> {
  const root = dirname(resolve(entry))
  const { slides } = await readDeck(entry)
  if (slides.every(slide => findDiagrams(slide).length === 0))
    return
  const folder = join(root, DRAWINGS)
  const { config, look, digest } = await drawingStyle(root)
  const wanted = drawingsOf(slides, digest)
  const present = new Set(await readdir(folder).catch(() => []))
  const missing = wanted.filter(({ name }) => !present.has(`${name}.svg`))
  if (missing.length === 0)
    return

  const own = browser
    ? undefined
    : await startBrowser?.()
  const drawing = browser ?? own
  if (!drawing) {
    say(`No browser to draw ${missing.length} diagram${missing.length > 1
      ? 's'
      : ''} with, so Mermaid goes into the page; install Chromium, Chrome or Edge to have a lighter one.`)
    return
  }
  await step('Drawing the diagrams', async (report) => {
    try {
      const draw = await openDrawingBoard(drawing, root, config, look)
      for (const diagram of missing) {
        report(`slide ${diagram.no}`)
        await writeWhole(join(folder, `${diagram.name}.svg`), `${await draw(diagram)}\n`)
      }
    }
    finally {
      await own?.close()
    }
  })
  await removeStale(root, digest)
}

function drawingsOf(slides: readonly DeckSlide[], digest: string): Drawing[] {
  return slides.flatMap(slide => findDiagrams(slide).map(diagram => ({
    ...diagram,
    no: slide.no,
    name: drawingName(diagram, digest),
  })))
}

/** A page with Mermaid and the deck's fonts in it. Returns what draws a diagram there. */
async function openDrawingBoard(browser: Browser, root: string, config: Record<string, unknown>, look: DiagramLook): Promise<(diagram: Drawing) => Promise<string>> {
  const page = await browser.newPage()
  const { loadFonts, tidyDrawing } = await inPage()
  const faces = await Promise.all((await fontFiles(root)).map(async file => fontFace(file, await dataUri(file.path))))
  await page.setContent(`<!DOCTYPE html><style>${faces.join('\n')}</style><div id="board"></div>`)
  await page.addScriptTag({
    path: join(packageDir('mermaid', root), 'dist/mermaid.min.js'),
  })
  return async (diagram) => {
    const name = drawingClass(diagram.name)
    await page.evaluate(loadFonts, diagram.code)
    try {
      const svg = await page.evaluate(renderOnBoard, {
        name,
        code: asciiSankey(diagram.code),
        config,
      })
      await page.evaluate(putOnBoard, lettersPutBack(svg))
    }
    catch (error) {
      throw new Failure({ slide: diagram.no, problem: `the diagram "${diagram.title}" does not parse: ${mermaidMessage(error)}` }, { cause: error })
    }
    return await page.evaluate(tidyDrawing, {
      name,
      title: diagram.title,
      description: diagram.description,
      look,
    })
  }
}

/** Runs in the page: lets Mermaid draw. */
async function renderOnBoard({ name, code, config }: { name: string, code: string, config: object }): Promise<string> {
  const { mermaid } = globalThis as unknown as { mermaid: typeof import('mermaid').default }
  mermaid.initialize({ startOnLoad: false, ...config })
  const { svg } = await mermaid.render(name, code)
  return svg
}

/** Runs in the page: the drawing stands there with the words that it will have, so that they are measured. */
function putOnBoard(svg: string): void {
  document.getElementById('board')!.innerHTML = svg
}

/** Mermaid's message in one line: what it says, and where; the excerpt and the list of tokens make it long. */
function mermaidMessage(error: unknown): string {
  return firstLine(String(error instanceof Error
    ? error.message
    : error).replace(/^page\.evaluate: (?:Error: )?/, '').replace(/:\n[\s\S]*?\n(Expecting .*)/, ': $1'))
}

/** Removes the drawings that no deck in the folder has a diagram for any more. */
async function removeStale(root: string, digest: string): Promise<void> {
  const files = (await readdir(root)).filter(file => file.endsWith('.md') && file !== 'README.md')
  const decks = await Promise.all(files.map(file => readDeck(join(root, file)).then(({ slides }) => drawingsOf(slides, digest)).catch(() => [])))
  const names = new Set(decks.flat().map(({ name }) => `${name}.svg`))
  const stale = (await readdir(join(root, DRAWINGS))).filter(file => file.endsWith('.svg') && !names.has(file))
  await Promise.all(stale.map(file => rm(join(root, DRAWINGS, file))))
}
