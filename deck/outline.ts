/** What a talk says of itself, in plain data. */
import { basename } from 'node:path'
import { planOf } from './plan.ts'
import { readDeck } from './read.ts'

export interface Outline {
  /** What its files are called, without an ending. */
  name: string
  /** What the folder of its pictures is called. */
  pictures: string
  title: string
  author: string
  subject: string
  keywords: string[]
  /** Whom to write to, as its headmatter has it. */
  contact?: unknown
  lang: string
  /** How long it may take. */
  seconds: number
  slides: OutlineSlide[]
}

export interface OutlineSlide {
  no: number
  title: string
  section?: string
  note: string
  /** The seconds planned for it, and when it is due. */
  seconds: number
  start: number
}

/** Reads a talk. @throws Failure where it can't be read or its times don't add up */
export async function readOutline(entry: string): Promise<Outline> {
  const deck = await readDeck(entry)
  const plan = planOf(entry, deck)
  const stem = basename(entry, '.md')
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
    contact: deck.headmatter.contact,
    lang: deck.lang,
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
