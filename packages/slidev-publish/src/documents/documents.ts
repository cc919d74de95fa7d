/** The documents of a talk: what each is made of, and where it is written. */
import type { Standard } from 'pdf-ua/standards'
import type { Browser } from 'playwright-chromium'
import type { DocumentKind } from './exported.ts'
import type { OpenedDeck, Taken } from './print.ts'
import type { Talk } from './talk.ts'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Failure } from 'slidev-deck/cli/failure'
import { replaceDir, writeWhole } from 'slidev-deck/replace'
import { checkFile, checkFolder, markFolder } from '../build/own-files.ts'
import { printPdf } from './print.ts'

/** What all documents of one export are made from. */
export interface Source {
  talk: Talk
  /** What the PDFs are written to. */
  standard?: Standard
  browser: Browser
  /** The print page, open: all documents but the leaflet are made from it, those that change it after the others. */
  slides: Promise<OpenedDeck>
  /** What the deck's PDF is printed from: that page, or the one with a page for each click. */
  deck: Promise<OpenedDeck>
  /** The file of the leaflet's page, if it has one. */
  leaflet?: string
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

/** The deck as a PDF at `file`, one page for each page that is open. Notes are not in it. */
export function deckDocument({ deck, talk, standard }: Source, file: string): Document {
  return fileDocument('slides', file, async () => {
    const { page, pages } = await deck
    return printPdf(page, talk, pages.map(({ slide, title }) => ({
      title: title || talk.title,
      section: talk.slides[slide - 1]?.section,
      label: String(slide),
    })), '.print-slide-container', standard)
  })
}

/** PowerPoint, pictures, deck, handout and leaflet, in the folder `dir`: each leaves the page as the next one needs it. */
export function allDocuments(source: Source, dir: string): Document[] {
  const { talk, slides, leaflet } = source
  return [
    powerPointDocument(slides, talk, join(dir, `${talk.name}.pptx`)),
    picturesDocument(slides, join(dir, talk.pictures)),
    deckDocument(source, join(dir, `${talk.name}.pdf`)),
    handoutDocument(source, join(dir, `${talk.name}-handout.pdf`)),
    ...leaflet
      ? [
          leafletDocument(source, join(dir, `${talk.name}-leaflet.pdf`)),
        ]
      : [],
  ]
}

function handoutDocument({ slides, talk, standard }: Source, file: string): Document {
  return fileDocument('handout', file, async () => (await import('./handout.ts')).handoutPdf(await slides, talk, standard))
}

/** The leaflet at `file`. */
export function leafletDocument({ browser, talk, standard, leaflet }: Source, file: string): Document {
  return fileDocument('leaflet', file, async () => {
    if (leaflet === undefined)
      throw new Failure('the talk has no leaflet: draw one in leaflet.vue beside it')
    return (await import('./leaflet.ts')).leafletPdf(browser, leaflet, talk, standard)
  })
}

function powerPointDocument(opened: Promise<OpenedDeck>, talk: Talk, file: string): Document {
  return fileDocument('powerpoint', file, async (report) => {
    const taken = await (await import('./powerpoint/take.ts')).takeSlides(await opened, report)
    return {
      pages: taken.slides.length,
      bytes: async () => (await import('./powerpoint/file.ts')).powerPoint(taken, talk),
    }
  })
}

function fileDocument(kind: DocumentKind, file: string, take: (report: (detail: string) => void) => Promise<Taken>): Document {
  return {
    kind,
    file,
    check: () => checkFile(file),
    async take(report) {
      const { pages, bytes } = await take(report)
      return async () => {
        const content = await bytes()
        await writeWhole(file, content)
        return { pages, bytes: content.length }
      }
    },
  }
}

function picturesDocument(opened: Promise<OpenedDeck>, dir: string): Document {
  return {
    kind: 'pictures',
    file: dir,
    check: () => checkFolder(dir),
    async take(report) {
      const slides = await (await import('./pictures.ts')).pictures(await opened, report)
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
