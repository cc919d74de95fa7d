#!/usr/bin/env node
/** `npm run build`: the talk as it is handed out. */
import { mkdtemp, rm, stat } from 'node:fs/promises'
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
import { filesBelow } from '../src/build/key.ts'
import { buildLanguages, joinLanguages } from '../src/build/languages.ts'
import { exportLanguages } from '../src/documents/export-languages.ts'
import { missingReport, size } from '../src/documents/summary.ts'
import { readTalk } from '../src/documents/talk.ts'
import { translationsOf } from '../src/languages.ts'
import { reminders } from '../src/reminders.ts'

await main(defineCommand({
  meta: { name: 'npm run build --', description: 'Builds the talk for sharing: a site, the deck in one HTML file, and its PDF, all without notes; in every language that has a file beside the talk (slides.fr.md)' },
  args: {
    entry: { type: 'positional', required: false, description: 'the talk to build, slides.md by default' },
    output: { type: 'string', valueHint: 'FOLDER', description: 'where the site goes instead of dist' },
    only: { type: 'boolean', description: 'only this talk, not its translations' },
  },
  async run({ args }) {
    const entry = talkFile(args.entry)
    const { headmatter, offlineFaults } = await readDeck(entry)
    if (headmatter.offline !== true)
      (await offlineFaults()).forEach(fault => say(`Warning: ${faultLine(fault)}`))
    if (headmatter.siteUrl === undefined)
      say('Previews of a link to the site will have no picture: write its address as siteUrl in the headmatter.')
    const translations = (await translationsOf(entry)).slice(0, args.only
      ? 1
      : undefined)
    const talks = await Promise.all(translations.map(async translation => ({
      ...translation,
      ...await readTalk(translation.entry),
    })))
    const twice = talks.find(({ name }, index) => talks.findIndex(other => other.name === name) !== index)
    if (twice)
      throw new Failure(`the files of two languages would be called ${twice.name}: give each its own exportFilename in the headmatter`)
    const temporary = await mkdtemp(join(tmpdir(), 'deck-'))
    const discard = () => rm(temporary, { recursive: true, force: true })
    const unregister = cleanUpOnInterrupt(discard)
    try {
      const pdfOf = (talk: { entry: string }) => join(temporary, `${talks.find(({ entry }) => entry === talk.entry)!.name}.pdf`)
      const carriesPdf = await hasBrowser()
      if (carriesPdf) {
        const outcomes = await exportLanguages(translations, { all: false, dark: false, withClicks: false }, pdfOf)
        const [fault] = outcomes.flatMap(({ failed }) => failed)
        if (fault)
          throw fault.error
        missingReport(outcomes).forEach(say)
      }
      const requests = translations.map(translation => ({
        ...translation,
        pdf: carriesPdf
          ? pdfOf(translation)
          : undefined,
      }))
      const dir = talks.length > 1
        ? await step(`Building the site in ${talks.length} languages`, async () =>
            joinLanguages(await buildLanguages(requests, 'sharing'), args.output ?? join(dirname(entry), 'dist')))
        : (await step('Building the site', () => buildDeck({
            ...requests[0]!,
            audience: 'sharing',
            outDir: args.output,
          }))).dir
      const sizeOf = async (files: readonly string[]) => size((await Promise.all(files.map(file => stat(join(dir, file))))).reduce((sum, { size }) => sum + size, 0))
      console.log(`${relative('', dir)}  ${await sizeOf(await filesBelow(dir))}, for any web server, at any path`)
      for (const { path, name } of talks) {
        const files = [
          `${name}.html`,
          ...carriesPdf
            ? [`${name}.pdf`]
            : [],
        ]
        const sizes = await Promise.all(files.map(async file => `${file} ${await sizeOf([
          join(path, file),
        ])}`))
        console.log(`${join(relative('', dir), path)}  ${sizes.join(', ')}`)
      }
      const [own, ...others] = talks
      for (const talk of [...others, own!])
        reminders(talk.entry, talk).forEach(say)
    }
    finally {
      unregister()
      await discard()
    }
  },
}))

/** Whether this machine has a browser or can get one; says so where it has not. */
async function hasBrowser(): Promise<boolean> {
  const problem = await findBrowser(thisMachine(), () => {}).then(() => undefined, error => error)
  if (problem instanceof Failure)
    say(`The site carries no PDF: ${problem.message}`)
  return !(problem instanceof Failure)
}
