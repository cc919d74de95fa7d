/** Every document of both talks, exported once for all tests that look at them. */
import type { ExportRequest } from 'slidev-publish/documents/export'
import type { Exported } from 'slidev-publish/documents/exported'
import type { ReadPdf } from '../documents/read-pdf.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { inOneLine } from 'slidev-deck/cli/failure'
import { launchBrowser } from 'slidev-publish/browser/launch'
import { exportDocuments } from 'slidev-publish/documents/export'
import { vi } from 'vitest'
import { readPdf } from '../documents/read-pdf.ts'
import { once } from './once.ts'

/** An export of the deck's PDF, to be changed. */
export const plain = {
  entry: 'slides.md',
  all: false,
  dark: false,
  withClicks: false,
}

/** What came of an export in this process: what it said, and why a document, or none, could be made. */
export interface Told { said: string, errors: string[] }

/** Exports a talk as the program does, in this process, which keeps its builder for the next one. */
export async function exportHere(request: Partial<ExportRequest>): Promise<Told> {
  const lines = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  try {
    const { failed } = await exportDocuments({
      ...plain,
      ...request,
    })
    return told(failed.map(({ error }) => error))
  }
  catch (error) {
    return told([error])
  }
  finally {
    lines.mockRestore()
  }
  function told(errors: unknown[]): Told {
    return {
      said: lines.mock.calls.map(([line]) => String(line)).join(''),
      errors: errors.map(inOneLine),
    }
  }
}

/** The PDFs, by their paths in the folder. */
export const PDFS = [
  'brussels-2025.pdf',
  'brussels-2025-handout.pdf',
  'dark.pdf',
  'clicks.pdf',
  'range.pdf',
  'brussels-2025-leaflet.pdf',
  'leaflet-fr.pdf',
  'fa/brussels-2025-fa.pdf',
  'fa/brussels-2025-fa-handout.pdf',
  'fa/brussels-2025-fa-leaflet.pdf',
  'ps/brussels-2025-ps.pdf',
  'ps/brussels-2025-ps-handout.pdf',
  'ps/brussels-2025-ps-leaflet.pdf',
  'brief/brussels-2025-brief.pdf',
  'brief/brussels-2025-brief-handout.pdf',
] as const

/** Seconds since 1970: the date that all of them bear. */
export const EPOCH = 1_764_720_000

/** Where the documents are, and what the export with all of them wrote; the slides of range.pdf are 2, 5 and 6, those from right to left 7 and 13. */
export interface Documents { dir: string, all: Exported[] }

export async function exportedDocuments(): Promise<Documents> {
  const { dir, made: all } = await once('documents', makeAll)
  return { dir, all }
}

async function makeAll(dir: string): Promise<Exported[]> {
  vi.stubEnv('SOURCE_DATE_EPOCH', String(EPOCH))
  const browser = launchBrowser()
  const { made: all } = await exportDocuments({
    ...plain,
    all: true,
    output: dir,
    browser,
  })
  for (const [file, request] of Object.entries({
    'dark.pdf': { dark: true },
    'clicks.pdf': { withClicks: true },
    'range.pdf': { range: '2,5-6' },
    'brief': { entry: 'brief.md', all: true },
    'french.pdf': { entry: 'slides.fr.md', range: '1' },
    'leaflet-fr.pdf': { entry: 'slides.fr.md', leaflet: true },
    'fa': { entry: 'slides.fa.md', all: true, range: '7,13' },
    'ps': { entry: 'slides.ps.md', all: true, range: '7,13' },
  })) {
    await exportDocuments({
      ...plain,
      ...request,
      output: join(dir, file),
      browser,
    })
  }
  await (await browser).close()
  vi.unstubAllEnvs()
  return all
}

/** What was read back already: one process runs many of the tests that look at it. */
const pdfs = new Map<string, Promise<ReadPdf>>()

/** A PDF of the shared export, read back. */
export function exportedPdf(file: typeof PDFS[number]): Promise<ReadPdf> {
  const pdf = pdfs.get(file) ?? exportedDocuments().then(async ({ dir }) => readPdf(await readFile(join(dir, file))))
  pdfs.set(file, pdf)
  return pdf
}

/** Words without the signs that Markdown and typography put among them. */
export const bare = (text: string) => text.replace(/<[^>]*>/g, ' ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
