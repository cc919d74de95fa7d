/** The documents of a talk: what each is made of, and where it is written. */
import type { Browser } from 'playwright-chromium'
import type { PageChoice } from './page-dom.ts'
import type { Picture } from './pictures.ts'
import type { OpenedDeck } from './print.ts'
import type { Talk } from './talk.ts'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { replaceDir, writeWhole } from '../build/replace.ts'
import { deckPdf } from './deck-pdf.ts'
import { handoutPdf } from './handout.ts'
import { describePages } from './page-dom.ts'
import { pictures } from './pictures.ts'
import { openDeck } from './print.ts'

/** What all documents of one export are made from. */
export interface Source {
  talk: Talk
  /** The print page of the deck, and the one with a page for each click where that is asked for. */
  printed: { slides: string, clicks?: string }
  choice: PageChoice
  browser: Browser
}

export interface Document {
  /** The file, or the folder of pictures. */
  file: string
  /** Makes and writes it, whole or not at all. */
  write: (report: (detail: string) => void) => Promise<{ pages: number, bytes: number }>
}

/** The deck as a PDF at `file`, with a page for each click where these were printed. */
export function deckDocument(source: Source, file: string): Document {
  return {
    file,
    write: () => withDeck(source, source.printed.clicks ?? source.printed.slides, async deck => save(file, await deckPdf(deck, source.talk), deck.pages.length)),
  }
}

/** Deck, handout, PowerPoint and pictures, in the folder `dir`. */
export function allDocuments(source: Source, dir: string): Document[] {
  const { talk } = source
  // Taken once for the PowerPoint and the folder.
  let taken: Promise<Picture[]> | undefined
  const take = (report: (detail: string) => void) => taken ??= withDeck(source, source.printed.slides, deck => pictures(deck, report), 2)
  return [
    deckDocument(source, join(dir, `${talk.name}.pdf`)),
    handoutDocument(source, join(dir, `${talk.name}-handout.pdf`)),
    powerPointDocument(source, join(dir, `${talk.name}.pptx`), take),
    picturesDocument(join(dir, talk.pictures), take),
  ]
}

function handoutDocument(source: Source, file: string): Document {
  return {
    file,
    write: () => withDeck(source, source.printed.slides, async (deck) => {
      const { bytes, pages } = await handoutPdf(deck, source.talk)
      return save(file, bytes, pages)
    }),
  }
}

function powerPointDocument(source: Source, file: string, take: (report: (detail: string) => void) => Promise<Picture[]>): Document {
  return {
    file,
    async write(report) {
      const [slides, { powerPoint }] = await Promise.all([
        take(report),
        import('./powerpoint.ts'),
      ])
      const described = await withDeck(source, source.printed.slides, ({ page }) => page.evaluate(describePages))
      const bytes = await powerPoint(slides.map((picture, index) => ({
        ...picture,
        ...described[index] ?? { title: '', description: '' },
      })), source.talk)
      return save(file, bytes, slides.length)
    },
  }
}

function picturesDocument(dir: string, take: (report: (detail: string) => void) => Promise<Picture[]>): Document {
  return {
    file: dir,
    async write(report) {
      const slides = await take(report)
      await replaceDir(dir, async (fresh) => {
        await mkdir(fresh, { recursive: true })
        await Promise.all(slides.map(({ slide, png }) => writeFile(join(fresh, `${String(slide).padStart(2, '0')}.png`), png)))
      })
      return {
        pages: slides.length,
        bytes: slides.reduce((sum, { png }) => sum + png.length, 0),
      }
    },
  }
}

async function withDeck<T>({ choice, browser }: Source, file: string, work: (deck: OpenedDeck) => Promise<T>, density?: number): Promise<T> {
  const deck = await openDeck(browser, file, choice, density)
  try {
    return await work(deck)
  }
  finally {
    await deck.page.close()
  }
}

async function save(file: string, bytes: Uint8Array, pages: number) {
  await writeWhole(file, bytes)
  return { pages, bytes: bytes.length }
}
