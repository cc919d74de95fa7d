/** `npm run claims`: every claim of the article followed to where it is seen and spoken, and what is amiss. */
import type { Deck } from '../deck/read.ts'
import type { Fault } from '../trace/rules.ts'
import { glob, readFile } from 'node:fs/promises'
import process from 'node:process'
import { defineCommand } from 'citty'
import { Failure } from '../cli/failure.ts'
import { main } from '../cli/main.ts'
import { readDeck } from '../deck/read.ts'
import { claims, datasets } from '../seeds/index.ts'
import { source } from '../seeds/source.ts'
import { differences, identify } from '../trace/fingerprint.ts'
import { formatReport } from '../trace/format.ts'
import { COPIED, sharedRuns } from '../trace/overlap.ts'
import { totals, traceDeck } from '../trace/report.ts'

const command = defineCommand({
  meta: {
    name: 'npm run claims --',
    description: 'Tells for every claim of the article where the talk shows and speaks it. Exit status 1 where something is amiss.',
  },
  args: {
    entry: {
      type: 'positional',
      required: false,
      default: 'slides.md',
      description: 'The talk',
    },
    source: { type: 'string', valueHint: 'FILE', description: 'Also check this file against the fingerprint, and that nothing is copied from it' },
    json: { type: 'boolean', description: 'The report as JSON' },
  },
  async run({ args }) {
    const deck = await readDeck(args.entry)
    const report = traceDeck({
      deck,
      claims,
      datasets,
      sentences: source.sentences,
    })
    if (args.source)
      report.faults.push(...await compare(args.source, deck))
    console.log(args.json
      ? JSON.stringify({
          ...report,
          totals: totals(report),
        }, null, 2)
      : formatReport(report))
    if (report.faults.length > 0)
      process.exitCode = 1
  },
})

/** Whether the file is the article, and what the talk copies from it. */
async function compare(file: string, deck: Deck): Promise<Fault[]> {
  const bytes = await readFile(file).catch(() => {
    throw new Failure(`the article ${file} can't be read: name the file with its text`)
  })
  const text = bytes.toString('utf8')
  const pieces = [
    ['headmatter', `${deck.title}. ${deck.info}`] as const,
    ...deck.slides.flatMap(({ no, content, note }) => [
      [`slide ${no}`, content],
      [`note of slide ${no}`, note],
    ] as const),
    ...await seedFiles(),
  ]
  return [
    ...differences(identify(bytes), source).map(message => ({ where: file, message })),
    ...pieces.flatMap(([where, piece]) => sharedRuns(piece, text, source.names)
      .map(run => ({ where, message: `shares ${COPIED} words or more in a row with the article: "${run}"` }))),
  ]
}

/** The records as they are written, each file with its path. */
async function seedFiles(): Promise<[string, string][]> {
  const root = new URL('../', import.meta.url)
  const files: [string, string][] = []
  for await (const path of glob('seeds/**/*.ts', { cwd: root })) {
    files.push([
      path.replaceAll('\\', '/'),
      await readFile(new URL(path, root), 'utf8'),
    ])
  }
  return files.sort()
}

await main(command)
