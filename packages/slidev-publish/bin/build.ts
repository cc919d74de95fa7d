#!/usr/bin/env node
/** `npm run build`: the talk as it is handed out. */
import type { Translation } from '../src/languages.ts'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { defineCommand } from 'citty'
import { cleanUpOnInterrupt } from 'slidev-deck/cli/cleanup'
import { Failure } from 'slidev-deck/cli/failure'
import { main } from 'slidev-deck/cli/main'
import { say, step } from 'slidev-deck/cli/progress'
import { talkFile } from 'slidev-deck/cli/values'
import { faultLine } from 'slidev-deck/fault'
import { readDeck } from 'slidev-deck/read'
import { findBrowser } from '../src/browser/find.ts'
import { thisMachine } from '../src/browser/machine.ts'
import { buildDeck } from '../src/build/build.ts'
import { buildLanguages, joinLanguages } from '../src/build/languages.ts'
import { exportLanguages } from '../src/documents/export-languages.ts'
import { exportDocuments } from '../src/documents/export.ts'
import { missingReport, size } from '../src/documents/summary.ts'
import { readTalk } from '../src/documents/talk.ts'
import { translationsOf } from '../src/languages.ts'
import { reminders } from '../src/reminders.ts'

await main(defineCommand({
  meta: { name: 'npm run build --', description: 'Builds the talk for sharing: a site, the deck in one file, and its PDF, all without notes; in every language that has a file beside the talk (slides.fr.md)' },
  args: {
    entry: { type: 'positional', required: false, description: 'the talk to build, slides.md by default' },
    output: { type: 'string', valueHint: 'FOLDER', description: 'where the site goes instead of dist' },
    only: { type: 'boolean', description: 'only this talk, not its translations' },
  },
  async run({ args }) {
    const entry = talkFile(args.entry)
    const talk = await readTalk(entry)
    const open = reminders(entry, talk)
    const { headmatter, offlineFaults } = await readDeck(entry)
    if (headmatter.offline !== true)
      (await offlineFaults()).forEach(fault => say(`Warning: ${faultLine(fault)}`))
    if (headmatter.siteUrl === undefined)
      say('Previews of a link to the site will have no picture: write its address as siteUrl in the headmatter.')
    const temporary = await mkdtemp(join(tmpdir(), 'deck-'))
    const discard = () => rm(temporary, { recursive: true, force: true })
    const unregister = cleanUpOnInterrupt(discard)
    const translations = await translationsOf(entry)
    try {
      if (translations.length > 1 && !args.only) {
        console.log(await buildAll(translations, temporary, args.output ?? join(dirname(entry), 'dist')))
        for (const translation of translations.filter(({ entry: own }) => own !== entry)) {
          for (const line of reminders(translation.entry, await readTalk(translation.entry)))
            say(line)
        }
        for (const line of open)
          say(line)
        return
      }
      const pdf = await deckPdf(entry, join(temporary, `${talk.name}.pdf`))
      const { dir } = await step('Building the site', () => buildDeck({
        entry,
        audience: 'sharing',
        outDir: args.output,
        pdf,
      }))
      console.log(await summary(relative('', dir), [
        `${talk.name}.html`,
        ...pdf
          ? [`${talk.name}.pdf`]
          : [],
      ]))
      for (const line of open)
        say(line)
    }
    finally {
      unregister()
      await discard()
    }
  },
}))

/** Builds the site in all languages, and says what there is of each. */
async function buildAll(translations: Translation[], temporary: string, output: string): Promise<string> {
  const names = await Promise.all(translations.map(async ({ entry }) => (await readTalk(entry)).name))
  const [twice] = names.filter((name, index) => names.indexOf(name) !== index)
  if (twice)
    throw new Failure(`the files of two languages would be called ${twice}: give each its own exportFilename in the headmatter`)
  const pdfOf = ({ entry }: Translation) => join(temporary, `${names[translations.findIndex(other => other.entry === entry)]}.pdf`)
  const carriesPdf = await hasBrowser()
  if (carriesPdf) {
    const outcomes = await exportLanguages(translations, { all: false, dark: false, withClicks: false }, pdfOf)
    const [fault] = outcomes.flatMap(({ failed }) => failed)
    if (fault)
      throw fault.error
    missingReport(outcomes).forEach(say)
  }
  const dir = await step(`Building the site in ${translations.length} languages`, async () => {
    const builds = await buildLanguages(translations.map(translation => ({
      ...translation,
      pdf: carriesPdf
        ? pdfOf(translation)
        : undefined,
    })), 'sharing')
    return joinLanguages(builds, output)
  })
  const lines = await Promise.all(translations.map(async ({ path }, index) => {
    const files = await Promise.all([
      'html',
      ...carriesPdf
        ? ['pdf']
        : [],
    ].map(async (ending) => {
      const file = `${names[index]}.${ending}`
      return `${file} ${size((await stat(join(dir, path, file))).size)}`
    }))
    return `${join(relative('', dir), path)}  ${files.join(', ')}`
  }))
  return [`${relative('', dir)}  ${size(await folderSize(dir))}, for any web server, at any path`, ...lines].join('\n')
}

/** Whether this machine has a browser or can get one; says so where it has not. */
async function hasBrowser(): Promise<boolean> {
  const problem = await findBrowser(thisMachine(), () => {}).then(() => undefined, error => error)
  if (problem instanceof Failure)
    say(`The site carries no PDF: ${problem.message}`)
  return !(problem instanceof Failure)
}

/** The deck's PDF for the site to carry, or undefined on a machine that has no browser and can't get one. */
async function deckPdf(entry: string, file: string): Promise<string | undefined> {
  if (!await hasBrowser())
    return undefined
  const outcome = await exportDocuments({
    entry,
    all: false,
    output: file,
    dark: false,
    withClicks: false,
  })
  const { failed: [fault] } = outcome
  if (fault)
    throw fault.error
  missingReport([outcome]).forEach(say)
  return file
}

async function summary(dir: string, files: string[]): Promise<string> {
  const sizes = await Promise.all(files.map(async file => `${join(dir, file)}  ${size((await stat(join(dir, file))).size)}`))
  return [`${dir}  ${size(await folderSize(dir))}, for any web server, at any path`, ...sizes].join('\n')
}

async function folderSize(dir: string): Promise<number> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true })
  const sizes = await Promise.all(entries.filter(entry => entry.isFile()).map(async entry => (await stat(join(entry.parentPath, entry.name))).size))
  return sizes.reduce((sum, bytes) => sum + bytes, 0)
}
