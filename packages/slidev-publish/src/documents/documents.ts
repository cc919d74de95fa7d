/** The documents of a talk: what each is made of, and where it is written. */
import type { Standard } from 'pdf-ua/standards'
import type { Browser } from 'playwright-chromium'
import type { DocumentKind } from './exported.ts'
import type { PageChoice } from './page-dom.ts'
import type { OpenedDeck, Printed } from './print.ts'
import type { Talk } from './talk.ts'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from 'slidev-deck/cli/failure'
import { replaceDir, writeWhole } from 'slidev-deck/replace'
import { checkFile, checkFolder, markFolder } from '../build/own-files.ts'
import { deckPdf } from './deck-pdf.ts'
import { openDeck } from './print.ts'

/** What all documents of one export are made from. */
export interface Source {
  talk: Talk
  /** The print page of the deck, the one with a page for each click where that is asked for, and the leaflet's, if it has one. */
  printed: { slides: string, clicks?: string, leaflet?: string }
  choice: PageChoice
  /** What the PDFs are written to. */
  standard?: Standard
  browser: Browser
  /** What the deck's PDF is printed from, open; as it is closed then, who reads it comes before. */
  deck: Promise<OpenedDeck>
}

export interface Document {
  kind: DocumentKind
  /** The file, or the folder of pictures. */
  file: string
  /** Makes sure that nothing is lost where it is to be written. @throws Failure */
  check: () => Promise<void>
  /** Takes from the browser what it needs; what it gives makes and writes it from that, whole or not at all. */
  take: (report: (detail: string) => void) => Promise<() => Promise<Written>>
}

interface Written { pages: number, bytes: number }

/** The deck as a PDF at `file`, with a page for each click where these were printed. */
export function deckDocument(source: Source, file: string): Document {
  return pdfDocument('slides', file, () => withDeck(source.deck, deck => deckPdf(deck, source.talk, source.standard)))
}

/** Deck, handout, leaflet, PowerPoint and pictures, in the folder `dir`. */
export function allDocuments(source: Source, dir: string): Document[] {
  const { talk, browser, choice, printed: { slides, leaflet } } = source
  let opened: Promise<OpenedDeck> | undefined
  // PowerPoint and pictures leave the page as it is.
  const screen = () => opened ??= openDeck(browser, slides, choice, 2)
  return [
    deckDocument(source, join(dir, `${talk.name}.pdf`)),
    handoutDocument(source, join(dir, `${talk.name}-handout.pdf`)),
    ...leaflet
      ? [
          leafletDocument(source, join(dir, `${talk.name}-leaflet.pdf`)),
        ]
      : [],
    powerPointDocument(screen, talk, join(dir, `${talk.name}.pptx`)),
    picturesDocument(screen, join(dir, talk.pictures)),
  ]
}

function handoutDocument({ browser, talk, choice, standard, printed: { slides } }: Source, file: string): Document {
  return pdfDocument('handout', file, () => withDeck(openDeck(browser, slides, choice), async deck => (await import('./handout.ts')).handoutPdf(deck, talk, standard)))
}

/** The leaflet at `file`. */
export function leafletDocument({ browser, talk, standard, printed: { leaflet } }: Source, file: string): Document {
  return pdfDocument('leaflet', file, async () => {
    if (leaflet === undefined)
      throw new Failure('the talk has no leaflet: draw one in leaflet.vue beside it')
    return (await import('./leaflet.ts')).leafletPdf(browser, leaflet, talk, standard)
  })
}

function pdfDocument(kind: DocumentKind, file: string, print: () => Promise<Printed>): Document {
  return {
    kind,
    file,
    check: () => checkFile(file),
    async take() {
      const { pages, accessible } = await print()
      return async () => save(file, await accessible(), pages)
    },
  }
}

function powerPointDocument(screen: () => Promise<OpenedDeck>, talk: Talk, file: string): Document {
  return {
    kind: 'powerpoint',
    file,
    check: () => checkFile(file),
    async take(report) {
      const taken = await (await import('./powerpoint/take.ts')).takeSlides(await screen(), report)
      return async () => save(file, (await import('./powerpoint/file.ts')).powerPoint(taken, talk), taken.slides.length)
    },
  }
}

function picturesDocument(screen: () => Promise<OpenedDeck>, dir: string): Document {
  return {
    kind: 'pictures',
    file: dir,
    check: () => checkFolder(dir),
    async take(report) {
      const slides = await withDeck(screen(), async deck => (await import('./pictures.ts')).pictures(deck, report))
      return async () => {
        await checkFolder(dir)
        await replaceDir(dir, async (fresh) => {
          await mkdir(fresh, { recursive: true })
          await Promise.all(slides.map(({ slide, png }) => writeFile(join(fresh, `${String(slide).padStart(2, '0')}.png`), png)))
          await markFolder(fresh)
        })
        return {
          pages: slides.length,
          bytes: slides.reduce((sum, { png }) => sum + png.length, 0),
        }
      }
    },
  }
}

/** Closes the page after the work. */
async function withDeck<T>(opened: Promise<OpenedDeck>, work: (deck: OpenedDeck) => Promise<T>): Promise<T> {
  const deck = await opened
  try {
    return await work(deck)
  }
  finally {
    await deck.page.close()
  }
}

async function save(file: string, bytes: Uint8Array, pages: number): Promise<Written> {
  await writeWhole(file, bytes)
  return { pages, bytes: bytes.length }
}
