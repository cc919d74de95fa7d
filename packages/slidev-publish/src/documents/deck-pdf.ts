import type { Standard } from 'pdf-ua/standards'
import type { OpenedDeck, Printed } from './print.ts'
import type { Talk } from './talk.ts'
import { printPdf } from './print.ts'

/** Prints the deck, one page for each page that is open. Notes are not in it. */
export async function deckPdf({ page, pages }: OpenedDeck, talk: Talk, standard?: Standard): Promise<Printed> {
  return printPdf(page, talk, pages.map(({ slide, title }) => ({
    title: title || talk.title,
    section: talk.slides[slide - 1]?.section,
    label: String(slide),
  })), '.print-slide-container', standard)
}
