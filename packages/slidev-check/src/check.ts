/** All rules of a talk on the talk as it is: what its text says, what it rests on, and how it looks. */
import type { Browser } from 'playwright-chromium'
import type { ClaimsInput } from './claims.ts'
import type { Message } from './message.ts'
import type { CheckedRecords } from './records.ts'
import type { CheckedTalk } from './talk.ts'
import { glob, readFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { originalOf } from 'slidev-addon-claims/translation'
import { findDiagrams } from 'slidev-addon-diagrams/diagrams'
import { Failure } from 'slidev-deck/cli/failure'
import { readDeck } from 'slidev-deck/read'
import { asPattern } from 'slidev-deck/regexp'
import { buildDeck } from 'slidev-publish/build/build'
import { filesBelow } from 'slidev-publish/build/key'
import { serve } from 'slidev-publish/server/serve'
import { ledgerFaults, translationMessages } from './claims.ts'
import { countedFaults, coverFaults, namedFaults, orderFaults, spokenFaults } from './consistency.ts'
import { designMessages } from './design.ts'
import { measureTalk } from './measure-talk.ts'
import { merged } from './message.ts'
import { headlineFaults, openFences, pictureFaults, planFaults, sectionFaults, unshownFaults } from './source.ts'
import { faultMessage } from './talk.ts'

/** What the deck knows, and its talks are held against. */
export interface Knowledge extends ClaimsInput, CheckedRecords {}

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
  const root = dirname(resolve(entry))
  const files = await publicFiles(root)
  const from = originalOf(entry)
  const original = from && (await readTalk(from)).talk
  const layouts = await layoutsOf(root)
  const shorter = await Promise.all((await importers(entry)).map(readTalk))
  const talks = [
    talk,
    ...shorter.flatMap(each => each.talk ?? []),
  ]
  const swallowing = talks.flatMap(openFences)
  // All else would be said of slides that are code by mistake.
  if (swallowing.length > 0)
    return merged(swallowing)
  const readme = basename(entry) === 'slides.md'
    ? await readFile(join(root, 'README.md'), 'utf8').catch(() => undefined)
    : undefined
  const written = shorter.flatMap(each => each.fault ?? [])
  for (const each of talks) {
    written.push(...await networkFaults(each), ...pictureFaults(each, files), ...unshownFaults(each, layouts), ...headlineFaults(each))
    if (each === talk)
      written.push(...sectionFaults(each))
    written.push(...planFaults(each))
    if (!knows(each))
      continue
    written.push(...agreement(each, knowledge, each === talk && readme
      ? {
          'README.md': firstParagraphs(readme),
        }
      : {}))
    if (!from)
      written.push(...ledgerFaults(each, knowledge))
  }
  if (original)
    written.push(...translationMessages(talk, original))
  // It would not be built.
  if (written.some(({ rule }) => rule === 'pictures' || rule === 'network'))
    return merged(written)
  const isTold = (one: Message) => written.some(known => known.rule === one.rule && known.places.some(({ no }) => no === one.places[0]?.no))
  const found = await seen(talk, await browser())
  return merged([
    ...written,
    ...found.filter(one => !isTold(one)),
  ])
}

/** Whether a talk is about what the deck's data is about: it cites it. */
function knows({ deck }: CheckedTalk): boolean {
  return deck.slides.some(({ frontmatter }) => frontmatter.claims || frontmatter.shows)
}

function agreement(talk: CheckedTalk, { named, numbered }: CheckedRecords, beside: Readonly<Record<string, string>>): Message[] {
  const faults = coverFaults(talk, beside)
  if (named)
    faults.push(...namedFaults(talk, named), ...countedFaults(talk, named))
  if (numbered)
    faults.push(...spokenFaults(talk, numbered), ...orderFaults(talk, numbered))
  return faults
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
      fault: faultMessage('reading', error.fault, entry),
    }
  }
}

/** What a build refuses in a talk with `offline: true`. */
async function networkFaults(talk: CheckedTalk): Promise<Message[]> {
  return talk.deck.headmatter.offline === true
    ? (await talk.deck.offlineFaults()).map(fault => faultMessage('network', fault, talk.entry, talk.deck.slides))
    : []
}

/** The talks beside one that take slides from it. */
async function importers(entry: string): Promise<string[]> {
  const folder = dirname(resolve(entry))
  const found: string[] = []
  for await (const name of glob('*.md', { cwd: folder })) {
    const text = await readFile(join(folder, name), 'utf8')
    if (new RegExp(String.raw`^src:\s*["']?(?:\./|/)?${asPattern(basename(entry))}(?:#|["']?\s*$)`, 'm').test(text))
      found.push(relative('', join(folder, name)))
  }
  return found.sort()
}

/** The files of `public/`, as slides address them. */
async function publicFiles(root: string): Promise<Set<string>> {
  const files = await filesBelow(join(root, 'public')).catch(() => [])
  return new Set(files.map(file => `/${file}`))
}

/** The code of the deck's own layouts, by name. */
async function layoutsOf(root: string): Promise<Map<string, string>> {
  const code = new Map<string, string>()
  for await (const name of glob('layouts/*.vue', { cwd: root }))
    code.set(basename(name, '.vue'), await readFile(join(root, name), 'utf8'))
  return code
}

/** What is seen to be wrong once the talk is built; that it can't be built is one of these. */
async function seen(talk: CheckedTalk, browser: Browser): Promise<Message[]> {
  const build = await buildDeck({ entry: talk.entry, audience: 'presenting', browser }).catch((error: unknown) => {
    if (error instanceof Failure)
      return faultMessage('reading', error.fault, talk.entry, talk.deck.slides)
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
