// This function runs in the browser, on the leaflet's page. It stands alone: it is sent there as text.

/** A page of the leaflet: its headings in order, and how much of it does not fit, in millimetres. */
export interface LeafletPage { headings: string[], over: number }

/** Makes the paper A4, writes the date of the documents where the leaflet has it, and says what is on each page. */
export function layOutLeaflet({ date, day }: { date: string, day: string }): LeafletPage[] {
  const style = document.createElement('style')
  style.textContent = '@page { size: A4 portrait; margin: 0 }'
  document.head.append(style)
  for (const time of document.querySelectorAll<HTMLTimeElement>('time.document-date')) {
    time.textContent = date
    time.dateTime = day
  }
  const words = (element: HTMLElement) => element.innerText.replace(/\s+/g, ' ').trim()
  return [
    ...document.querySelectorAll<HTMLElement>('.leaflet-page'),
  ].map((page) => {
    const more = Math.max(page.scrollHeight - page.clientHeight, page.scrollWidth - page.clientWidth)
    return {
      headings: [
        ...page.querySelectorAll<HTMLElement>('h1, h2'),
      ].map(words),
      // Of a pixel or less, the letters' own room.
      over: more > 1
        ? Math.ceil(more / 96 * 25.4)
        : 0,
    }
  })
}
