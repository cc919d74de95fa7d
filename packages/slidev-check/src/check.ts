/** All rules of a talk on the talk as it is: what its text says, what it rests on, and how it looks. */
import type { Browser } from 'playwright-chromium'
import type { Ledger } from 'slidev-addon-claims/cite'
import type { Message } from './message.ts'
import type { CheckedRecords } from './records.ts'
import type { CheckedTalk } from './talk.ts'
import { existsSync } from 'node:fs'
import { glob, readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { originalOf } from 'slidev-addon-claims/translation'
import { findDiagrams } from 'slidev-addon-diagrams/diagrams'
import { Failure, firstLine } from 'slidev-deck/cli/failure'
import { readDeck } from 'slidev-deck/read'
import { buildDeck } from 'slidev-publish/build/build'
import { serve } from 'slidev-publish/server/serve'
import { ledgerFaults, translationMessages } from './claims.ts'
import { countedFaults, coverFaults, namedFaults, orderFaults, spokenFaults } from './consistency.ts'
import { designMessages } from './design.ts'
import { measureTalk } from './measure-talk.ts'
import { merged } from './message.ts'
import { headlineFaults, openFences, pictureFaults, planFaults, sectionFaults, unshownFaults } from './source.ts'
import { message } from './talk.ts'

/** What the deck knows, and its talks are held against. */
export interface Knowledge extends Ledger, CheckedRecords {
  sentences: readonly number[]
}

export interface CheckRequest {
  /** The Markdown file of the talk. */
  entry: string
  knowledge: Knowledge
  browser: () => Promise<Browser>
}

/** Every fault of a talk, and of the talks beside it that are made of its slides; each once. */
export async function checkTalk({ entry, knowledge, browser }: CheckRequest): Promise<Message[]> {
  const { talk, fault } = await readTalk(entry)
  if (!talk)
    return [fault]
  const files = await publicFiles(dirname(resolve(entry)))
  const from = originalOf(entry)
  const original = from === undefined
    ? undefined
    : await readTalk(from)
  const layouts = await layoutsOf(dirname(resolve(entry)))
  const shorter = await Promise.all((await importers(entry)).map(readTalk))
  const talks = [
    talk,
    ...shorter.flatMap(each => each.talk ?? []),
  ]
  const swallowing = talks.flatMap(openFences)
  // All else would be said of slides that are code by mistake.
  if (swallowing.length > 0)
    return merged(swallowing)
  const readme = basename(entry) === 'slides.md' && await readFile(join(dirname(resolve(entry)), 'README.md'), 'utf8').catch(() => undefined)
  const written = [
    ...shorter.flatMap(each => each.fault ?? []),
    ...talks.flatMap(each => [
      ...each.deck.offlineFaults.map(line => refusal(each, line)),
      ...pictureFaults(each, files),
      ...unshownFaults(each, layouts),
      ...headlineFaults(each),
      ...each === talk
        ? sectionFaults(each)
        : [],
      ...planFaults(each),
      ...knows(each)
        ? agreement(each, knowledge, each === talk && readme
            ? firstParagraphs(readme)
            : undefined)
        : [],
      ...original
        ? []
        : ledgerFaults(each, knowledge),
    ]),
    ...original?.talk
      ? translationMessages(talk, original.talk)
      : [],
  ]
  return merged([
    ...written,
    ...written.some(({ rule }) => rule === 'pictures' || rule === 'network')
      // It would not be built.
      ? []
      : await seen(talk, await browser()).then(found => found.filter(one => !written.some(known => known.rule === one.rule && known.places.some(({ no }) => no === one.places[0]?.no)))),
  ])
}

/** Whether a talk is about what the deck's data is about: it cites it. */
function knows({ deck }: CheckedTalk): boolean {
  return deck.slides.some(({ frontmatter }) => frontmatter.claims || frontmatter.shows)
}

function agreement(talk: CheckedTalk, { named, numbered }: CheckedRecords, readme?: string): Message[] {
  return [
    ...coverFaults(talk, readme === undefined
      ? {}
      : { 'README.md': readme }),
    ...named
      ? [
          ...namedFaults(talk, named),
          ...countedFaults(talk, named),
        ]
      : [],
    ...numbered
      ? [
          ...spokenFaults(talk, numbered),
          ...orderFaults(talk, numbered),
        ]
      : [],
  ]
}

/** What comes before the first heading of the second level. */
function firstParagraphs(markdown: string): string {
  return markdown.split(/^## /m)[0] ?? ''
}

/** A talk with the text of its files, or why it can't be read. */
async function readTalk(entry: string): Promise<{ talk: CheckedTalk, fault?: undefined } | { talk?: undefined, fault: Message }> {
  try {
    const deck = await readDeck(entry)
    const files = new Set([
      entry,
      ...deck.slides.map(({ source }) => source.file),
    ])
    const texts = new Map(await Promise.all([...files].map(async file => [
      file,
      (await readFile(file, 'utf8')).replaceAll('\r\n', '\n'),
    ] as const)))
    return {
      talk: { entry, deck, texts },
    }
  }
  catch (error) {
    if (!(error instanceof Failure))
      throw error
    return {
      fault: unreadable(entry, error.message),
    }
  }
}

/** A fault of reading, which names its file and line at its beginning. */
function unreadable(entry: string, text: string): Message {
  const [, file = entry, line, rest = text] = /^(\S+?):(\d+): (.*)$/.exec(text) ?? []
  const at = rest.lastIndexOf(/; /.test(rest)
    ? '; '
    : ': ')
  return message('reading', at < 0
    ? rest
    : rest.slice(0, at), at < 0
    ? 'mend it there'
    : rest.slice(at + 2), {
    talk: entry,
    file,
    line: line === undefined
      ? undefined
      : Number(line),
  })
}

function refusal(talk: CheckedTalk, text: string): Message {
  const [, file, line, no, rest = text] = /^(\S+?):(\d+): slide (\d+): (.*)$/.exec(text) ?? []
  const at = rest.lastIndexOf('; ')
  const slide = talk.deck.slides[Number(no) - 1]
  return message('network', at < 0
    ? rest
    : rest.slice(0, at), at < 0
    ? 'save it in the project'
    : rest.slice(at + 2), {
    talk: talk.entry,
    no: slide?.no,
    name: slide && String(slide.frontmatter.routeAlias ?? slide.title),
    file,
    line: Number(line),
  })
}

/** The talks beside one that take slides from it. */
async function importers(entry: string): Promise<string[]> {
  const folder = dirname(resolve(entry))
  const found: string[] = []
  for await (const name of glob('*.md', { cwd: folder })) {
    const text = await readFile(join(folder, name), 'utf8')
    if (new RegExp(String.raw`^src:\s*["']?(?:\./|/)?${basename(entry).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:#|["']?\s*$)`, 'm').test(text))
      found.push(relative('', join(folder, name)))
  }
  return found.sort()
}

/** The files of `public/`, as slides address them. */
async function publicFiles(root: string): Promise<Set<string>> {
  const folder = join(root, 'public')
  if (!existsSync(folder))
    return new Set()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return new Set(entries.filter(entry => entry.isFile()).map(entry => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`))
}

/** The code of the deck's own layouts, by name. */
async function layoutsOf(root: string): Promise<Map<string, string>> {
  const files: [string, string][] = []
  for await (const name of glob('layouts/*.vue', { cwd: root })) {
    files.push([
      basename(name, '.vue'),
      await readFile(join(root, name), 'utf8'),
    ])
  }
  return new Map(files)
}

/** What is seen to be wrong once the talk is built; that it can't be built is one of these. */
async function seen(talk: CheckedTalk, browser: Browser): Promise<Message[]> {
  const build = await buildDeck({ entry: talk.entry, audience: 'presenting', browser }).catch((error: unknown) => {
    if (error instanceof Failure)
      return unreadable(talk.entry, firstLine(error))
    throw error
  })
  if ('rule' in build)
    return [build]
  const server = await serve(build.dir, { port: 0 })
  try {
    const { slides } = talk.deck
    const found = await measureTalk(browser, server.url, slides.map(({ no }) => no), no => slides.slice(no - 1, no).flatMap(findDiagrams).length)
    return slides.flatMap(slide => designMessages(talk, slide, found.get(slide.no) ?? { light: [], dark: [] }))
  }
  finally {
    await server.close()
  }
}
