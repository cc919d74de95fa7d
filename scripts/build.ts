/** `npm run build`: the talk as it is handed out. */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { defineCommand } from 'citty'
import { findBrowser } from '../browser/find.ts'
import { thisMachine } from '../browser/machine.ts'
import { buildDeck } from '../build/build.ts'
import { cleanUpOnInterrupt } from '../cli/cleanup.ts'
import { Failure } from '../cli/failure.ts'
import { main } from '../cli/main.ts'
import { say, step } from '../cli/progress.ts'
import { talkFile } from '../cli/values.ts'
import { contactToFillIn } from '../deck/contact.ts'
import { readDeck } from '../deck/read.ts'
import { exportDocuments } from '../documents/export.ts'
import { size } from '../documents/summary.ts'
import { readTalk } from '../documents/talk.ts'

await main(defineCommand({
  meta: { name: 'npm run build --', description: 'Builds the talk for sharing: a site, the deck in one file, and its PDF, all without notes' },
  args: {
    entry: { type: 'positional', required: false, description: 'the talk to build, slides.md by default' },
    output: { type: 'string', valueHint: 'FOLDER', description: 'where the site goes instead of dist' },
  },
  async run({ args }) {
    const entry = talkFile(args.entry)
    const talk = await readTalk(entry)
    const toFillIn = contactToFillIn(entry, talk)
    if ((await readDeck(entry)).headmatter.siteUrl === undefined)
      say('Previews of a link to the site will have no picture: write its address as siteUrl in the headmatter.')
    const temporary = await mkdtemp(join(tmpdir(), 'deck-'))
    const discard = () => rm(temporary, { recursive: true, force: true })
    const unregister = cleanUpOnInterrupt(discard)
    try {
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
      if (toFillIn)
        say(toFillIn)
    }
    finally {
      unregister()
      await discard()
    }
  },
}))

/** The deck's PDF for the site to carry, or undefined on a machine that has no browser and can't get one. */
async function deckPdf(entry: string, file: string): Promise<string | undefined> {
  const problem = await findBrowser(thisMachine(), () => {}).then(() => undefined, error => error)
  if (problem instanceof Failure) {
    say(`The site carries no PDF: ${problem.message}`)
    return undefined
  }
  const { failed: [fault] } = await exportDocuments({
    entry,
    all: false,
    output: file,
    dark: false,
    withClicks: false,
  })
  if (fault)
    throw new Failure(fault.problem)
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
