/** What a talk says of itself, in plain data. */
import type { Plan } from 'slidev-addon-rehearsal/plan'
import type { Fault } from 'slidev-deck/fault'
import type { Deck } from 'slidev-deck/read'
import { basename } from 'node:path'
import { planOf } from 'slidev-addon-rehearsal/deck-plan'
import { parseDuration } from 'slidev-addon-rehearsal/duration'
import { makePlan } from 'slidev-addon-rehearsal/plan'
import { firstLine } from 'slidev-deck/cli/failure'
import { isDraft } from 'slidev-deck/language'
import { readDeck } from 'slidev-deck/read'
import { missingIn } from './missing.ts'

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
  /** Whether it is a translation that nobody has reviewed. */
  draft: boolean
  /** How long it may take. */
  seconds: number
  /** Why the times of its slides make no plan, where they make none. */
  planProblem?: string
  /** What it needs to be read aloud and its author has not given, as far as its source shows. */
  missing: Fault[]
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
  /** Ids of the claims that it rests on. */
  claims: string[]
}

/** Reads a talk. @throws Failure where it can't be read */
export async function readOutline(entry: string): Promise<Outline> {
  const deck = await readDeck(entry)
  const { plan, problem } = planFor(entry, deck)
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
    draft: isDraft({ lang: deck.lang, reviewedBy: deck.headmatter.reviewedBy }),
    seconds: plan.seconds,
    planProblem: problem,
    missing: missingIn(deck),
    slides: deck.slides.map(({ no, title, section, note, frontmatter }, index) => ({
      no,
      title,
      section,
      note,
      seconds: plan.slides[index]?.seconds ?? 0,
      start: plan.slides[index]?.start ?? 0,
      claims: [frontmatter.claims ?? []].flat().map(String),
    })),
  }
}

/** The plan of a talk; where its times make none, those times of slides that can be read, and why. */
function planFor(entry: string, deck: Deck): { plan: Plan, problem?: string } {
  try {
    return {
      plan: planOf(entry, deck),
    }
  }
  catch (error) {
    const { slides } = makePlan(deck.slides.map(({ no, title, frontmatter: { time } }) => ({
      no,
      title,
      time: secondsOf(time),
    })), undefined)
    return {
      plan: { seconds: deck.durationSeconds, slides },
      problem: firstLine(error),
    }
  }
}

function secondsOf(time: unknown): number {
  try {
    return parseDuration(time)
  }
  catch {
    return 0
  }
}
