/** Making the documents of a talk: one build and one browser for all of them. */
import type { Browser } from 'playwright-chromium'
import type { Document } from './documents.ts'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { checkFile } from '../build/own-files.ts'
import { preparePrintPage, printPage } from '../build/print-page.ts'
import { Failure, firstLine } from '../cli/failure.ts'
import { say, step } from '../cli/progress.ts'
import { allDocuments, deckDocument } from './documents.ts'
import { parseRange } from './range.ts'
import { readTalk } from './talk.ts'

export interface ExportRequest {
  /** The Markdown file of the talk. */
  entry: string
  /** All documents, or the deck's PDF alone. */
  all: boolean
  /** Where to: the PDF, or with `all` the folder. */
  output?: string
  /** As in `1,4-6`. */
  range?: string
  dark: boolean
  /** In the deck's PDF, one page for each click instead of one for each slide. */
  withClicks: boolean
}

/** What an export made, and what it could not make. */
export interface Outcome {
  made: Exported[]
  failed: { file: string, problem: string }[]
}

/** A document that was written. */
export interface Exported {
  file: string
  pages: number
  bytes: number
  seconds: number
}

/**
 * Makes the documents that are asked for, one after another; what stood in the place of one that fails stays.
 * @throws Failure where none can be made, as the deck does not build
 */
export async function exportDocuments(request: ExportRequest): Promise<Outcome> {
  const { entry, all, withClicks } = request
  await preparePrintPage({ entry, withClicks: withClicks && !all })
  // Playwright takes long to load, and a browser as long to start as all that is read before it is needed.
  const { launchBrowser } = await import('../browser/launch.ts')
  const starting = launchBrowser()
  // Where it fails, whoever waits for it is told.
  starting.catch(() => {})
  try {
    return await exportFrom(starting, request)
  }
  finally {
    await starting.then(browser => browser.close(), () => {})
  }
}

async function exportFrom(starting: Promise<Browser>, { entry, all, output, range, dark, withClicks }: ExportRequest): Promise<Outcome> {
  const talk = await readTalk(entry)
  const slides = range === undefined
    ? undefined
    : parseRange(range, talk.slides.length)
  const target = output ?? (all
    ? 'exports'
    : join('exports', `${talk.name}.pdf`))
  await checkTarget(target, all)
  if (!all)
    await checkFile(target)
  if (talk.planProblem)
    say(`Warning: ${talk.planProblem}; the documents are made all the same`)

  const print = async (clicks: boolean) => (await printPage({ entry, withClicks: clicks, browser: starting })).file
  const printed = {
    slides: all || !withClicks
      ? await print(false)
      : '',
    clicks: withClicks
      ? await print(true)
      : undefined,
  }
  const source = {
    talk,
    printed,
    choice: { slides, dark },
    browser: await starting,
  }
  const documents = all
    ? allDocuments(source, target)
    : [
        deckDocument(source, target),
      ]
  const outcome: Outcome = { made: [], failed: [] }
  for (const document of documents) {
    try {
      outcome.made.push(await make(document, document === documents.at(-1)
        ? () => source.browser.close()
        : undefined))
    }
    catch (error) {
      outcome.failed.push({
        file: document.file,
        problem: firstLine(error),
      })
    }
  }
  return outcome
}

/** Makes a document; `taken` is done as soon as the browser is needed no more for it, beside its writing. */
async function make({ file, check, take }: Document, taken?: () => Promise<void>): Promise<Exported> {
  const start = performance.now()
  await check()
  try {
    const { pages, bytes } = await step(`Writing ${file}`, async (report) => {
      const write = await take(report)
      const [, written] = await Promise.all([
        taken?.(),
        write(),
      ])
      return written
    })
    return {
      file,
      pages,
      bytes,
      seconds: (performance.now() - start) / 1000,
    }
  }
  catch (error) {
    throw new Failure(`${file} could not be written: ${firstLine(error)}`)
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
