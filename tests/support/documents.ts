/** Every document of both talks, exported once for all tests that look at them. */
import type { Exported } from 'slidev-publish/documents/exported'
import type { ReadPdf } from '../documents/read-pdf.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
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
  const { made: all } = await exportDocuments({ ...plain, all: true, output: dir })
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
    })
  }
  vi.unstubAllEnvs()
  return all
}

/** A PDF of the shared export, read back. */
export async function exportedPdf(file: typeof PDFS[number]): Promise<ReadPdf> {
  const { dir } = await exportedDocuments()
  return readPdf(await readFile(join(dir, file)))
}

/** Words without the signs that Markdown and typography put among them. */
export const bare = (text: string) => text.replace(/<[^>]*>/g, ' ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
