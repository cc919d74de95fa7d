#!/usr/bin/env node
/** `npm run parity`: whether the talk says the same in every language, slide by slide and word by word. */
import type { Language } from 'slidev-deck/language'
import type { Fingerprints } from '../src/parity/record.ts'
import { readFile, writeFile } from 'node:fs/promises'
import process from 'node:process'
import { defineCommand } from 'citty'
import { main } from 'slidev-deck/cli/main'
import { compare, pairs } from '../src/parity/compare.ts'
import { formatParity } from '../src/parity/format.ts'
import { recordOf } from '../src/parity/record.ts'
import { readNames, readTalk, translationsNamed } from '../src/parity/talks.ts'

const RECORD = 'seeds/words/translations.json'

type Recorded = Partial<Record<Language, Fingerprints>>

const command = defineCommand({
  meta: {
    name: 'npm run parity --',
    description: 'Compares each translation with the English talk. Exit status 1 where one says something else.',
  },
  args: {
    translation: { type: 'positional', required: false, description: 'one translation, as slides.fa.md or fa; all of them by default' },
    record: { type: 'boolean', description: `Note in ${RECORD} which English each new translation was made from` },
    unchanged: { type: 'string', valueHint: 'NAMES', description: 'With --record: stale pieces that need no change, as "slide aid note,words tasks"' },
    json: { type: 'boolean', description: 'The faults as JSON' },
  },
  async run({ args }) {
    const wanted = translationsNamed(args.translation)
    const root = process.cwd()
    const names = await readNames(root)
    const english = await readTalk(root, 'en')
    const talks = await Promise.all(wanted.map(language => readTalk(root, language)))
    const recorded = JSON.parse(await readFile(RECORD, 'utf8').catch(() => '{}')) as Recorded
    if (args.record) {
      for (const talk of talks)
        recorded[talk.language] = recordOf(pairs(english, talk), recorded[talk.language] ?? {}, args.unchanged?.split(','))
      await writeFile(RECORD, `${JSON.stringify(recorded, null, 2)}\n`)
    }
    const faults = talks.flatMap(talk => compare(english, talk, names, recorded[talk.language] ?? {}))
    const places = [
      'headmatter',
      ...english.slides.map(({ frontmatter }) => String(frontmatter.routeAlias)),
    ]
    console.log(args.json
      ? JSON.stringify(faults, null, 2)
      : formatParity(wanted, places, faults))
    if (faults.length > 0)
      process.exitCode = 1
  },
})

await main(command)
