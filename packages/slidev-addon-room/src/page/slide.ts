/** The slide on the listener's page: its text, or the picture that is on the screen. */
import type { State } from './state.ts'
import { labelsOf } from '../labels/index.ts'
import { fill, make } from './dom.ts'

const main = document.querySelector('main')!

/** `onPictureLost` is told where a picture can't be shown: a phone without WebP, or without a network for the moment, still has the text. */
export function paintSlide({ slide, lang, asPicture, isRefused }: State, onPictureLost: () => void): void {
  const { labels, say } = labelsOf(lang)
  if (isRefused)
    return fill(main, make('p', {}, labels.notShown))
  if (!slide)
    return
  const picture = asPicture ? slide.picture : undefined
  main.lang = slide.lang
  main.dataset.slide = `${slide.slide}`
  main.dataset.click = `${slide.click}`
  main.classList.toggle('as-picture', !!picture)
  if (picture) {
    return fill(main, make('img', {
      onerror: onPictureLost,
      alt: say(labels.pictureOf, { no: slide.slide, title: slide.title }),
      ...picture,
    }))
  }
  main.innerHTML = slide.html
  for (const table of Array.from(main.querySelectorAll('table')))
    nameColumns(table)
}

/** On a narrow screen the cells of a row stand one below the other, each with the head of its column. It stays a table to screen readers. */
function nameColumns(table: HTMLTableElement): void {
  const heads = Array.from(table.tHead?.rows[0]?.cells ?? [], cell => cell.textContent ?? '')
  table.setAttribute('role', 'table')
  for (const row of Array.from(table.rows)) {
    row.setAttribute('role', 'row')
    for (const cell of Array.from(row.cells)) {
      const isHead = cell.nodeName === 'TH'
      cell.setAttribute('role', !isHead
        ? 'cell'
        : cell.scope === 'row'
          ? 'rowheader'
          : 'columnheader')
      if (row.parentNode !== table.tHead)
        cell.dataset.head = heads[cell.cellIndex] ?? ''
    }
  }
}
