import type { OutlineSlide } from '../deck/outline.ts'
/** The handout: A4 sheets with each slide and what is spoken to it, for readers and for the interpreters' booths. */
import type { HandoutText } from './handout-html.ts'
import type { OpenedDeck, Printed } from './print.ts'
import type { Talk } from './talk.ts'
import { readFile } from 'node:fs/promises'
import { Failure } from '../cli/failure.ts'
import { clock } from '../rehearsal/duration.ts'
import { readText, spokenText } from '../rehearsal/words.ts'
import { acronyms } from '../seeds/acronyms.ts'
import { fitSheets, layOutSheets } from './handout-dom.ts'
import { handoutSheets } from './handout-html.ts'
import { settle } from './page-dom.ts'
import { printPdf } from './print.ts'

/** The size of what is spoken, in points: as large as fits, never smaller than large print. */
const SIZE = { largest: 18, smallest: 14 }

/** Prints the handout of the slides that are open. @throws Failure where a note is too long for its sheet */
export async function handoutPdf({ page, pages }: OpenedDeck, talk: Talk): Promise<Printed> {
  const slides = pages.flatMap(({ slide, title }) => {
    const found = talk.slides[slide - 1]
    return found
      ? [
          { ...found, title: title || found.title },
        ]
      : []
  })
  const sheets = handoutSheets(textOf(talk, slides, await page.locator('body').innerText()))
  await page.evaluate(layOutSheets, {
    css: await styles(),
    html: sheets.join(''),
  })
  await page.evaluate(settle)
  const [misfit] = await page.evaluate(fitSheets, SIZE)
  if (misfit !== undefined)
    throw new Failure(`${sheetName(misfit, sheets.length, slides)} does not fit on its sheet in ${SIZE.smallest} points: shorten it`)
  const front = Array.from({ length: sheets.length - slides.length }, () => ({ title: 'Plan and acronyms' }))
  const infos = [
    ...front,
    ...slides.map(({ title, section }) => ({ title, section })),
  ]
  return printPdf(page, { ...talk, title: `${talk.title}: handout` }, infos, '.sheet')
}

function sheetName(sheet: number, sheets: number, slides: readonly OutlineSlide[]): string {
  const slide = slides[sheet - 1 - (sheets - slides.length)]
  return slide
    ? `the note of slide ${slide.no}`
    : 'the plan'
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
        duration(slide),
      ].filter(Boolean).join(' · '),
      title: slide.title,
      start: slide.seconds > 0
        ? clock(slide.start)
        : '–',
      seconds: slide.seconds > 0
        ? String(slide.seconds)
        : '–',
      parts: slide.note.split(/\[click(?::\d+)?\]/i).map(readText).filter(Boolean),
    })),
    acronyms: acronyms.filter(({ short }) => uses(short)),
  }
}

function minutes(seconds: number): string {
  return `${seconds % 60 === 0
    ? seconds / 60
    : clock(seconds)} minutes`
}

function duration({ seconds, start }: OutlineSlide): string {
  return seconds > 0
    ? `${seconds} seconds from ${clock(start)}`
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
