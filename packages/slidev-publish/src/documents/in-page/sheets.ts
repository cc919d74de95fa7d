/** The handout's sheets of paper. */
import { addStyle, slidePages } from './pages.ts'

/** The numbers of the slides that begin on a sheet, and of that which goes on from the sheet before, if one does. */
interface Sheet { begins: number[], goesOn?: number }

interface SheetRequest {
  css: string
  html: string
  title: string
  dir: 'ltr' | 'rtl'
  zero: string
}

/**
 * Replaces the page by sheets of paper, fills them with the blocks of `html` one after another, and puts every slide into
 * its window. A slide begins on the sheet before only where it fits there with all that is spoken. `data-keep` stays with
 * what follows it. What does not fit goes on on the next sheet: tables and lists (`data-rows`) between rows, and a
 * paragraph (`data-words`) between words where no sheet holds it whole. The sheets run in the direction `dir`; their
 * numbers are written from the figure `zero` on.
 */
export function layOutSheets({ css, html, title, dir, zero }: SheetRequest): Sheet[] {
  const slides = slidePages()
  addStyle(css)
  const source = document.createElement('template')
  source.innerHTML = html
  document.documentElement.dir = dir
  document.body.replaceChildren()
  fillSheets([...source.content.children] as HTMLElement[], title)
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

function fillSheets(queue: HTMLElement[], title: string): void {
  let room = addSheet(title)
  while (queue.length > 0) {
    const isEmpty = room.childElementCount === 0
    if (!isEmpty && !fitsWhole(slideAtHead(queue), room)) {
      room = addSheet(title)
      continue
    }
    const group = [
      queue.shift()!,
    ]
    while (group.at(-1)!.dataset.keep !== undefined && queue.length > 0)
      group.push(queue.shift()!)
    room.append(...group)
    if (fits(room))
      continue
    const rest = cut(group, room, isEmpty)
    queue.unshift(...rest ?? [])
    if (rest)
      room = addSheet(title)
  }
}

/** All of the slide that the queue begins with, to its last line; nothing where it begins with something else. */
function slideAtHead(queue: readonly HTMLElement[]): HTMLElement[] {
  if (!queue[0]?.matches('.head'))
    return []
  const next = queue.findIndex((element, index) => index > 0 && element.matches('.head'))
  return queue.slice(0, next < 0
    ? undefined
    : next)
}

function fitsWhole(elements: readonly HTMLElement[], room: HTMLElement): boolean {
  room.append(...elements)
  const whole = fits(room)
  elements.forEach(element => element.remove())
  return whole
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

/**
 * Leaves in the room what fits of the group that was put into it last, and gives the rest; on a sheet of its own a group
 * is cut wherever it can be, elsewhere only tables and lists are. Undefined where it is left whole though it does not fit.
 */
function cut(group: readonly HTMLElement[], room: HTMLElement, isEmpty: boolean): HTMLElement[] | undefined {
  for (const [index, element] of [
    ...group.entries(),
  ].reverse()) {
    const rest = element.dataset.rows !== undefined
      ? cutRows(element, room, isEmpty
          ? 1
          : 2)
      : isEmpty && element.dataset.words !== undefined
        ? cutWords(element, room)
        : undefined
    if (rest) {
      return [
        rest,
        ...group.slice(index + 1),
      ]
    }
    element.remove()
    if (isEmpty && index > 0 && fits(room))
      return group.slice(index)
  }
  if (!isEmpty)
    return [...group]
  room.append(...group)
  return undefined
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

/** Leaves and gives at least `least` rows. */
function cutRows(element: HTMLElement, room: HTMLElement, least: number): HTMLElement | undefined {
  const inner = (whole: HTMLElement) => whole.dataset.rows
    ? whole.querySelector<HTMLElement>(whole.dataset.rows)!
    : whole
  const rest = element.cloneNode(true) as HTMLElement
  inner(rest).replaceChildren()
  const rows = inner(element)
  while (rows.lastElementChild && (!fits(room) || inner(rest).children.length < least))
    inner(rest).prepend(rows.lastElementChild)
  if (rows.children.length >= least)
    return rest
  rows.append(...inner(rest).childNodes)
  return undefined
}
