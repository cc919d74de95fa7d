/** Making the documents of a talk: one build and one browser for all of them. */
import type { Standard } from 'pdf-ua/standards'
import type { Browser } from 'playwright-chromium'
import type { Fault } from 'slidev-deck/fault'
import type { Document, Source } from './documents.ts'
import type { Exported } from './exported.ts'
import type { OpenedDeck } from './print.ts'
import type { Talk } from './talk.ts'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { cleanUpOnInterrupt } from 'slidev-deck/cli/cleanup'
import { Failure, firstLine } from 'slidev-deck/cli/failure'
import { say, step } from 'slidev-deck/cli/progress'
import { checkFile } from '../build/own-files.ts'
import { preparePrintPage, printPage } from '../build/print-page.ts'
import { reminders } from '../reminders.ts'
import { allDocuments, deckDocument, leafletDocument } from './documents.ts'
import { inPage } from './in-page.ts'
import { openDeck } from './print.ts'
import { parseRange } from './range.ts'
import { readTalk } from './talk.ts'

export interface ExportRequest {
  /** The Markdown file of the talk. */
  entry: string
  /** All documents, or the deck's PDF alone. */
  all: boolean
  /** The leaflet alone. */
  leaflet?: boolean
  /** Where to: the PDF, or with `all` the folder. */
  output?: string
  /** As in `1,4-6`. */
  range?: string
  dark: boolean
  /** In the deck's PDF, one page for each click instead of one for each slide. */
  withClicks: boolean
  /** The standards that the PDFs are written to: `ua-1` unless said otherwise. */
  standard?: Standard
  /** A browser that runs already, or starts, and is left open; without one, one is started. */
  browser?: Promise<Browser>
  /** Told what is being written, in place of a line for each document: for several talks at a time. */
  report?: (detail: string) => void
}

/**
 * What an export made, what it could not make, what the author has yet to give so that all of it can be read aloud, and
 * what is still to be done before it is handed out.
 */
export interface Outcome {
  made: Exported[]
  failed: { file: string, error: unknown }[]
  report: Fault[]
  reminders: string[]
}

/**
 * Makes the documents that are asked for, one after another; what stood in the place of one that fails stays.
 * @throws Failure where none can be made, as the deck does not build
 */
export async function exportDocuments(request: ExportRequest): Promise<Outcome> {
  const { entry, all, withClicks, browser } = request
  await preparePrintPage({ entry, withClicks: withClicks && !all })
  return browser
    ? exportFrom(browser, request)
    : withBrowser(starting => exportFrom(starting, request))
}

/** Lets `work` go on while a browser starts: that takes as long as all that is read before it is needed, and Playwright long to load. */
export async function withBrowser<T>(work: (starting: Promise<Browser>) => Promise<T>): Promise<T> {
  const { launchBrowser } = await import('../browser/launch.ts')
  const starting = launchBrowser()
  // Where it fails, whoever waits for it is told.
  starting.catch(() => {})
  const close = () => starting.then(browser => browser.close(), () => {})
  const unregister = cleanUpOnInterrupt(close)
  try {
    return await work(starting)
  }
  finally {
    unregister()
    await close()
  }
}

async function exportFrom(starting: Promise<Browser>, { entry, all, leaflet = false, output, range, dark, withClicks, standard, browser, report }: ExportRequest): Promise<Outcome> {
  const talk = await readTalk(entry)
  const slides = range === undefined
    ? undefined
    : parseRange(range, talk.slides.length)
  const target = output ?? (all
    ? 'exports'
    : join('exports', leaflet
        ? `${talk.name}-leaflet.pdf`
        : `${talk.name}.pdf`))
  await checkTarget(target, all)
  if (!all)
    await checkFile(target)
  if (talk.planProblem)
    say(`Warning: ${talk.planProblem}; the documents are made all the same`)

  const print = (clicks: boolean) => printPage({ entry, withClicks: clicks, browser: starting })
  const whole = all || !withClicks
    ? await print(false)
    : undefined
  const clicks = withClicks
    ? await print(true)
    : undefined
  const running = await starting
  // The pixels of pictures: two for each of the layout, which a PDF has no use for.
  const density = all
    ? 2
    : 1
  const opened = [clicks, whole].flatMap(page => page
    ? [
        openDeck(running, page.file, { slides, dark }, density),
      ]
    : [])
  const source: Source = {
    talk,
    standard,
    browser: running,
    deck: opened[0]!,
    slides: opened.at(-1)!,
    leaflet: whole?.leaflet,
  }
  // What stops a document is said with that document.
  const [deck, ...others] = await Promise.all(opened.map(page => page.catch(() => undefined)))
  const { unread, report: missing } = await readPages(deck)
  for (const line of unread)
    say(`Warning: ${line}`)
  const documents = all
    ? allDocuments(source, target)
    : [
        leaflet
          ? leafletDocument(source, target)
          : deckDocument(source, target),
      ]
  const outcome: Outcome = {
    made: [],
    failed: [],
    report: [
      ...talk.missing,
      ...missing,
    ].filter(({ slide }) => !slide || (slides?.includes(slide) ?? true)).sort((a, b) => (a.slide ?? 0) - (b.slide ?? 0)),
    reminders: reminders(entry, talk),
  }
  for (const document of documents) {
    try {
      outcome.made.push(await make(document, talk, report, !browser && document === documents.at(-1)
        ? () => source.browser.close()
        : undefined))
    }
    catch (error) {
      outcome.failed.push({ file: document.file, error })
    }
  }
  if (browser)
    await Promise.all([deck, ...others].map(page => page?.page.close()))
  // Where several talks are exported at a time, whoever exports them does it.
  if (all && !report)
    await addReadme(outcome)
  return outcome
}

/** Writes README.txt for the documents that were made; what stops it is told with what else could not be made. */
export async function addReadme({ made, failed }: Pick<Outcome, 'made' | 'failed'>): Promise<void> {
  const { writeReadme } = await import('./readme.ts')
  await writeReadme(made).catch(error => failed.push({ file: 'README.txt', error }))
}

/** What the documents will not show though it stands on a slide, and what it needs to be read aloud, each once. */
async function readPages(deck: OpenedDeck | undefined): Promise<{ unread: string[], report: Fault[] }> {
  const { unreadable, accessibilityReport } = await inPage()
  const unread = await deck?.page.evaluate(unreadable) ?? []
  const report = await deck?.page.evaluate(accessibilityReport) ?? []
  return {
    unread: [
      ...new Set(unread),
    ],
    report,
  }
}

/** Makes a document; `taken` is done as soon as the browser is needed no more for it, beside its writing. */
async function make({ kind, file, check, take }: Document, { lang, draft }: Talk, report?: (detail: string) => void, taken?: () => Promise<void>): Promise<Exported> {
  const start = performance.now()
  await check()
  try {
    const work = async (detail: (text: string) => void) => {
      const write = await take(detail)
      const [, written] = await Promise.all([
        taken?.(),
        write(),
      ])
      return written
    }
    report?.(file)
    const { pages, bytes } = report
      ? await work(() => {})
      : await step(`Writing ${file}`, work)
    return {
      kind,
      file,
      lang,
      draft,
      pages,
      bytes,
      seconds: (performance.now() - start) / 1000,
    }
  }
  catch (error) {
    throw new Failure(`${file} could not be written: ${firstLine(error)}`, { cause: error })
  }
}

/** Refuses a folder where a file is to be, and the other way round, before any work is done. */
async function checkTarget(target: string, folder: boolean): Promise<void> {
  const found = await stat(target).catch(() => undefined)
  if (found && found.isDirectory() !== folder) {
    throw new Failure(folder
      ? `--output ${target} is a file: with --all, name a folder`
      : `--output ${target} is a folder: name a file, as in ${join(target, 'talk.pdf')}`)
  }
}
