/** The handout's sheets of paper. */
import { addStyle, slidePages } from './pages.ts'

/** The numbers of the slides that begin on a sheet, and of that which goes on from the sheet before, if one does. */
interface Sheet { begins: number[], goesOn?: number }

interface SheetRequest {
  css: string
  html: string
  title: string
  scales: readonly [number, number]
  dir: 'ltr' | 'rtl'
  zero: string
}

/**
 * Replaces the page by sheets of paper, fills them with the blocks of `html` one after another, and puts every slide into
 * its window. What does not fit goes on on the next sheet: paragraphs (`data-words`) between words, tables and lists
 * (`data-rows`) between rows. `data-keep` stays with what follows it. Slides are as large as the second scale, where the room asks for it less, but not
 * less than the first. The sheets run in the direction `dir`; their numbers are written from the figure `zero` on.
 */
export function layOutSheets({ css, html, title, scales, dir, zero }: SheetRequest): Sheet[] {
  const slides = slidePages()
  addStyle(css)
  const source = document.createElement('template')
  source.innerHTML = html
  document.documentElement.dir = dir
  document.body.replaceChildren()
  fillSheets([...source.content.children] as HTMLElement[], title, scales)
  const sheets = [
    ...document.querySelectorAll('.sheet'),
  ]
  const figures = (no: number) => String(no).replace(/\d/g, figure => String.fromCodePoint(zero.codePointAt(0)! + Number(figure)))
  let shown: number | undefined
  return sheets.map((sheet, index) => {
    sheet.querySelector('footer')!.lastElementChild!.textContent = `${figures(index + 1)} / ${figures(sheets.length)}`
    const windows = [
      ...sheet.querySelectorAll<HTMLElement>('[data-shows]'),
    ]
    for (const window of windows)
      window.append(...slides.filter(({ dataset }) => dataset.slide === window.dataset.shows))
    const begins = windows.map(({ dataset }) => Number(dataset.shows))
    const goesOn = sheet.querySelector('.room')!.firstElementChild?.matches('.head, h1, h2')
      ? undefined
      : shown
    shown = begins.at(-1) ?? shown
    return { begins, goesOn }
  })
}

function fillSheets(queue: HTMLElement[], title: string, [smallest, largest]: SheetRequest['scales']): void {
  let room = addSheet(title)
  while (queue.length > 0) {
    const group = [
      queue.shift()!,
    ]
    while (group.at(-1)!.dataset.keep !== undefined && queue.length > 0)
      group.push(queue.shift()!)
    const empty = room.childElementCount === 0
    room.append(...group)
    if (fits(room))
      continue
    const last = group.at(-1)!
    let rest = cut(last, room)
    // A slide somewhat smaller rather than a sheet half empty.
    const framed = group.find(({ dataset }) => dataset.shows !== undefined)
    if (framed) {
      for (let scale = largest - 0.02; !rest && !fits(room) && scale >= smallest; scale -= 0.02) {
        framed.style.setProperty('--slide-scale', String(scale))
        rest = cut(last, room)
      }
    }
    if (rest) {
      queue.unshift(rest)
      room = addSheet(title)
    }
    else if (!fits(room) && !empty) {
      framed?.style.removeProperty('--slide-scale')
      queue.unshift(...group)
      group.forEach(element => element.remove())
      room = addSheet(title)
    }
  }
}

/** Adds a sheet, and gives the room on it that is to be filled. */
function addSheet(title: string): HTMLElement {
  const sheet = document.createElement('article')
  sheet.className = 'sheet'
  const room = document.createElement('div')
  room.className = 'room'
  const foot = document.createElement('footer')
  foot.setAttribute('aria-hidden', 'true')
  foot.append(document.createElement('span'), document.createElement('span'))
  foot.firstElementChild!.textContent = title
  sheet.append(room, foot)
  document.body.append(sheet)
  return room
}

function fits(room: HTMLElement): boolean {
  return room.lastElementChild!.getBoundingClientRect().bottom <= room.getBoundingClientRect().bottom + 0.5
}

/** Leaves of the last element in the room what fits, some words or rows at least, and gives the rest; undefined where nothing can stay. */
function cut(last: HTMLElement, room: HTMLElement): HTMLElement | undefined {
  if (last.dataset.words !== undefined)
    return cutWords(last, room)
  return last.dataset.rows !== undefined
    ? cutRows(last, room)
    : undefined
}

function cutWords(element: HTMLElement, room: HTMLElement): HTMLElement | undefined {
  const text = element.lastChild!
  const words = (text.textContent ?? '').split(' ')
  const show = (count: number) => {
    text.textContent = words.slice(0, count).join(' ')
  }
  // Neither a line alone at the foot of a sheet nor one at its head.
  let [low, high] = [10, words.length - 10]
  show(low)
  if (high < low || !fits(room)) {
    show(words.length)
    return undefined
  }
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    show(middle)
    if (fits(room))
      low = middle
    else
      high = middle - 1
  }
  show(low)
  const rest = element.cloneNode() as HTMLElement
  rest.append(words.slice(low).join(' '))
  return rest
}

function cutRows(element: HTMLElement, room: HTMLElement): HTMLElement | undefined {
  const inner = (whole: HTMLElement) => whole.dataset.rows
    ? whole.querySelector<HTMLElement>(whole.dataset.rows)!
    : whole
  const rest = element.cloneNode(true) as HTMLElement
  inner(rest).replaceChildren()
  const rows = inner(element)
  while (!fits(room) && rows.lastElementChild)
    inner(rest).prepend(rows.lastElementChild)
  if (rows.children.length > 0)
    return rest
  rows.append(...inner(rest).childNodes)
  return undefined
}
