/** What the documents say of a talk. */
import { basename, resolve } from 'node:path'
import { planOf } from '../deck/plan.ts'
import { readDeck } from '../deck/read.ts'
import { documentDate } from './date.ts'

export interface Talk {
  /** What its files are called, without an ending. */
  name: string
  /** What the folder of its pictures is called. */
  pictures: string
  title: string
  author: string
  subject: string
  keywords: string[]
  lang: string
  date: Date
  /** How long it may take. */
  seconds: number
  slides: TalkSlide[]
}

export interface TalkSlide {
  no: number
  title: string
  section?: string
  note: string
  /** The seconds planned for it, and when it is due. */
  seconds: number
  start: number
}

/** Reads a talk. @throws Failure where it can't be read or its times don't add up */
export async function readTalk(entry: string): Promise<Talk> {
  const source = resolve(entry)
  const [deck, date] = await Promise.all([
    readDeck(entry),
    documentDate(source),
  ])
  const plan = planOf(entry, deck)
  const stem = basename(source, '.md')
  const name = String(deck.headmatter.exportFilename ?? stem)
  return {
    name,
    pictures: stem === 'slides'
      ? 'slides'
      : `${name}-slides`,
    title: deck.title,
    author: deck.author,
    subject: deck.info.replace(/\s+/g, ' '),
    keywords: deck.keywords.split(',').map(word => word.trim()).filter(Boolean),
    lang: deck.lang,
    date,
    seconds: plan.seconds,
    slides: deck.slides.map(({ no, title, section, note }, index) => ({
      no,
      title,
      section,
      note,
      seconds: plan.slides[index]?.seconds ?? 0,
      start: plan.slides[index]?.start ?? 0,
    })),
  }
}
