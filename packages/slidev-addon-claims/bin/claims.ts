#!/usr/bin/env node
/** `npm run claims`: every claim of the article followed to where it is seen and spoken, and what is amiss. */
import type { Deck } from 'slidev-deck/read'
import type { DeckClaims, Source } from '../src/deck-claims.ts'
import type { TraceFault } from '../src/rules.ts'
import { glob, readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import process from 'node:process'
import { defineCommand } from 'citty'
import { Failure } from 'slidev-deck/cli/failure'
import { main } from 'slidev-deck/cli/main'
import { readDeck } from 'slidev-deck/read'
import { deckClaims } from '../src/deck-claims.ts'
import { differences, identify } from '../src/fingerprint.ts'
import { formatReport } from '../src/format.ts'
import { COPIED, sharedRuns } from '../src/overlap.ts'
import { totals, traceDeck } from '../src/report.ts'
import { originalOf, translationReport } from '../src/translation.ts'

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
    const own = await readDeck(args.entry)
    const original = originalOf(args.entry)
    const deck = original
      ? await readDeck(original)
      : own
    const root = dirname(resolve(args.entry))
    const { claims, datasets, source, records } = await deckClaims(root, deck.lang)
    const traced = traceDeck({
      deck,
      claims,
      datasets,
      sentences: source?.sentences ?? [],
    })
    const report = original
      ? translationReport(traced, deck, own)
      : traced
    if (args.source && !source)
      throw new Failure(`setup/claims.ts exports no source to compare ${args.source} with`)
    if (args.source && source)
      report.faults.push(...await compare(args.source, deck, source, await recordFiles(root, records)))
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
async function compare(file: string, deck: Deck, source: Source, records: [string, string][]): Promise<TraceFault[]> {
  const bytes = await readFile(file).catch((error) => {
    throw new Failure(`the article ${file} can't be read: name the file with its text`, { cause: error })
  })
  const copied = (piece: string, place: Partial<TraceFault>) => sharedRuns(piece, bytes.toString('utf8'), source.names)
    .map(run => ({ ...place, problem: `shares ${COPIED} words or more in a row with the article: "${run}"` }))
  return [
    ...differences(identify(bytes), source).map(problem => ({ file, problem })),
    ...copied(`${deck.title}. ${deck.info}`, { part: 'headmatter' }),
    ...deck.slides.flatMap(({ no, content, note }) => [
      ...copied(content, { slide: no }),
      ...copied(note, { slide: no, part: 'note' }),
    ]),
    ...records.flatMap(([path, text]) => copied(text, { file: path })),
  ]
}

/** The records as they are written, each file with its path. */
async function recordFiles(root: string, pattern: DeckClaims['records']): Promise<[string, string][]> {
  const files: [string, string][] = []
  for await (const path of glob(pattern ?? [], { cwd: root })) {
    files.push([
      path.replaceAll('\\', '/'),
      await readFile(join(root, path), 'utf8'),
    ])
  }
  return files.sort()
}

await main(command)
