/** The sheets of the handout as HTML; where a slide belongs stands an empty element with its number. */

export interface HandoutSlide {
  no: number
  /** Above the slide: which it is and how long it takes. */
  head: string
  title: string
  start: string
  seconds: string
  /** What is spoken, one part for each click. */
  parts: string[]
}

export interface HandoutText {
  title: string
  about: string
  slides: HandoutSlide[]
  acronyms: { short: string, full: string }[]
}

/** Lines of a table that a sheet holds under its headings, and characters of a headline to a line. */
const LINES = 27
const LINE_LENGTH = 72
/** Lines that a heading and a table's head take. */
const HEADING = 4

/** A mark at the beginning of what is spoken after a click. */
const CUE = '<svg class="cue" viewBox="0 0 8 10" aria-hidden="true"><path d="M0 0L8 5L0 10Z"/></svg>'

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')

const heading = (level: number, text: string) => `<h${level}>${escaped(text)}</h${level}>`

function table(head: string[], rows: string[][], numbers: number[] = []): string {
  const numeric = (column: number) => numbers.includes(column)
    ? ' class="number"'
    : ''
  const headCells = head.map((cell, column) => `<th scope="col"${numeric(column)}>${cell}</th>`).join('')
  const lines = rows.map(row => row.map((cell, column) => column === 0
    ? `<th scope="row">${cell}</th>`
    : `<td${numeric(column)}>${cell}</td>`).join(''))
  return `<table><thead><tr>${headCells}</tr></thead><tbody>${lines.map(line => `<tr>${line}</tr>`).join('')}</tbody></table>`
}

/** The first sheets: what the talk is, its plan and its acronyms. */
function frontSheets({ title, about, slides, acronyms }: HandoutText): string[] {
  const opening = `${heading(1, title)}<p class="about">${escaped(about)}</p>`
  const parts: HandoutSlide[][] = [[]]
  let lines = 0
  for (const slide of slides) {
    lines += Math.ceil(slide.title.length / LINE_LENGTH)
    if (lines > LINES) {
      parts.push([])
      lines = Math.ceil(slide.title.length / LINE_LENGTH)
    }
    parts.at(-1)?.push(slide)
  }
  const sheets = parts.map((part, index) => [
    index === 0
      ? opening
      : '',
    heading(2, 'Plan of the talk'),
    table([
      'Slide',
      'Headline',
      'Start',
      'Seconds',
    ], part.map(({ no, title: headline, start, seconds }) =>
      [
        String(no),
        `<a href="#slide-${no}">${escaped(headline)}</a>`,
        start,
        seconds,
      ]), [2, 3]),
  ].join(''))
  if (acronyms.length === 0)
    return sheets
  const list = heading(2, 'Acronyms') + table(['Short', 'In full'], acronyms.map(({ short, full }) => [
    escaped(short),
    escaped(full),
  ]))
  return lines + HEADING + acronyms.length <= LINES
    ? [
        ...sheets.slice(0, -1),
        sheets.at(-1) + list,
      ]
    : [...sheets, list]
}

function slideSheet({ no, head, parts }: HandoutSlide): string {
  const spoken = parts.map((part, index) => `<p>${index > 0
    ? CUE
    : ''}${escaped(part)}</p>`)
  return `<header><p>${escaped(head)}</p></header><div class="window" data-shows="${no}"></div>${heading(2, 'Spoken')}<div class="spoken">${spoken.join('')}</div>`
}

/** All sheets, first the plan, then one for each slide. */
export function handoutSheets(text: HandoutText): string[] {
  const sheets = [
    ...frontSheets(text),
    ...text.slides.map(slideSheet),
  ]
  return sheets.map((sheet, index) =>
    `<article class="sheet">${sheet}<footer aria-hidden="true"><span>${escaped(text.title)}</span><span>${index + 1} / ${sheets.length}</span></footer></article>`)
}
