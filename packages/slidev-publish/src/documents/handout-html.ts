/** The handout as HTML blocks that follow one another; where a slide belongs stands an empty element with its number. */
import type { Labels } from './labels/labels.ts'
import type { SpokenBlock } from './spoken.ts'

export interface HandoutSlide {
  no: number
  /** The same in the figures of the talk's language. */
  number: string
  /** Above the slide: which it is and how long it takes. */
  head: string
  title: string
  start: string
  seconds: string
  /** What is spoken, one part for each click. */
  parts: SpokenBlock[][]
  /** What the slide rests on, below what is spoken; empty where it names nothing. */
  rests: string
}

export interface HandoutText {
  title: string
  about: string
  slides: HandoutSlide[]
  acronyms: { short: string, full: string }[]
}

/** A mark at the beginning of what is spoken after a click. */
const CUE = '<svg class="cue" viewBox="0 0 8 10" aria-hidden="true"><path d="M0 0L8 5L0 10Z"/></svg>'

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** Stays on a sheet with what follows it. */
const heading = (level: number, text: string) => `<h${level} data-keep>${escaped(text)}</h${level}>`

/** Goes on to the next sheet between any two rows, under its head again. */
function table(head: string[], rows: string[][], numbers: number[] = []): string {
  const numeric = (column: number) => numbers.includes(column)
    ? ' class="number"'
    : ''
  const headCells = head.map((cell, column) => `<th scope="col"${numeric(column)}>${cell}</th>`).join('')
  const lines = rows.map(row => row.map((cell, column) => column === 0
    ? `<th scope="row">${cell}</th>`
    : `<td${numeric(column)}>${cell}</td>`).join(''))
  return `<table data-rows="tbody"><thead><tr>${headCells}</tr></thead><tbody>${lines.map(line => `<tr>${line}</tr>`).join('')}</tbody></table>`
}

/** What the talk is, its plan and its acronyms. */
function front({ title, about, slides, acronyms }: HandoutText, labels: Labels): string {
  const plan = table([
    labels.slide,
    labels.headline,
    labels.start,
    labels.seconds,
  ].map(escaped), slides.map(({ no, number, title: headline, start, seconds }) =>
    [
      number,
      `<a href="#slide-${no}">${escaped(headline)}</a>`,
      start,
      seconds,
    ]), [2, 3])
  const list = acronyms.length === 0
    ? ''
    : heading(2, labels.acronyms) + table([labels.short, labels.inFull].map(escaped), acronyms.map(({ short, full }) => [
      escaped(short),
      escaped(full),
    ]))
  return `${heading(1, title)}<p class="about">${escaped(about)}</p>${heading(2, labels.plan)}${plan}${list}`
}

function spoken(block: SpokenBlock, cue: string): string {
  return Array.isArray(block)
    ? `<ul data-rows>${block.map((item, index) => `<li>${index === 0
      ? cue
      : ''}${escaped(item)}</li>`).join('')}</ul>`
    : `<p class="spoken" data-words>${cue}${escaped(block)}</p>`
}

function slideBlocks({ no, head, parts, rests }: HandoutSlide): string {
  const blocks = parts.flatMap((part, index) => part.map((block, at) => spoken(block, index > 0 && at === 0
    ? CUE
    : '')))
  return [
    `<p class="head" data-keep>${escaped(head)}</p>`,
    `<div class="window" data-shows="${no}"${blocks.length > 0 || rests
      ? ' data-keep'
      : ''}></div>`,
    ...blocks,
    ...rests
      ? [`<p class="rests">${escaped(rests)}</p>`]
      : [],
  ].join('')
}

/** Everything in order: the plan, then each slide with what is spoken. */
export function handoutHtml(text: HandoutText, labels: Labels): string {
  return front(text, labels) + text.slides.map(slideBlocks).join('')
}
