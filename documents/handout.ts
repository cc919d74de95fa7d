import type { OutlineSlide } from '../deck/outline.ts'
/** The handout: A4 sheets with each slide and what is spoken to it, for readers and for the interpreters' booths. */
import type { PageInfo } from '../pdf/slides.ts'
import type { HandoutText } from './handout-html.ts'
import type { OpenedDeck, Printed } from './print.ts'
import type { Talk } from './talk.ts'
import { readFile } from 'node:fs/promises'
import { clock } from '../rehearsal/duration.ts'
import { spokenText } from '../rehearsal/words.ts'
import { acronyms } from '../seeds/acronyms.ts'
import { layOutSheets } from './handout-dom.ts'
import { handoutHtml } from './handout-html.ts'
import { settle } from './page-dom.ts'
import { printPdf } from './print.ts'
import { spokenParts } from './spoken.ts'

/** The size of a slide on its sheet: at least, and where there is room; two with their notes go on most sheets. */
const SCALES = [0.28, 0.4] as const

/** Prints the handout of the slides that are open, on as many sheets as they need. */
export async function handoutPdf({ page, pages }: OpenedDeck, talk: Talk): Promise<Printed> {
  const slides = pages.flatMap(({ slide, title }) => {
    const found = talk.slides[slide - 1]
    return found
      ? [
          { ...found, title: title || found.title },
        ]
      : []
  })
  const html = handoutHtml(textOf(talk, slides, await page.locator('body').innerText()))
  const css = await styles()
  await page.evaluate(loadFonts, css)
  const sheets = await page.evaluate(layOutSheets, {
    css,
    html,
    title: talk.title,
    scales: SCALES,
  })
  await page.evaluate(settle)
  const infoOf = (no: number) => slides.find(slide => slide.no === no)
  const infos = sheets.map(({ begins, goesOn }): PageInfo => {
    const [first, ...others] = [
      ...goesOn === undefined
        ? []
        : [goesOn],
      ...begins,
    ].flatMap(no => infoOf(no) ?? [])
    return first
      ? {
          title: first.title,
          section: first.section,
          also: others.map(({ title, section }) => ({ title, section })),
        }
      : { title: 'Plan and acronyms' }
  })
  return printPdf(page, { ...talk, title: `${talk.title}: handout` }, infos, '.sheet')
}

/** Runs in the page: the sheets are measured with the fonts they will be printed in. */
async function loadFonts(css: string): Promise<void> {
  const style = document.createElement('style')
  style.textContent = css.match(/@font-face\s*\{[^}]*\}/g)?.join('') ?? ''
  document.head.append(style)
  const text = document.body.innerText
  await Promise.all([...document.fonts].filter(({ family }) => family.includes('Whole')).map(({ family, weight }) => document.fonts.load(`${weight} 14pt "${family.replaceAll('"', '')}"`, text)))
}

function textOf(talk: Talk, slides: readonly OutlineSlide[], shown: string): HandoutText {
  const spoken = slides.map(({ note }) => spokenText(note)).join(' ')
  const uses = (short: string) => new RegExp(`\\b${short}\\b`).test(`${shown} ${spoken}`)
  return {
    title: talk.title,
    about: `Handout with the words that are spoken. ${slides.length} slides, ${minutes(talk.seconds)}.`,
    slides: slides.map(slide => ({
      no: slide.no,
      head: [
        `Slide ${slide.no}`,
        slide.section,
        duration(slide, talk.planProblem !== undefined),
      ].filter(Boolean).join(' · '),
      title: slide.title,
      start: slide.seconds > 0 && talk.planProblem === undefined
        ? clock(slide.start)
        : '–',
      seconds: slide.seconds > 0
        ? String(slide.seconds)
        : '–',
      parts: spokenParts(slide.note),
      rests: slide.claims.length > 0
        ? `Rests on the article: ${slide.claims.join(', ')}`
        : '',
    })),
    acronyms: acronyms.filter(({ short }) => uses(short)),
  }
}

function minutes(seconds: number): string {
  return `${seconds % 60 === 0
    ? seconds / 60
    : clock(seconds)} minutes`
}

/** Where there is no plan, a slide without a time of its own has none to tell. */
function duration({ seconds, start }: OutlineSlide, unplanned: boolean): string {
  if (seconds > 0 && !unplanned)
    return `${seconds} seconds from ${clock(start)}`
  if (seconds > 0)
    return `${seconds} seconds`
  return unplanned
    ? ''
    : 'kept for questions'
}

/** The look of the sheets, with the whole of the deck's fonts: the slides' own hold only the characters that the slides write. */
async function styles(): Promise<string> {
  const sheets = ['source-sans-3/400', 'source-sans-3/600', 'source-serif-4/600'].map(name => import.meta.resolve(`@fontsource/${name}.css`))
  const faces = await Promise.all(sheets.map(async sheet =>
    (await readFile(new URL(sheet), 'utf8')).replaceAll('url(./', `url(${new URL('.', sheet).href}`)))
  const look = await readFile(new URL('handout.css', import.meta.url), 'utf8')
  return faces.join('').replaceAll(/font-family: '([^']+)'/g, 'font-family: \'Whole $1\'') + look
}
