/** The handout as HTML blocks that follow one another; where a slide belongs stands an empty element with its number. */
import type { Labels } from './labels/en.ts'
import type { SpokenBlock } from './spoken.ts'
import type { Attributed, Term } from './talk.ts'
import { escapeUTF8 as escaped } from 'entities/escape'
import MarkdownExit from 'markdown-exit'
import { MARK_PATH } from 'slidev-deck/marks'
import { sentencesIn } from './spoken.ts'

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
  /** The figures and dates that are spoken to it or stand on it. */
  figures: string[]
}

export interface HandoutText {
  title: string
  about: string
  lang: string
  slides: HandoutSlide[]
  acronyms: readonly { short: string, full: string }[]
  names: readonly Term[]
  terms: readonly Term[]
  /** The languages of names and terms, the talk's own first: code, name, direction. */
  languages: readonly { code: string, name: string, dir: 'ltr' | 'rtl' }[]
  /** Sentences that leave a claim to someone else. */
  attributed?: Attributed
}

/** Apostrophes, dashes and dots as Slidev sets them on the slides (`quotes` and `typographer` of its Markdown); the rest is escaped. */
const typesetter = new MarkdownExit('zero', { typographer: true, quotes: '""\'\'' }).enable(['replacements', 'smartquotes'])

/** What is drawn before a sentence: after a click, after a pause, and where it leaves its claim to someone else (❞, two commas). */
const SIGNS = {
  cue: { box: '0 0 8 10', path: 'M0 0L8 5L0 10Z' },
  pause: { box: '0 0 8 10', path: 'M1 0H3V10H1ZM5 0H7V10H5Z' },
  attributed: { box: '0 0 20 15', path: MARK_PATH },
}

type Sign = keyof typeof SIGNS

const drawn = (sign: Sign, attributes: string) => `<svg class="sign ${sign}" viewBox="${SIGNS[sign].box}" ${attributes}><path d="${SIGNS[sign].path}"/></svg>`

/** A sign that says its label; none without one. */
function spokenSign(sign: Sign, label: string | false | undefined): string {
  return label
    ? drawn(sign, `role="img" aria-label="${escaped(label)}"`)
    : ''
}

/** The sign with what it says beside it. */
const explained = (sign: Sign, label: string) => drawn(sign, 'aria-hidden="true"') + escaped(label)

/** Stays on a sheet with what follows it. */
const heading = (level: number, text: string) => `<h${level} data-keep>${escaped(text)}</h${level}>`

/** Goes on to the next sheet between any two rows, under its head again. */
function table(head: string[], rows: string[][], { numbers = [], kind = '' }: { numbers?: readonly number[], kind?: string } = {}): string {
  const numeric = (column: number) => numbers.includes(column)
    ? ' class="number"'
    : ''
  const headCells = head.map((cell, column) => `<th scope="col"${numeric(column)}>${cell}</th>`).join('')
  const lines = rows.map(row => row.map((cell, column) => column === 0
    ? `<th scope="row">${cell}</th>`
    : `<td${numeric(column)}>${cell}</td>`).join(''))
  return `<table data-rows="tbody"${kind && ` class="${kind}"`}><thead><tr>${headCells}</tr></thead><tbody>${lines.map(line => `<tr>${line}</tr>`).join('')}</tbody></table>`
}

/** A heading with a table; nothing where it has no rows. */
function listed(title: string, head: string[], rows: string[][], kind?: string): string {
  return rows.length === 0
    ? ''
    : heading(2, title) + table(head, rows, { kind })
}

/** What the talk is and all that whoever interprets it looks up: plan, names, acronyms, figures, glossary. */
function front({ title, about, slides, acronyms, names, terms, languages, attributed }: HandoutText, labels: Labels): string {
  const link = (no: number, words: string) => `<a href="#slide-${no}">${escaped(words)}</a>`
  const plan = table([
    labels.slide,
    labels.headline,
    labels.start,
    labels.seconds,
  ].map(escaped), slides.map(({ no, number, title: headline, start, seconds }) =>
    [
      number,
      link(no, headline),
      start,
      seconds,
    ]), {
    numbers: [2, 3],
  })
  const signs = [
    explained('cue', labels.click),
    explained('pause', labels.pause),
    ...attributed
      ? [
          explained('attributed', attributed.label),
        ]
      : [],
  ]
  const inLanguages = (textIn: (language: HandoutText['languages'][number]) => string) => languages.map(language =>
    `<span lang="${language.code}" dir="${language.dir}">${escaped(textIn(language))}</span>`)
  const translated = (heading: string, list: readonly Term[]) =>
    listed(heading, inLanguages(({ name }) => name), list.map(term => inLanguages(({ code }) => term[code] ?? '')), 'translated')
  return [
    heading(1, title),
    `<p class="about">${escaped(about)}</p>`,
    `<p class="about">${escaped(labels.signs)} ${signs.join(' · ')}</p>`,
    heading(2, labels.plan),
    plan,
    listed(labels.figures, [labels.slide, labels.figure].map(escaped), slides.filter(({ figures }) => figures.length > 0).map(({ no, number, figures }) => [
      link(no, number),
      figures.map(escaped).join(' · '),
    ])),
    listed(labels.acronyms, [labels.short, labels.inFull].map(escaped), acronyms.map(({ short, full }) => [
      escaped(short),
      escaped(full),
    ])),
    translated(labels.names, names),
    translated(labels.terms, terms),
  ].join('')
}

/** The sentences of a paragraph or an item, each with the signs before it; `clicked` says that a click comes first. */
function lines(words: string, clicked: boolean, { lang, attributed }: HandoutText, labels: Labels): string[] {
  return sentencesIn(words, lang).map(({ text, pause }, index) => [
    spokenSign('cue', clicked && index === 0 && labels.click),
    spokenSign('pause', pause && labels.pause),
    spokenSign('attributed', attributed?.words.test(text) && attributed.label),
    typesetter.renderInline(text),
  ].join(''))
}

/** A paragraph as its sentences, a list as its items; `keep` goes into the tag. */
function spoken(block: SpokenBlock, clicked: boolean, text: HandoutText, labels: Labels): ((keep: string) => string)[] {
  return Array.isArray(block)
    ? [
        keep => `<ul data-rows${keep}>${block.map((item, index) => `<li>${lines(item, clicked && index === 0, text, labels).join(' ')}</li>`).join('')}</ul>`,
      ]
    : lines(block, clicked, text, labels).map(line => keep => `<p class="spoken" data-words${keep}>${line}</p>`)
}

/** The slide's own blocks; the first two of its note stay with it, the last two with one another and with what it rests on. */
function slideBlocks({ no, head, parts, rests }: HandoutSlide, text: HandoutText, labels: Labels): string {
  const note = [
    ...parts.flatMap((part, index) => part.flatMap((block, at) => spoken(block, index > 0 && at === 0, text, labels))),
    ...rests
      ? [
          (keep: string) => `<p class="rests"${keep}>${escaped(rests)}</p>`,
        ]
      : [],
  ]
  const lastKept = note.length - (rests
    ? 3
    : 2)
  const kept = (is: boolean) => is
    ? ' data-keep'
    : ''
  return [
    `<p class="head" data-keep>${escaped(head)}</p>`,
    `<div class="window" data-shows="${no}"${kept(note.length > 0)}></div>`,
    ...note.map((block, index) => block(kept(index < note.length - 1 && (index === 0 || index >= lastKept)))),
  ].join('')
}

/** Everything in order: what is looked up, then each slide with what is spoken. */
export function handoutHtml(text: HandoutText, labels: Labels): string {
  return front(text, labels) + text.slides.map(slide => slideBlocks(slide, text, labels)).join('')
}
