/** The handout: A4 sheets with each slide and what is spoken to it, for readers and for the interpreters' booths. */
import type { PageInfo } from 'pdf-ua/slides'
import type { Standard } from 'pdf-ua/standards'
import type { Wording } from 'slidev-deck/language'
import type { HandoutText } from './handout-html.ts'
import type { Labels } from './labels/en.ts'
import type { OutlineSlide } from './outline.ts'
import type { OpenedDeck, Taken } from './print.ts'
import type { Talk } from './talk.ts'
import { readFile } from 'node:fs/promises'
import { clock } from 'slidev-addon-rehearsal/duration'
import { codeOf, directionOf, languageOf } from 'slidev-deck/language'
import { spokenText } from 'slidev-deck/words'
import { nameOf } from '../languages.ts'
import { figuresIn, writtenFiguresIn } from './figures.ts'
import { handoutHtml } from './handout-html.ts'
import { inPage } from './in-page.ts'
import { labelsOf } from './labels/index.ts'
import { printPdf } from './print.ts'
import { spokenParts } from './spoken.ts'

/** Prints the handout of the slides that are open, on as many sheets as they need. */
export async function handoutPdf(deck: OpenedDeck, talk: Talk, standard?: Standard): Promise<Taken> {
  const sheets = await layOutHandout(deck, talk)
  const { labels, say } = labelsOf(talk.lang)
  return printPdf(deck.page, {
    ...talk,
    title: say(labels.handout, { title: talk.title }),
  }, sheets, '.sheet', standard)
}

/** Puts the slides that are open on the sheets of the handout, in the place of the print page, and says what is on each. */
export async function layOutHandout({ page, pages }: OpenedDeck, talk: Talk): Promise<PageInfo[]> {
  const { layOutSheets, settle, visibleTexts } = await inPage()
  const slides = pages.map(({ slide, title }) => {
    const outline = talk.slides[slide - 1]!
    return { ...outline, title: title || outline.title }
  })
  const words = labelsOf(talk.lang)
  const html = handoutHtml(textOf(talk, slides, await page.evaluate(visibleTexts), words), words.labels)
  const css = await styles()
  await page.evaluate(loadFonts, css)
  const sheets = await page.evaluate(layOutSheets, {
    css,
    html,
    title: talk.title,
    dir: directionOf(talk.lang),
    zero: words.figures(0),
  })
  await page.evaluate(settle)
  return sheets.map(({ begins, goesOn }): PageInfo => {
    const [first, ...others] = [
      ...goesOn === undefined
        ? []
        : [goesOn],
      ...begins,
    ].map(no => slides.find(slide => slide.no === no)!)
    return first
      ? {
          title: first.title,
          section: first.section,
          also: others.map(({ title, section }) => ({ title, section })),
        }
      : { title: words.labels.front }
  })
}

/** Runs in the page: the sheets are measured with the fonts they will be printed in. */
async function loadFonts(css: string): Promise<void> {
  const style = document.createElement('style')
  style.textContent = css.match(/@font-face\s*\{[^}]*\}/g)?.join('') ?? ''
  document.head.append(style)
  const text = document.body.innerText
  await Promise.all([...document.fonts].filter(({ family }) => family.includes('Whole')).map(({ family, weight }) => document.fonts.load(`${weight} 14pt "${family.replaceAll('"', '')}"`, text)))
}

type Words = Wording & { labels: Labels }

/** `shown` has what is read on each slide. */
function textOf(talk: Talk, slides: readonly OutlineSlide[], shown: readonly string[], words: Words): HandoutText {
  const { labels, say, count, figures } = words
  const spoken = slides.map(({ note }) => spokenText(note)).join(' ')
  const uses = (short: string) => new RegExp(`\\b${short}\\b`).test(`${shown.join(' ')} ${spoken}`)
  const language = languageOf(talk.lang)
  const { names, terms } = talk
  const codes = Object.keys({
    ...names[0],
    ...terms[0],
  })
  return {
    title: talk.title,
    lang: talk.lang,
    names,
    terms,
    languages: [
      ...codes.filter(code => code === codeOf(talk.lang)),
      ...codes.filter(code => code !== codeOf(talk.lang)),
    ].map(code => ({
      code,
      name: nameOf(code),
      dir: directionOf(code),
    })),
    attributed: talk.attributed,
    about: [
      say(labels.about, {
        slides: count(labels.slides, slides.length),
        minutes: minutes(talk.seconds, words),
      }),
      talk.draftLine,
    ].filter(Boolean).join(' '),
    slides: slides.map((slide, index) => ({
      no: slide.no,
      number: figures(slide.no),
      head: [
        say(labels.slideNo, { no: slide.no }),
        slide.section,
        duration(slide, talk.planProblem !== undefined, words),
      ].filter(Boolean).join(' · '),
      title: slide.title,
      start: slide.seconds > 0 && talk.planProblem === undefined
        ? figures(clock(slide.start))
        : '–',
      seconds: slide.seconds > 0
        ? figures(slide.seconds)
        : '–',
      parts: spokenParts(slide.note),
      figures: [
        ...new Set([
          ...figuresIn(`${slide.title}. ${spokenText(slide.note)}`, language),
          ...writtenFiguresIn(shown[index] ?? '', language),
        ]),
      ],
      rests: slide.claims.length > 0
        ? say(labels.rests, {
            claims: slide.claims.join(', '),
          })
        : '',
    })),
    acronyms: talk.acronyms.filter(({ short }) => uses(short)),
  }
}

function minutes(seconds: number, { labels, say, count, figures }: Words): string {
  return seconds % 60 === 0
    ? count(labels.minutes, seconds / 60)
    : say(labels.minutes.other, {
        count: figures(clock(seconds)),
      })
}

/** Where there is no plan, a slide without a time of its own has none to tell. */
function duration({ seconds, start }: OutlineSlide, unplanned: boolean, { labels, say, figures }: Words): string {
  if (seconds > 0 && !unplanned) {
    return say(labels.secondsFrom, {
      count: seconds,
      time: figures(clock(start)),
    })
  }
  if (seconds > 0)
    return say(labels.secondsOnly, { count: seconds })
  return unplanned
    ? ''
    : labels.keptForQuestions
}

/** The look of the sheets, with the whole of the deck's fonts: the slides' own hold only the characters that the slides write. */
async function styles(): Promise<string> {
  const sheets = [
    'source-sans-3/400',
    'source-sans-3/600',
    'source-serif-4/600',
    'vazirmatn/400',
    'vazirmatn/600',
  ].map(name => import.meta.resolve(`@fontsource/${name}.css`))
  const faces = await Promise.all(sheets.map(async sheet =>
    (await readFile(new URL(sheet), 'utf8')).replaceAll('url(./', `url(${new URL('.', sheet).href}`)))
  const look = await readFile(new URL('handout.css', import.meta.url), 'utf8')
  return faces.join('').replaceAll(/font-family: '([^']+)'/g, 'font-family: \'Whole $1\'') + look
}
