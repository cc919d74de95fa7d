import type { SlideInfo, SlidevMarkdown } from '@slidev/types'
import type { Fault } from './fault.ts'
import { existsSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { load } from '@slidev/parser/fs'
import { parseTimeString } from '@slidev/parser/utils'
import { addressFault } from './addresses.ts'
import { Failure, firstLine } from './cli/failure.ts'
import { plainHeadline } from './headline.ts'
import { offlineFaults, withoutInvisible } from './offline-faults.ts'
import { withPreparsers } from './preparsers.ts'

/** One slide as it stands in its file. */
export interface DeckSlide {
  /** Its number in this deck, from 1. */
  no: number
  /** The headline. */
  title: string
  layout: string
  /** The part of the talk that it belongs to; none on the cover and the overview. */
  section?: string
  /** What stands above the slide in YAML. */
  frontmatter: Record<string, unknown>
  /** The Markdown of the slide, without frontmatter and note. */
  content: string
  /** The speaker's note with its `[click]` marks; empty where there is none. */
  note: string
  /** Where it stands: the file as seen from the working directory, first and last line from 1. */
  source: { file: string, start: number, end: number }
  /** Whether it was taken from another deck by `src:`. */
  imported: boolean
}

/** A talk: what its headmatter says and its slides, imported ones included. */
export interface Deck {
  title: string
  info: string
  author: string
  keywords: string
  /** BCP 47. */
  lang: string
  /** How long the talk may take; Slidev's own default is 30 minutes. */
  durationSeconds: number
  headmatter: Record<string, unknown>
  slides: DeckSlide[]
  /** What the slides, and the components on them, ask for that a talk without a network can't show. */
  offlineFaults: () => Promise<Fault[]>
}

/**
 * Reads a talk with Slidev's own parser.
 * @param entry its Markdown file
 * @throws Failure where the file is missing or does not parse
 */
export async function readDeck(entry = 'slides.md'): Promise<Deck> {
  const file = resolve(entry)
  if (!existsSync(file))
    throw new Failure({ problem: `there is no deck ${entry}`, remedy: 'name a Markdown file' })
  const root = dirname(file)
  withPreparsers()
  const { slides, headmatter, markdownFiles } = await load({
    userRoot: root,
    roots: [root],
  }, file)
  const fault = firstFault(markdownFiles) ?? addressFault(slides)
  if (fault)
    throw new Failure(fault)
  const text = (value: unknown) => typeof value === 'string'
    ? value.trim()
    : ''
  return {
    title: text(headmatter.title),
    info: text(headmatter.info),
    author: text(headmatter.author),
    keywords: text(headmatter.keywords),
    lang: text(headmatter.lang) || 'en',
    durationSeconds: duration(headmatter.duration ?? '30min', entry),
    headmatter,
    slides: slides.map(slide => toSlide(slide, file)),
    offlineFaults: () => offlineFaults(slides, root),
  }
}

/** The first thing that is wrong in one of the files, with its place. */
function firstFault(files: Record<string, SlidevMarkdown>): Fault | undefined {
  for (const [path, { errors, slides }] of Object.entries(files)) {
    const file = relative('', path)
    const [error] = errors ?? []
    if (error) {
      const problem = firstLine(error.message)
      return { file, line: error.row + 1, problem }
    }
    for (const { frontmatter, start } of slides) {
      const [target, range = ''] = String(frontmatter.src ?? '').split('#')
      const others = target && files[resolve(dirname(path), target).replaceAll('\\', '/')]?.slides
      const fault = others && importFault(target, range, others.map(slide => slide.frontmatter.routeAlias), frontmatter.routeAlias)
      if (fault)
        return { file, line: start + 1, ...fault }
    }
  }
}

/**
 * What is wrong with an import of `target#range`, whose slides bear the names `names`.
 * Slidev passes over names and what lies beyond the end of the other deck in silence, and its numbers change their meaning
 * when a slide is put in; a slide that repeats the `routeAlias` of the one it imports says which it means.
 */
function importFault(target: string, range: string, names: readonly unknown[], wanted: unknown): Fault | undefined {
  if (!/^(?:[\d,;\-]*|all|none|\*)$/.test(range))
    return { problem: `no slide of ${target} has the routeAlias "${range}"`, remedy: 'take one of its names, or a number' }
  const beyond = range.match(/\d+/g)?.find(no => Number(no) > names.length)
  if (beyond)
    return { problem: `there is no slide ${beyond} in ${target}, which has ${names.length}` }
  if (!wanted || !/^\d+$/.test(range) || names[Number(range) - 1] === wanted)
    return undefined
  const problem = `${target}#${range} is not the slide "${wanted}"`
  return names.includes(wanted)
    ? { problem, remedy: `write ${target}#${wanted}` }
    : { problem: `${problem}, and no slide of ${target} has that routeAlias` }
}

function toSlide({ index, title, frontmatter, content, note, source }: SlideInfo, entry: string): DeckSlide {
  return {
    no: index + 1,
    // The cover's `title` is Slidev's name for the whole talk.
    title: plainHeadline(headlineOf(content) ?? title ?? ''),
    layout: frontmatter.layout ?? (index === 0
      ? 'cover'
      : 'default'),
    section: frontmatter.section,
    frontmatter,
    content,
    note: note ?? '',
    source: {
      file: relative('', source.filepath),
      start: source.start + 1,
      end: source.end,
    },
    imported: resolve(source.filepath) !== entry,
  }
}

/** The first headline of a slide as Markdown has it; a line of code that begins with # is none. */
function headlineOf(content: string): string | undefined {
  const at = withoutInvisible(content).findIndex(line => /^#+ /.test(line))
  return content.split('\n')[at]?.replace(/^#+ /, '').trim()
}

function duration(value: unknown, entry: string): number {
  try {
    return parseTimeString(value as string | number).seconds
  }
  catch (error) {
    throw new Failure({ file: entry, problem: `the duration "${value}" is no time`, remedy: 'write 15min, 90s or 1h30min' }, { cause: error })
  }
}
