import { onOneLine } from 'slidev-deck/in-page/elements'
import { addStyle } from './pages.ts'

/** A page of the leaflet: its headings in order, and how much of it does not fit, in millimetres. */
interface LeafletPage { headings: string[], over: number }

/** Makes the paper A4, writes the date of the documents where the leaflet has it, and says what is on each page. */
export function layOutLeaflet({ date, day }: { date: string, day: string }): LeafletPage[] {
  addStyle('@page { size: A4 portrait; margin: 0 }')
  for (const time of document.querySelectorAll<HTMLTimeElement>('time.document-date')) {
    time.textContent = date
    time.dateTime = day
  }
  return Array.from(document.querySelectorAll('.leaflet-page'), (page) => {
    const more = Math.max(page.scrollHeight - page.clientHeight, page.scrollWidth - page.clientWidth)
    return {
      headings: Array.from(page.querySelectorAll<HTMLElement>('h1, h2'), ({ innerText }) => onOneLine(innerText)),
      // Of a pixel or less, the letters' own room.
      over: more > 1
        ? Math.ceil(more / 96 * 25.4)
        : 0,
    }
  })
}
